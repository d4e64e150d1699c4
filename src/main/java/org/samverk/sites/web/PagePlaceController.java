package org.samverk.sites.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.kernel.InvalidInputException;
import org.samverk.sites.PageMoves;
import org.samverk.sites.PageRights;
import org.samverk.sites.PageRights.Right;
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
    private final PageRights rights;
    private final PlaceForms forms;

    PagePlaceController(Pages pages, PageMoves moves, PageRights rights, PlaceForms forms) {
        this.pages = pages;
        this.moves = moves;
        this.rights = rights;
        this.forms = forms;
    }

    @GetMapping("/publisher/pages/{id}/place")
    View form(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String find) {
        rights.require(actor, Right.PUBLISH, id);
        var page = pages.require(actor, id);
        return View.page("sites/placeForm", forms.of(actor, page, find));
    }

    @PostMapping("/publisher/pages/{id}/place")
    View move(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String parent,
            @RequestParam(defaultValue = "") String name) {
        rights.require(actor, Right.PUBLISH, id);
        var page = pages.require(actor, id);
        try {
            return View.redirect(moves.move(actor, id, key(parent), name).address());
        } catch (InvalidInputException e) {
            return View.invalid("sites/placeForm", forms.refused(actor, page, name, null, e.problems()));
        }
    }

    private static @Nullable UUID key(String parent) {
        try {
            return parent.isBlank() ? null : UUID.fromString(parent);
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException("parent", "sites.error.place");
        }
    }
}
