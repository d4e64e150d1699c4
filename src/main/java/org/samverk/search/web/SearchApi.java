package org.samverk.search.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.search.Excerpt;
import org.samverk.search.Hit;
import org.samverk.search.Results;
import org.samverk.search.Search;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Searches for programs.
@RestController
@RequestMapping("/api/v1/search")
@Tag(name = "search")
class SearchApi {
    private final Search search;

    SearchApi(Search search) {
        this.search = search;
    }

    @GetMapping
    @Operation(
            summary = "What you may see that has these words, twenty at a time, at most five pages",
            description = "Words, \"words together\", #topic, from:name, in:group. The best first, or sort=newest.")
    Found find(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String group,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String author,
            @RequestParam(required = false) @Nullable String since,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable String page) {
        return Found.of(
                search.find(actor, new SearchParameters(q, kind, group, unit, author, since, sort, page).query()));
    }

    /// @param meant    what was perhaps meant
    /// @param starting whether the program has just started and cannot tell yet
    record Found(
            List<HitJson> items,
            long total,
            List<Results.Facet> kinds,
            List<Results.Facets> facets,
            @Nullable String meant,
            boolean starting) {
        static Found of(Results results) {
            return new Found(
                    results.hits().stream().map(HitJson::of).toList(),
                    results.total(),
                    results.kinds(),
                    results.facets(),
                    results.meant(),
                    results.starting());
        }
    }

    /// @param excerpt a piece of what it says, some words of it marked
    record HitJson(
            String kind,
            String title,
            String path,
            @Nullable String group,
            Instant at,
            List<Excerpt.Piece> excerpt) {
        static HitJson of(Hit hit) {
            return new HitJson(
                    hit.kind(),
                    hit.title(),
                    hit.path(),
                    hit.group(),
                    hit.at(),
                    hit.excerpt().pieces());
        }
    }
}
