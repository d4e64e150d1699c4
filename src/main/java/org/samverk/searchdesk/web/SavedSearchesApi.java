package org.samverk.searchdesk.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.searchdesk.SavedSearch;
import org.samverk.searchdesk.SavedSearches;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// A person's saved searches, for programs.
@RestController
@RequestMapping("/api/v1/search/saved")
@Tag(name = "search")
class SavedSearchesApi {
    private final SavedSearches saved;

    SavedSearchesApi(SavedSearches saved) {
        this.saved = saved;
    }

    /// @param words as one searches them
    record NewSavedSearch(@Nullable String words) {}

    @GetMapping
    @Operation(summary = "Your saved searches, the oldest first")
    List<SavedSearch> list(Actor actor) {
        return saved.list(actor);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Be told from now on when something new is found by these words")
    void save(Actor actor, @RequestBody NewSavedSearch search) {
        saved.save(actor, search.words());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Be told no longer")
    void remove(Actor actor, @PathVariable UUID id) {
        saved.remove(actor, id);
    }
}
