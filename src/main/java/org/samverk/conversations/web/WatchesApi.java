package org.samverk.conversations.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Subjects;
import org.samverk.conversations.Reading;
import org.samverk.conversations.Readings;
import org.samverk.conversations.Watches;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.Slice;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// What one wants to be told of a conversation, and what one has read, for programs.
@RestController
@RequestMapping("/api/v1/subjects/{subject}")
@Tag(name = "conversations")
class WatchesApi {
    private final Watches watches;
    private final Readings readings;
    private final Subjects subjects;

    WatchesApi(Watches watches, Readings readings, Subjects subjects) {
        this.watches = watches;
        this.readings = readings;
        this.subjects = subjects;
    }

    record ReadingJson(String person, String personName, Instant at) {
        static ReadingJson of(Reading reading) {
            return new ReadingJson(reading.person().username(), reading.person().name(), reading.at());
        }
    }

    /// @param level `follow`, `mute`, or `usual` when nothing was chosen
    record WatchJson(String level) {}

    /// @param unread whether somebody else did something there that the reader has not read
    record UnreadJson(boolean unread) {}

    @GetMapping("/watch")
    @Operation(summary = "What one wants to be told of a conversation: follow, mute or usual")
    WatchJson watch(Actor actor, @PathVariable UUID subject) {
        var about = subjects.require(actor, subject);
        return new WatchJson(
                watches.level(actor, about.id()).map(level -> level.code()).orElse("usual"));
    }

    @PutMapping("/watch/{level}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Follow a conversation, mute it, or be told as usual")
    void choose(Actor actor, @PathVariable UUID subject, @PathVariable String level) {
        watches.choose(actor, subject, level);
    }

    @GetMapping("/reading")
    @Operation(summary = "Whether something is unread")
    UnreadJson reading(Actor actor, @PathVariable UUID subject) {
        return new UnreadJson(
                readings.unread(actor, subjects.require(actor, subject).id()));
    }

    @PutMapping("/reading")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Mark something as read")
    void read(Actor actor, @PathVariable UUID subject) {
        readings.read(actor, subjects.require(actor, subject).id());
    }

    @DeleteMapping("/reading")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Mark something as unread")
    void markUnread(Actor actor, @PathVariable UUID subject) {
        readings.markUnread(actor, subject);
    }

    @GetMapping("/readers")
    @Operation(summary = "Who has read it, for administrators of its group, the newest first")
    Slice<ReadingJson> readers(
            Actor actor, @PathVariable UUID subject, @RequestParam(required = false) @Nullable String after) {
        return readings.readers(actor, subject, Cursor.parse(after)).map(ReadingJson::of);
    }
}
