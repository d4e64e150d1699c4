package org.samverk.people.web;

import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.people.People;
import org.samverk.people.Units;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The directory: everybody, by unit and by what they know, speak and work as.
@Controller
class PeopleController {
    private final People people;
    private final Units units;

    PeopleController(People people, Units units) {
        this.people = people;
        this.units = units;
    }

    @GetMapping("/people")
    View list(Actor actor, PeopleFilter filter, @RequestParam(required = false) @Nullable String after) {
        return View.page(
                "people/people",
                new PeoplePage(people.list(actor, filter.query(after)), units.organisation(actor), filter));
    }

    @GetMapping("/organisation")
    View organisation(Actor actor) {
        actor.requireEmployee();
        return View.page("people/organisation", new OrganisationPage(units.organisation(actor)));
    }
}
