package org.samverk.people.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.people.People;
import org.samverk.people.PeopleQuery;
import org.samverk.people.Units;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class PeopleController {
    private static final int LONGEST_QUERY = 100;
    private final People people;
    private final Units units;

    PeopleController(People people, Units units) {
        this.people = people;
        this.units = units;
    }

    @GetMapping("/people")
    View list(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable String after) {
        var words = q.length() > LONGEST_QUERY ? q.substring(0, LONGEST_QUERY) : q;
        var slice = people.list(actor, new PeopleQuery(words, unit, after));
        return View.page(
                "people/people", new PeoplePage(slice, units.tree(actor), words, unit == null ? "" : unit.toString()));
    }
}
