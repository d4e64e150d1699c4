package org.samverk.search.web;

import org.samverk.access.Actor;
import org.samverk.search.Search;
import org.samverk.search.Searched;
import org.samverk.web.View;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

@Controller
class SearchController {
    private final Search search;
    private final ApplicationEventPublisher events;

    SearchController(Search search, ApplicationEventPublisher events) {
        this.search = search;
        this.events = events;
    }

    @GetMapping("/search")
    View find(Actor actor, @ModelAttribute SearchParameters asked) {
        var results = search.find(actor, asked.query());
        if (results.isNew()) {
            events.publishEvent(new Searched(results.q(), results.isEmpty()));
        }
        return View.page("search/results", results);
    }
}
