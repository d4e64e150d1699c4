package org.samverk.sites.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.Problem;
import org.samverk.sites.Page;
import org.samverk.sites.PageMoves;
import org.samverk.sites.Pages;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Moving a page.
@Controller
class PagePlaceController {
    private final Pages pages;
    private final PageMoves moves;
    private final Places places;

    PagePlaceController(Pages pages, PageMoves moves, Places places) {
        this.pages = pages;
        this.moves = moves;
        this.places = places;
    }

    @GetMapping("/publisher/pages/{id}/place")
    View form(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String find) {
        actor.require(Role.PUBLISHER);
        var page = pages.require(actor, id);
        var name = page.path().substring(page.path().lastIndexOf('/') + 1);
        return View.page("sites/placeForm", form(actor, page, find, page.parentId(), name, List.of()));
    }

    @PostMapping("/publisher/pages/{id}/place")
    View move(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String parent,
            @RequestParam(defaultValue = "") String name) {
        actor.require(Role.PUBLISHER);
        var page = pages.require(actor, id);
        try {
            return View.redirect(moves.move(actor, id, key(parent), name).address());
        } catch (InvalidInputException e) {
            var form = form(actor, page, "", page.parentId(), name, e.problems());
            return View.invalid("sites/placeForm", form);
        }
    }

    private static @Nullable UUID key(String parent) {
        try {
            return parent.isBlank() ? null : UUID.fromString(parent);
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException("parent", "sites.error.place");
        }
    }

    private PagePlace form(
            Actor actor, Page page, String find, @Nullable UUID parent, String name, List<Problem> problems) {
        return new PagePlace(page, places.offered(actor, page.site(), find, parent), find, parent, name, problems);
    }
}
