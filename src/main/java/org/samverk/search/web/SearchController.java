package org.samverk.search.web;

import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.search.Asked;
import org.samverk.search.Search;
import org.samverk.search.SearchQuery;
import org.samverk.search.Searched;
import org.samverk.search.Since;
import org.samverk.web.View;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SearchController {
    private final Search search;
    private final ApplicationEventPublisher events;

    SearchController(Search search, ApplicationEventPublisher events) {
        this.search = search;
        this.events = events;
    }

    @GetMapping("/search")
    View find(
            Actor actor,
            @RequestParam @Nullable String q,
            @RequestParam @Nullable String kind,
            @RequestParam @Nullable String since,
            @RequestParam @Nullable String sort,
            @RequestParam @Nullable String page) {
        var results = search.find(actor, query(q, kind, since, sort, page));
        if (results.isNew()) {
            events.publishEvent(new Searched(results.q(), results.isEmpty()));
        }
        return View.page("search/results", results);
    }

    /// What is not understood is as if it were not there: an address that was typed by hand still finds something.
    private static SearchQuery query(
            @Nullable String q,
            @Nullable String kind,
            @Nullable String since,
            @Nullable String sort,
            @Nullable String page) {
        return new SearchQuery(
                Asked.of(q),
                blank(kind),
                null,
                null,
                null,
                Since.of(since).orElse(null),
                "newest".equals(sort),
                number(page));
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static int number(@Nullable String page) {
        return page != null && page.matches("[1-9]") ? Integer.parseInt(page) : 1;
    }
}
