package org.samverk.search.web;

import org.samverk.access.Actor;
import org.samverk.search.Search;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

@Controller
class SearchController {
    private final Search search;

    SearchController(Search search) {
        this.search = search;
    }

    @GetMapping("/search")
    View find(Actor actor, @ModelAttribute SearchParameters asked) {
        return View.page("search/results", search.find(actor, asked.query()));
    }
}
