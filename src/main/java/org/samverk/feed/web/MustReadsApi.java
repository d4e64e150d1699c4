package org.samverk.feed.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.feed.MustReadFigures;
import org.samverk.feed.MustReadReader;
import org.samverk.feed.MustReadReaders;
import org.samverk.feed.MustReads;
import org.samverk.kernel.Slice;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What members are asked to read, and who has, for programs.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "posts")
class MustReadsApi {
    private final MustReads mustReads;
    private final MustReadReaders readers;

    MustReadsApi(MustReads mustReads, MustReadReaders readers) {
        this.mustReads = mustReads;
        this.readers = readers;
    }

    /// @param openedAt    when they first had it before them
    /// @param confirmedAt when they said to have read it
    record ReaderJson(
            String person,
            String personName,
            @Nullable Instant openedAt,
            @Nullable Instant confirmedAt) {
        static ReaderJson of(MustReadReader reader) {
            var person = reader.person();
            return new ReaderJson(person.username(), person.name(), reader.openedAt(), reader.confirmedAt());
        }
    }

    /// @param told how many were reminded
    record ReminderJson(int told) {}

    @GetMapping("/must-reads")
    @Operation(summary = "What you are asked to read and have not confirmed, the newest first, at most fifty")
    List<FeedItemJson> waiting(Actor actor) {
        return mustReads.waiting(actor).stream().map(FeedItemJson::of).toList();
    }

    @PutMapping("/posts/{id}/confirmation")
    @Operation(summary = "Say that you have read it")
    PostJson confirm(Actor actor, @PathVariable UUID id) {
        return PostJson.of(mustReads.confirm(actor, id));
    }

    @GetMapping("/posts/{id}/readership")
    @Operation(summary = "How many have read what they were asked to, for administrators of the group")
    MustReadFigures figures(Actor actor, @PathVariable UUID id) {
        return readers.figures(actor, id);
    }

    @GetMapping("/posts/{id}/readers")
    @Operation(summary = "Who has confirmed, or who has not, by name, fifty at a time; for administrators of the group")
    Slice<ReaderJson> readers(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean confirmed,
            @RequestParam(required = false) @Nullable String after) {
        return readers.list(actor, id, confirmed, after).map(ReaderJson::of);
    }

    @PostMapping("/posts/{id}/reminder")
    @Operation(summary = "Remind those who have not confirmed, once a day at the most")
    ReminderJson remind(Actor actor, @PathVariable UUID id) {
        return new ReminderJson(readers.remind(actor, id));
    }
}
