package org.samverk.sites.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.Problem;
import org.samverk.people.Writing;
import org.samverk.richtext.Markdown;
import org.samverk.sites.LiveRules;
import org.samverk.sites.PageLanguage;
import org.samverk.sites.PageLink;
import org.samverk.sites.PageRights;
import org.samverk.sites.PageRights.Right;
import org.samverk.sites.PageText;
import org.samverk.sites.Pages;
import org.samverk.sites.Place;
import org.samverk.sites.SiteKind;
import org.samverk.web.Submissions;
import org.samverk.web.View;
import org.samverk.web.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Writing a page that was not decided, and changing one that is live.
@Controller
class PageEditController {
    private final Pages pages;
    private final PageRights rights;
    private final LiveRules rules;
    private final Places places;
    private final Writing writing;
    private final Submissions submissions;

    PageEditController(
            Pages pages, PageRights rights, LiveRules rules, Places places, Writing writing, Submissions submissions) {
        this.pages = pages;
        this.rights = rights;
        this.rules = rules;
        this.places = places;
        this.writing = writing;
        this.submissions = submissions;
    }

    @GetMapping("/publisher/pages/new")
    View fresh(
            Actor actor,
            @RequestParam(defaultValue = "intranet") String site,
            @RequestParam(required = false) @Nullable UUID parent,
            @RequestParam(defaultValue = "") String find) {
        rights.require(actor, Right.PUBLISH, parent);
        if (rules.asksForDrafts(parent)) {
            return View.redirect(
                    "/publisher/drafts/new?parent=" + parent + ("public".equals(site) ? "&site=public" : ""));
        }
        var input = new PageInput(site, parent, null, null, null, null, 0, find, null);
        return View.page("sites/form", form(actor, null, input, false, List.of()));
    }

    @PostMapping("/publisher/pages")
    View create(Actor actor, Viewer viewer, @ModelAttribute PageInput input) {
        rights.require(actor, Right.PUBLISH, input.parent());
        try {
            return View.redirect(submissions.once(actor, input.once(), () -> {
                var place = new Place(site(input), input.parent());
                return pages.create(actor, place, text(actor, viewer, input)).address();
            }));
        } catch (InvalidInputException e) {
            return View.invalid("sites/form", form(actor, null, input, false, e.problems()));
        }
    }

    @GetMapping("/publisher/pages/{id}")
    View edit(Actor actor, @PathVariable UUID id) {
        rights.require(actor, Right.PUBLISH, id);
        var page = pages.require(actor, id);
        if (rules.asksForDrafts(id)) {
            return View.redirect("/publisher/drafts/new?page=" + id);
        }
        var markdown = Markdown.fromRichText(page.content());
        var input = new PageInput(
                page.site().code(),
                page.parentId(),
                page.title(),
                page.content().canonicalJson(),
                markdown,
                page.contact(),
                page.revision(),
                null,
                null);
        return View.page("sites/form", form(actor, id, input, false, List.of()));
    }

    @PostMapping("/publisher/pages/{id}")
    View change(Actor actor, Viewer viewer, @PathVariable UUID id, @ModelAttribute PageInput input) {
        rights.require(actor, Right.PUBLISH, id);
        try {
            var page = pages.change(actor, id, input.baseNumber(), text(actor, viewer, input));
            return View.redirect(page.address());
        } catch (InvalidInputException e) {
            return View.invalid("sites/form", form(actor, id, input, false, e.problems()));
        } catch (ConflictException e) {
            return View.page("sites/form", form(actor, id, input, true, List.of()), HttpStatus.CONFLICT);
        }
    }

    private PageText text(Actor actor, Viewer viewer, PageInput input) {
        var content = writing.read(actor, input.content(), input.markdown());
        var words = input.title() + " " + content.plainText();
        var language = PageLanguage.of(words, viewer.locale().getLanguage());
        return new PageText(input.title(), content, input.contact(), language);
    }

    private PageForm form(Actor actor, @Nullable UUID id, PageInput input, boolean newer, List<Problem> problems) {
        var page = id == null ? null : pages.require(actor, id);
        var site = page == null ? shownSite(input) : page.site();
        return new PageForm(
                id,
                site,
                input.text(input.title()),
                input.text(input.markdown()),
                input.content(),
                input.text(input.contact()),
                input.parent(),
                newer && page != null ? page.revision() : input.baseNumber(),
                newer,
                page == null ? offered(actor, site, input) : List.of(),
                input.text(input.find()),
                page == null ? "/publisher" : page.address(),
                problems);
    }

    private List<PageLink> offered(Actor actor, SiteKind site, PageInput input) {
        return input.text(input.find()).isBlank()
                ? places.offeredTo(actor, site, input.parent())
                : places.offered(actor, site, input.text(input.find()), input.parent());
    }

    /// So that the form of a page for no site that there is comes back with what was typed.
    private static SiteKind shownSite(PageInput input) {
        try {
            return site(input);
        } catch (InvalidInputException e) {
            return SiteKind.INTRANET;
        }
    }

    private static SiteKind site(PageInput input) {
        try {
            return SiteKind.of(input.text(input.site()));
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException("site", "sites.error.place");
        }
    }
}
