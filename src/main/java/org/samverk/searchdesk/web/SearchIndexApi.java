package org.samverk.searchdesk.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.samverk.access.Actor;
import org.samverk.kernel.NotFoundException;
import org.samverk.search.IndexStanding;
import org.samverk.search.Rebuilds;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The index, for programs of administrators.
@RestController
@RequestMapping("/api/v1/search/index")
@Tag(name = "search")
class SearchIndexApi {
    private final Rebuilds rebuilds;

    SearchIndexApi(Rebuilds rebuilds) {
        this.rebuilds = rebuilds;
    }

    @GetMapping
    @Operation(summary = "How the index is, for administrators")
    IndexStanding standing(Actor actor) {
        return rebuilds.standing(actor).orElseThrow(NotFoundException::new);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Make the index anew while searches go on, for administrators; 409 while that goes on already")
    void begin(Actor actor) {
        rebuilds.begin(actor);
    }
}
