package org.samverk.searchdesk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.kernel.InvalidInputException;
import org.samverk.searchdesk.SavedSearches;
import org.samverk.searchdesk.SearchFigures;
import org.samverk.web.Feedback;
import org.samverk.web.View;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A person's saved searches.
@Controller
class SavedSearchController {
    private static final String PATH = "/search/saved";
    private final SavedSearches saved;
    private final SearchFigures figures;
    private final Feedback feedback;

    SavedSearchController(SavedSearches saved, SearchFigures figures, Feedback feedback) {
        this.saved = saved;
        this.figures = figures;
        this.feedback = feedback;
    }

    @GetMapping(PATH)
    View list(Actor actor) {
        return View.page("searchdesk/saved", new SavedSearchesPage(saved.list(actor), "", List.of()));
    }

    @PostMapping(PATH)
    View save(Actor actor, @RequestParam @Nullable String words, HttpServletRequest request) {
        try {
            saved.save(actor, words);
        } catch (InvalidInputException invalid) {
            var typed = Objects.requireNonNullElse(words, "");
            return View.invalid(
                    "searchdesk/saved", new SavedSearchesPage(saved.list(actor), typed, invalid.problems()));
        }
        feedback.success(request, "searchdesk.saved.done");
        return View.redirect(PATH);
    }

    @DeleteMapping(PATH + "/{id}")
    View remove(Actor actor, @PathVariable UUID id, HttpServletRequest request) {
        saved.remove(actor, id);
        feedback.success(request, "searchdesk.saved.removed");
        return View.redirect(PATH);
    }

    /// A script says that something was opened from the results.
    ///
    /// @param q as it was searched
    @PostMapping("/search/openings")
    ResponseEntity<Void> opened(Actor actor, @RequestParam @Nullable String q, @RequestParam UUID id) {
        figures.opened(actor, q, id);
        return ResponseEntity.noContent().build();
    }
}
