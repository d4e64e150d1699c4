package org.samverk.mail.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.Slice;
import org.samverk.mail.Outage;
import org.samverk.mail.OutboxDesk;
import org.samverk.mail.OutboxLetter;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The outbox for programs of administrators.
@RestController
@RequestMapping("/api/v1/mail")
@Tag(name = "mail")
class OutboxApi {
    private final OutboxDesk desk;

    OutboxApi(OutboxDesk desk) {
        this.desk = desk;
    }

    /// A letter with its HTML.
    record WholeLetterJson(LetterJson letter, @Nullable String html) {}

    /// @param hasServer whether letters leave this program at all
    /// @param outage    since when the mail server does not answer, and how many letters wait; null when it answers
    record ServerJson(boolean hasServer, @Nullable Outage outage) {}

    /// @param words the letter as plain text, only while it is kept here for lack of a mail server
    record LetterJson(
            UUID id,
            String to,
            String state,
            Instant createdAt,
            int attempts,
            @Nullable String trouble,
            @Nullable String title,
            @Nullable String words) {
        static LetterJson of(OutboxLetter each) {
            return new LetterJson(
                    each.id(),
                    each.to().username(),
                    each.state().code(),
                    each.createdAt(),
                    each.attempts(),
                    each.trouble(),
                    each.title(),
                    each.words());
        }
    }

    @GetMapping
    @Operation(summary = "The outbox, the newest letter first, for administrators")
    Slice<LetterJson> list(Actor actor, @RequestParam(required = false) @Nullable String after) {
        return desk.list(actor, Cursor.parse(after)).map(LetterJson::of);
    }

    @GetMapping("/{id}")
    @Operation(summary = "A letter of the outbox, with its HTML while it is kept here for lack of a mail server")
    WholeLetterJson show(Actor actor, @PathVariable UUID id) {
        var letter = desk.read(actor, id);
        return new WholeLetterJson(LetterJson.of(letter), letter.html());
    }

    @GetMapping("/server")
    @Operation(summary = "Whether there is a mail server, and whether it answers")
    ServerJson server(Actor actor) {
        return new ServerJson(desk.hasServer(actor), desk.outage(actor).orElse(null));
    }

    @PostMapping("/{id}/sending")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Have a letter written and sent anew")
    void sendAgain(Actor actor, @PathVariable UUID id) {
        desk.sendAgain(actor, id);
    }
}
