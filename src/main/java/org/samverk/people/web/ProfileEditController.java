package org.samverk.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.samverk.access.Actor;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.RefusedException;
import org.samverk.people.Cards;
import org.samverk.people.People;
import org.samverk.people.Person;
import org.samverk.people.Writing;
import org.samverk.web.Feedback;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class ProfileEditController {
    private static final String TEMPLATE = "people/profileEdit";
    private final People people;
    private final Cards cards;
    private final Writing writing;
    private final Feedback feedback;

    ProfileEditController(People people, Cards cards, Writing writing, Feedback feedback) {
        this.cards = cards;
        this.people = people;
        this.writing = writing;
        this.feedback = feedback;
    }

    @GetMapping("/people/{username}/edit")
    View edit(Actor actor, @PathVariable String username) {
        var person = requireOwn(actor, username);
        var card = cards.of(actor, person);
        return View.page(
                TEMPLATE, new ProfileEditPage(person, card, ProfileForm.of(person, card), List.of(), List.of()));
    }

    @PostMapping("/people/{username}/edit")
    View save(Actor actor, @PathVariable String username, ProfileForm form, HttpServletRequest request) {
        var person = requireOwn(actor, username);
        var card = cards.of(actor, person);
        try {
            var about = writing.read(actor, form.content(), form.markdown());
            cards.change(actor, form.profile(person, card, about));
        } catch (InvalidInputException e) {
            return View.invalid(TEMPLATE, new ProfileEditPage(person, card, form, e.problems(), List.of()));
        }
        feedback.success(request, "people.edit.saved");
        return View.redirect(person.ref().path());
    }

    private Person requireOwn(Actor actor, String username) {
        var person = people.require(actor, username);
        if (!people.canChangeProfile(actor, person)) {
            throw new RefusedException("people.error.ownProfile");
        }
        return person;
    }
}
