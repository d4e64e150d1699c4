package org.samverk.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.files.Files;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.RefusedException;
import org.samverk.people.Cards;
import org.samverk.people.People;
import org.samverk.people.Person;
import org.samverk.web.Feedback;
import org.samverk.web.SentPicture;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// One's own face.
@Controller
class ProfilePhotoController {
    private final People people;
    private final Cards cards;
    private final Files files;
    private final Feedback feedback;

    ProfilePhotoController(People people, Cards cards, Files files, Feedback feedback) {
        this.cards = cards;
        this.people = people;
        this.files = files;
        this.feedback = feedback;
    }

    @PostMapping("/people/{username}/photo")
    View change(
            Actor actor,
            @PathVariable String username,
            @RequestParam(required = false) @Nullable MultipartFile file,
            HttpServletRequest request)
            throws IOException {
        var person = requireOwn(actor, username);
        try {
            var sent = SentPicture.of(file);
            people.changePhoto(actor, files.storePortrait(actor, sent.content(), sent.name()));
        } catch (InvalidInputException e) {
            var card = cards.of(actor, person);
            var page = new ProfileEditPage(person, card, ProfileForm.of(person, card), List.of(), e.problems());
            return View.invalid("people/profileEdit", page);
        }
        feedback.success(request, "people.photo.saved");
        return View.redirect(person.ref().path());
    }

    @DeleteMapping("/people/{username}/photo")
    View remove(Actor actor, @PathVariable String username, HttpServletRequest request) {
        var person = requireOwn(actor, username);
        people.changePhoto(actor, null);
        feedback.success(request, "people.photo.removed");
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
