package org.samverk.sections;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Principals;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.samverk.sites.Page;
import org.samverk.sites.PageDraft;
import org.samverk.sites.PageDraftFields;
import org.samverk.sites.PageDrafts;
import org.samverk.sites.PageText;
import org.samverk.sites.Pages;
import org.samverk.sites.Place;
import org.samverk.sites.SiteKind;

/// Pages, drafts and sections for tests. David is the publisher who makes the pages.
public class SectionSamples {
    private final Pages pages;
    private final PageDrafts drafts;
    private final Sections sections;
    private final Principals principals;
    private final CastSetup cast;

    public SectionSamples(Pages pages, PageDrafts drafts, Sections sections, Principals principals, CastSetup cast) {
        this.pages = pages;
        this.drafts = drafts;
        this.sections = sections;
        this.principals = principals;
        this.cast = cast;
    }

    public Page page(String title, @Nullable Page above) {
        return page(title, above, "Det som gäller");
    }

    public Page page(String title, @Nullable Page above, String markdown) {
        var place = new Place(SiteKind.INTRANET, above == null ? null : above.id());
        return pages.create(cast.actor(Cast.DAVID), place, text(title, markdown));
    }

    /// A page at which a section begins that this person owns.
    public Page section(String title, Actor owner) {
        var page = page(title, null);
        sections.begin(cast.actor(Cast.DAVID), page.id());
        permit(page, SectionAct.OWN, owner);
        return page;
    }

    public void permit(Page section, SectionAct act, Actor person) {
        sections.permit(cast.actor(Cast.DAVID), section.id(), new NewPermission(act.code(), username(person), null));
    }

    public PageDraft draft(Actor writer, Page page, String markdown) {
        return drafts.begin(writer, fields(page, markdown));
    }

    public PageDraftFields fields(Page page, String markdown) {
        var place = new Place(page.site(), page.parentId());
        return new PageDraftFields(page.id(), place, text(page.title(), markdown), page.revision(), null);
    }

    /// A page to come.
    public PageDraftFields below(Page above, String title) {
        return below(above, title, "Det nya");
    }

    public PageDraftFields below(Page above, String title, String markdown) {
        return new PageDraftFields(null, new Place(above.site(), above.id()), text(title, markdown), 0, null);
    }

    public static PageText text(String title, String markdown) {
        return new PageText(title, Markdown.toRichText(markdown, MentionResolver.NONE), null, "sv");
    }

    public String username(Actor person) {
        var id = person.requirePerson();
        return java.util.Objects.requireNonNull(principals.refs(List.of(id)).get(id))
                .username();
    }
}
