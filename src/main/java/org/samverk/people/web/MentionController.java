package org.samverk.people.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.people.Mentionable;
import org.samverk.people.Mentionables;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The list that opens when one types `@`: for the script of the fields, and for programs.
@RestController
@Tag(name = "people")
class MentionController {
    private final Mentionables mentionables;

    MentionController(Mentionables mentionables) {
        this.mentionables = mentionables;
    }

    /// @param sees whether this person will see what is written
    record MentionJson(
            UUID id,
            String username,
            String name,
            String title,
            @Nullable String unit,
            @Nullable String photo,
            String initials,
            int tint,
            boolean member,
            boolean sees) {
        static MentionJson of(Mentionable one) {
            var person = one.person();
            var photo = person.photoId();
            return new MentionJson(
                    person.id(),
                    person.username(),
                    person.name(),
                    one.title(),
                    one.unit(),
                    photo == null ? null : "/files/" + photo,
                    person.initials(),
                    person.tint(),
                    one.member(),
                    one.sees());
        }
    }

    @GetMapping({"/mentions", "/api/v1/mentions"})
    @Operation(summary = "At most eight people to mention, those of the group first")
    List<MentionJson> find(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable UUID group,
            @RequestParam(required = false) @Nullable UUID subject) {
        return mentionables.find(actor, q, group, subject).stream()
                .map(MentionJson::of)
                .toList();
    }
}
