package org.samverk.conversations.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.conversations.Conversations;
import org.samverk.conversations.Threads;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.Slice;
import org.samverk.people.Writing;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// What is said about a subject, for programs.
@RestController
@RequestMapping("/api/v1/subjects/{subject}/comments")
@Tag(name = "comments")
class CommentsApi {
    private final Conversations conversations;
    private final Threads threads;
    private final Writing writing;

    CommentsApi(Conversations conversations, Threads threads, Writing writing) {
        this.conversations = conversations;
        this.threads = threads;
        this.writing = writing;
    }

    @GetMapping
    @Operation(
            summary = "Comments: the newest threads come first, each slice in the order in which they were written",
            description = "A slice has fifty threads, each with its newest twenty answers. `answers` says how many a"
                    + " comment has; /api/v1/comments/{id}/answers has all of them.")
    Slice<CommentJson> list(
            Actor actor, @PathVariable UUID subject, @RequestParam(required = false) @Nullable String after) {
        var view = threads.newest(actor, subject, Cursor.parse(after));
        return new Slice<>(view.threads().stream().flatMap(CommentJson::of).toList(), view.earlier());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Comment on a subject, or answer a comment")
    CommentJson create(Actor actor, @PathVariable UUID subject, @RequestBody CommentToWrite body) {
        var text = writing.read(actor, null, body.markdown());
        var said = conversations.comment(actor, subject, body.parent(), text, body.filesOr(List.of()));
        return CommentApi.one(threads, actor, said.id());
    }
}
