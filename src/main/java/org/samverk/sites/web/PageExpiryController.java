package org.samverk.sites.web;

import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.kernel.InvalidInputException;
import org.samverk.sites.LocalTimes;
import org.samverk.sites.PageExpiry;
import org.samverk.sites.PageRights;
import org.samverk.sites.PageRights.Right;
import org.samverk.sites.Pages;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// When a page is taken down by itself.
@Controller
class PageExpiryController {
    private final Pages pages;
    private final PageExpiry expiry;
    private final PageRights rights;
    private final PlaceForms forms;
    private final LocalTimes times;

    PageExpiryController(Pages pages, PageExpiry expiry, PageRights rights, PlaceForms forms, LocalTimes times) {
        this.pages = pages;
        this.expiry = expiry;
        this.rights = rights;
        this.forms = forms;
        this.times = times;
    }

    @PostMapping("/publisher/pages/{id}/expiry")
    View set(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String expires) {
        rights.require(actor, Right.PUBLISH, id);
        var page = pages.require(actor, id);
        try {
            return View.redirect(
                    expiry.set(actor, id, times.read("expires", expires)).address());
        } catch (InvalidInputException e) {
            return View.invalid("sites/placeForm", forms.refused(actor, page, null, expires, e.problems()));
        }
    }
}
