package org.samverk.search.web;

import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.search.Suggestions;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The list under the field of the search, which a script shows while one types.
@Controller
class SuggestionController {
    private final Suggestions suggestions;

    SuggestionController(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    @GetMapping("/search/suggestions")
    View suggest(Actor actor, @RequestParam @Nullable String q) {
        return View.page("search/suggestions", new SuggestionsPage(suggestions.of(actor, q)));
    }
}
