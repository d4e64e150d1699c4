package org.samverk.people.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.kernel.Slice;
import org.samverk.people.People;
import org.samverk.people.PeopleQuery;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
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

    PeopleApi(People people) {
        this.people = people;
    }

    @GetMapping("/people")
    @Operation(summary = "People in the order of their names, forty at a time")
    Slice<PersonJson> list(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable String after) {
        return people.list(actor, new PeopleQuery(q, unit, after)).map(PersonJson::of);
    }

    @GetMapping("/people/{username}")
    @Operation(summary = "One person")
    PersonJson show(Actor actor, @PathVariable String username) {
        return PersonJson.of(people.require(actor, username));
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
}
