package org.samverk.sites.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.kernel.Problem;
import org.samverk.people.Writing;
import org.samverk.sites.LocalTimes;
import org.samverk.sites.Page;
import org.samverk.sites.PageDraft;
import org.samverk.sites.PageDraftFields;
import org.samverk.sites.Pages;
import org.samverk.sites.SiteKind;
import org.samverk.web.Viewer;
import org.springframework.stereotype.Component;

/// Makes and reads the form of a draft.
@Component
class DraftForms {
    private final Pages pages;
    private final Places places;
    private final Writing writing;
    private final LocalTimes times;
    private final DraftStandings standings;

    DraftForms(Pages pages, Places places, Writing writing, LocalTimes times, DraftStandings standings) {
        this.pages = pages;
        this.places = places;
        this.writing = writing;
        this.times = times;
        this.standings = standings;
    }

    PageDraftFields fields(Actor actor, Viewer viewer, DraftInput input) {
        var text = writing.read(actor, input.content(), input.markdown());
        return input.fields(text, viewer.locale().getLanguage(), times);
    }

    DraftForm of(Actor actor, PageDraft draft) {
        return of(actor, draft, DraftInput.of(draft, times), false, List.of());
    }

    DraftForm of(Actor actor, @Nullable PageDraft draft, DraftInput input, boolean crossed, List<Problem> problems) {
        var page = page(actor, draft == null ? input.page() : draft.fields().pageId());
        var base = DraftInput.number(input.base());
        var behind = page != null && page.revision() != base;
        return new DraftForm(
                draft,
                input,
                crossed,
                behind,
                page == null ? 0 : page.revision(),
                page == null ? places.offeredTo(actor, site(input), input.parent()) : List.of(),
                back(page),
                draft == null ? null : standings.of(actor, draft, back(page)),
                problems);
    }

    DraftStanding standing(Actor actor, PageDraft draft) {
        return standings.of(actor, draft, back(page(actor, draft.fields().pageId())));
    }

    private static String back(@Nullable Page page) {
        return page == null ? "/publisher/drafts" : page.address();
    }

    private @Nullable Page page(Actor actor, @Nullable UUID id) {
        return id == null ? null : pages.find(actor, id).orElse(null);
    }

    /// So that the form of a draft for no site that there is comes back with what was typed.
    private static SiteKind site(DraftInput input) {
        return "public".equals(input.site()) ? SiteKind.PUBLIC : SiteKind.INTRANET;
    }
}
