package org.samverk.sites.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.blocks.BlockFields;
import org.samverk.files.Attached;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Problem;
import org.samverk.people.Writing;
import org.samverk.sites.LiveRules;
import org.samverk.sites.NewPages;
import org.samverk.sites.PageLanguage;
import org.samverk.sites.PageRights;
import org.samverk.sites.PageRights.Right;
import org.samverk.sites.PageText;
import org.samverk.sites.PageType;
import org.samverk.sites.Place;
import org.samverk.sites.SiteKind;
import org.samverk.web.Submissions;
import org.samverk.web.View;
import org.samverk.web.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Beginning a page: what it is for, then what it says.
@Controller
class NewPageController {
    private static final String FORM = "sites/newPage";
    private final NewPages fresh;
    private final PageRights rights;
    private final LiveRules rules;
    private final Places places;
    private final Writing writing;
    private final Submissions submissions;

    NewPageController(
            NewPages fresh,
            PageRights rights,
            LiveRules rules,
            Places places,
            Writing writing,
            Submissions submissions) {
        this.fresh = fresh;
        this.rights = rights;
        this.rules = rules;
        this.places = places;
        this.writing = writing;
        this.submissions = submissions;
    }

    @GetMapping("/publisher/new")
    View types(
            Actor actor,
            @RequestParam(defaultValue = "intranet") String site,
            @RequestParam(required = false) @Nullable UUID parent) {
        rights.require(actor, Right.WRITE, parent);
        return View.page("sites/newTypes", new NewPagePlace(site.equals("public") ? "public" : "intranet", parent));
    }

    @GetMapping("/publisher/new/{type}")
    View form(
            Actor actor,
            @PathVariable String type,
            @RequestParam(defaultValue = "intranet") String site,
            @RequestParam(required = false) @Nullable UUID parent) {
        rights.require(actor, Right.WRITE, parent);
        var kind = site.equals("public") ? SiteKind.PUBLIC : SiteKind.INTRANET;
        var input = NewPageForm.Input.at(kind, parent);
        return View.page(FORM, form(actor, type(type), input, Attached.NONE, List.of()));
    }

    @PostMapping("/publisher/new/{type}")
    View create(
            Actor actor,
            Viewer viewer,
            @PathVariable String type,
            @ModelAttribute NewPageForm.Input input,
            Attached attached) {
        rights.require(actor, Right.WRITE, chosen(input));
        var kind = type(type);
        try {
            attached.ids();
            return View.redirect(submissions.once(
                    actor, input.once(), () -> made(actor, input, written(actor, viewer, kind, input, attached))));
        } catch (InvalidInputException e) {
            return View.invalid(FORM, form(actor, kind, input, attached, e.problems()));
        }
    }

    private String made(Actor actor, NewPageForm.Input input, NewPages.Written written) {
        var at = written.place().parentId();
        var goesLive = input.publishes()
                && written.type().isWholeAtOnce()
                && rights.of(actor, at).contains(Right.PUBLISH)
                && !rules.asksForDrafts(at);
        return goesLive
                ? fresh.publish(actor, written).address()
                : "/publisher/drafts/" + fresh.begin(actor, written) + "/blocks";
    }

    private NewPages.Written written(
            Actor actor, Viewer viewer, PageType type, NewPageForm.Input input, Attached attached) {
        var content = writing.read(actor, input.content(), input.markdown());
        var words = input.title() + " " + content.plainText();
        var language = PageLanguage.of(words, viewer.locale().getLanguage());
        var text = new PageText(input.title(), content, null, language);
        return new NewPages.Written(
                type, place(input), text, NewPageForm.text(input.lead()), pictures(type, input, attached));
    }

    private static List<BlockFields> pictures(PageType type, NewPageForm.Input input, Attached attached) {
        if (type != PageType.NEWS || attached.files().isEmpty()) {
            return List.of();
        }
        var file = attached.files().getLast().id().toString();
        return List.of(
                BlockFields.of("picture").with("files", List.of(file)).with("alt", NewPageForm.text(input.alt())));
    }

    private static Place place(NewPageForm.Input input) {
        var parts = NewPageForm.text(input.place()).split(":", 2);
        try {
            var parent = parts.length < 2 || parts[1].isEmpty() ? null : UUID.fromString(parts[1]);
            return new Place(SiteKind.of(parts[0]), parent);
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException("place", "sites.error.place");
        }
    }

    private static PageType type(String code) {
        return PageType.of(code).orElseThrow(NotFoundException::new);
    }

    private NewPageForm form(
            Actor actor, PageType type, NewPageForm.Input input, Attached attached, List<Problem> problems) {
        var chosen = chosen(input);
        return new NewPageForm(
                type,
                input,
                places.offeredTo(actor, SiteKind.INTRANET, chosen),
                places.offeredTo(actor, SiteKind.PUBLIC, chosen),
                attached.files(),
                problems);
    }

    private static @Nullable UUID chosen(NewPageForm.Input input) {
        try {
            return place(input).parentId();
        } catch (InvalidInputException e) {
            return null;
        }
    }
}
