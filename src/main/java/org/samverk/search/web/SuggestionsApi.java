package org.samverk.search.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.search.Suggestion;
import org.samverk.search.Suggestions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Suggestions for programs.
@RestController
@RequestMapping("/api/v1/search/suggestions")
@Tag(name = "search")
class SuggestionsApi {
    private final Suggestions suggestions;

    SuggestionsApi(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    @GetMapping
    @Operation(summary = "People, pages and groups whose names begin like this, eight at most")
    List<Suggestion> suggest(Actor actor, @RequestParam(required = false) @Nullable String q) {
        return suggestions.of(actor, q);
    }
}
