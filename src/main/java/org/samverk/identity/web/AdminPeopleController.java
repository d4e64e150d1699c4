package org.samverk.identity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.kernel.InvalidInputException;
import org.samverk.people.People;
import org.samverk.people.PeopleQuery;
import org.samverk.people.Units;
import org.samverk.web.Submissions;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The list of people for administrators, and how somebody new gets in.
@Controller
class AdminPeopleController {
    private static final String NEW = "identity/adminNewPerson";
    private final People people;
    private final Units units;
    private final Submissions submissions;

    AdminPeopleController(People people, Units units, Submissions submissions) {
        this.people = people;
        this.units = units;
        this.submissions = submissions;
    }

    @GetMapping("/admin/people")
    View list(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String after) {
        var words = q.length() > 100 ? q.substring(0, 100) : q;
        var slice = people.listAll(actor, new PeopleQuery(words, null, after));
        return View.page("identity/adminPeople", new AdminPeoplePage(slice, words));
    }

    @GetMapping("/admin/people/new")
    View form(Actor actor) {
        actor.require(Role.ADMINISTRATOR);
        return View.page(NEW, new NewPersonPage(NewPersonForm.EMPTY, units.tree(actor), List.of()));
    }

    @PostMapping("/admin/people")
    View create(Actor actor, NewPersonForm form, @RequestParam(required = false) @Nullable String once) {
        actor.require(Role.ADMINISTRATOR);
        try {
            return View.redirect(submissions.once(actor, once, () -> {
                people.create(actor, form.person());
                return "/admin/people/" + form.username().strip();
            }));
        } catch (InvalidInputException e) {
            return View.invalid(NEW, new NewPersonPage(form, units.tree(actor), e.problems()));
        }
    }
}
