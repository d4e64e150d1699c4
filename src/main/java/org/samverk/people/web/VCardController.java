package org.samverk.people.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import org.samverk.access.Actor;
import org.samverk.kernel.Settings;
import org.samverk.people.Cards;
import org.samverk.people.People;
import org.samverk.people.VCard;
import org.samverk.web.Organisation;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// People for address books.
@RestController
@Tag(name = "people")
class VCardController {
    private static final MediaType VCARD = new MediaType("text", "vcard", StandardCharsets.UTF_8);
    private final People people;
    private final Cards cards;
    private final Organisation organisation;
    private final Settings settings;

    VCardController(People people, Cards cards, Organisation organisation, Settings settings) {
        this.organisation = organisation;
        this.people = people;
        this.cards = cards;
        this.settings = settings;
    }

    @GetMapping({"/people/{username}/card", "/api/v1/people/{username}/card"})
    @Operation(summary = "A person as a vCard (RFC 6350)")
    ResponseEntity<byte[]> card(Actor actor, @PathVariable String username) {
        var person = people.require(actor, username);
        var text = VCard.of(
                person,
                cards.of(actor, person),
                organisation.name(),
                settings.baseUrl() + person.ref().path());
        var file = ContentDisposition.attachment()
                .filename(person.username() + ".vcf")
                .build();
        return ResponseEntity.ok()
                .contentType(VCARD)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
