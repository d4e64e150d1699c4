package org.samverk.people.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.kernel.Slice;
import org.samverk.people.Cards;
import org.samverk.people.People;
import org.samverk.people.Person;
import org.samverk.people.Profile;
import org.samverk.people.Writing;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// People for programs.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "people")
class PeopleApi {
    private final People people;
    private final Cards cards;
    private final Writing writing;

    PeopleApi(People people, Cards cards, Writing writing) {
        this.writing = writing;
        this.people = people;
        this.cards = cards;
    }

    @GetMapping("/people")
    @Operation(summary = "People in the order of their names, forty at a time")
    Slice<PersonJson> list(
            Actor actor, @ParameterObject PeopleFilter filter, @RequestParam(required = false) @Nullable String after) {
        return people.list(actor, filter.query(after)).map(PersonJson::of);
    }

    @GetMapping("/people/{username}")
    @Operation(summary = "One person")
    PersonJson show(Actor actor, @PathVariable String username) {
        return card(actor, people.require(actor, username));
    }

    @PatchMapping("/me/profile")
    @Operation(summary = "Change your own profile; what is left out stays as it is")
    PersonJson change(Actor actor, @RequestBody ProfileJson body) {
        var me = people.me(actor);
        cards.change(actor, body.profile(Profile.of(me, cards.of(actor, me)), text -> writing.markdown(actor, text)));
        return card(actor, people.me(actor));
    }

    @GetMapping("/me")
    @Operation(summary = "The owner of the token")
    PersonJson me(Actor actor) {
        return PersonJson.of(people.me(actor));
    }

    @PostMapping("/people")
    @Operation(summary = "Add a person, as an administrator")
    ResponseEntity<PersonJson> create(Actor actor, @RequestBody NewPersonJson body) {
        people.create(actor, body.person());
        var made = people.require(actor, String.valueOf(body.username()).strip());
        return ResponseEntity.created(URI.create("/api/v1/people/" + made.username()))
                .body(PersonJson.of(made));
    }

    private PersonJson card(Actor actor, Person person) {
        var card = CardJson.of(
                cards.of(actor, person), cards.managerOf(actor, person).orElse(null), cards.reportsOf(actor, person));
        return PersonJson.of(person, card);
    }
}
