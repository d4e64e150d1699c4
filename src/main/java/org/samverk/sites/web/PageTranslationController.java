package org.samverk.sites.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Problem;
import org.samverk.sites.Page;
import org.samverk.sites.PageLink;
import org.samverk.sites.PageRights;
import org.samverk.sites.PageRights.Right;
import org.samverk.sites.PageTranslations;
import org.samverk.sites.Pages;
import org.samverk.web.Feedback;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Which page says the same in the other language.
@Controller
class PageTranslationController {
    private static final String TEMPLATE = "sites/translation";
    private final Pages pages;
    private final PageTranslations translations;
    private final PageRights rights;
    private final Places places;
    private final Feedback feedback;

    PageTranslationController(
            Pages pages, PageTranslations translations, PageRights rights, Places places, Feedback feedback) {
        this.pages = pages;
        this.translations = translations;
        this.rights = rights;
        this.places = places;
        this.feedback = feedback;
    }

    @GetMapping("/publisher/pages/{id}/translation")
    View form(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String find) {
        rights.require(actor, Right.PUBLISH, id);
        var page = pages.require(actor, id);
        var now = translations.of(actor, id).map(PageLink::id).orElse(null);
        return View.page(TEMPLATE, page(actor, page, find, now, List.of()));
    }

    @PostMapping("/publisher/pages/{id}/translation")
    View set(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(name = "page", defaultValue = "") String other,
            HttpServletRequest request) {
        rights.require(actor, Right.PUBLISH, id);
        var page = pages.require(actor, id);
        try {
            translations.set(actor, id, key(other));
        } catch (InvalidInputException e) {
            return View.invalid(TEMPLATE, page(actor, page, "", null, e.problems()));
        } catch (NotFoundException e) {
            var gone = List.of(Problem.of("page", "sites.translation.problem.gone"));
            return View.invalid(TEMPLATE, page(actor, page, "", null, gone));
        }
        feedback.success(request, "sites.translation.saved");
        return View.redirect(page.address());
    }

    private TranslationPage page(Actor actor, Page page, String find, @Nullable UUID chosen, List<Problem> problems) {
        var offered = places.offered(actor, page.site(), find, chosen).stream()
                .filter(link -> !link.language().equals(page.language()))
                .toList();
        return new TranslationPage(page, offered, find, chosen == null ? "" : chosen.toString(), problems);
    }

    private static @Nullable UUID key(String other) {
        try {
            return other.isBlank() ? null : UUID.fromString(other);
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException("page", "sites.translation.problem.gone");
        }
    }
}
