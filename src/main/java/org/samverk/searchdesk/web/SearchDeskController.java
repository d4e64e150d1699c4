package org.samverk.searchdesk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.kernel.InvalidInputException;
import org.samverk.searchdesk.BestBets;
import org.samverk.searchdesk.SearchFigures;
import org.samverk.searchdesk.Synonyms;
import org.samverk.web.Feedback;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page of those who see to it that things are found.
@Controller
class SearchDeskController {
    private static final String PATH = "/admin/search";
    private static final String TEMPLATE = "searchdesk/desk";
    private final Synonyms synonyms;
    private final BestBets bestBets;
    private final SearchFigures figures;
    private final Feedback feedback;

    SearchDeskController(Synonyms synonyms, BestBets bestBets, SearchFigures figures, Feedback feedback) {
        this.synonyms = synonyms;
        this.bestBets = bestBets;
        this.figures = figures;
        this.feedback = feedback;
    }

    @GetMapping(PATH)
    View show(Actor actor) {
        return View.page(TEMPLATE, page(actor, SearchDeskPage.Form.EMPTY));
    }

    @PostMapping(PATH + "/synonyms")
    View addSynonym(Actor actor, @RequestParam @Nullable String terms, HttpServletRequest request) {
        try {
            synonyms.add(actor, terms);
        } catch (InvalidInputException invalid) {
            var form = new SearchDeskPage.Form("synonyms", text(terms), "", "", invalid.problems());
            return View.invalid(TEMPLATE, page(actor, form));
        }
        feedback.success(request, "searchdesk.synonyms.added");
        return View.redirect(PATH);
    }

    @DeleteMapping(PATH + "/synonyms/{id}")
    View removeSynonym(Actor actor, @PathVariable UUID id, HttpServletRequest request) {
        synonyms.remove(actor, id);
        feedback.success(request, "searchdesk.synonyms.removed");
        return View.redirect(PATH);
    }

    @PostMapping(PATH + "/best-bets")
    View addBestBet(
            Actor actor,
            @RequestParam @Nullable String words,
            @RequestParam @Nullable String address,
            HttpServletRequest request) {
        try {
            bestBets.add(actor, words, address);
        } catch (InvalidInputException invalid) {
            var form = new SearchDeskPage.Form("bestBets", "", text(words), text(address), invalid.problems());
            return View.invalid(TEMPLATE, page(actor, form));
        }
        feedback.success(request, "searchdesk.bestBets.added");
        return View.redirect(PATH);
    }

    @DeleteMapping(PATH + "/best-bets/{id}")
    View removeBestBet(Actor actor, @PathVariable UUID id, HttpServletRequest request) {
        bestBets.remove(actor, id);
        feedback.success(request, "searchdesk.bestBets.removed");
        return View.redirect(PATH);
    }

    private SearchDeskPage page(Actor actor, SearchDeskPage.Form form) {
        var administrator = actor.has(Role.ADMINISTRATOR);
        return new SearchDeskPage(
                administrator,
                administrator ? synonyms.list(actor) : List.of(),
                bestBets.list(actor),
                figures.of(actor),
                form);
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }
}
