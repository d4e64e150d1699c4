package org.samverk.people.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.people.Person;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.RichText;

/// A person, for programs.
///
/// @param kind  `employee` or `guest`
/// @param about Markdown; only in the answer for one person
/// @param card  what else is known of them; only in the answer for one person
record PersonJson(
        UUID id,
        String username,
        String name,
        String kind,
        boolean active,
        String title,
        @Nullable UUID unitId,
        @Nullable String unit,
        String phone,
        String email,
        List<String> roles,
        @Nullable String about,
        @Nullable String photo,
        @Nullable CardJson card) {
    static PersonJson of(Person person) {
        return of(person, null);
    }

    static PersonJson of(Person person, @Nullable CardJson card) {
        var photo = person.ref().photoId();
        return new PersonJson(
                person.id(),
                person.username(),
                person.name(),
                person.guest() ? "guest" : "employee",
                person.active(),
                person.title(),
                person.unitId(),
                person.unitName(),
                person.phone(),
                person.email(),
                person.roles().stream().map(role -> role.code()).sorted().toList(),
                person.about() == null ? null : Markdown.fromRichText(RichText.parse(person.about())),
                photo == null ? null : "/files/" + photo,
                card);
    }
}
