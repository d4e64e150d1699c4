package org.samverk.conversations.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.conversations.Comment;
import org.samverk.conversations.CommentsView.Entry;
import org.samverk.conversations.CommentsView.Thread;
import org.samverk.conversations.Conversations;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.Slice;
import org.samverk.people.Writing;
import org.samverk.richtext.Markdown;
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
    private final Writing writing;

    CommentsApi(Conversations conversations, Writing writing) {
        this.conversations = conversations;
        this.writing = writing;
    }

    /// @param parent the key of the comment that it answers, null for none
    record CommentJson(
            UUID id,
            @Nullable UUID parent,
            String author,
            String authorName,
            String markdown,
            Instant createdAt,
            @Nullable Instant editedAt) {
        static CommentJson of(Comment comment) {
            return new CommentJson(
                    comment.id(),
                    comment.parentId(),
                    comment.author().username(),
                    comment.author().name(),
                    Markdown.fromRichText(comment.content()),
                    comment.createdAt(),
                    comment.editedAt());
        }
    }

    /// @param files keys of files that were uploaded before
    record CommentToWrite(
            @Nullable UUID parent,
            @Nullable String markdown,
            @Nullable List<UUID> files) {}

    @GetMapping
    @Operation(summary = "Comments: the newest threads come first, each slice in the order in which they were written")
    Slice<CommentJson> list(
            Actor actor, @PathVariable UUID subject, @RequestParam(required = false) @Nullable String after) {
        var view = conversations.of(actor, subject, Cursor.parse(after));
        var items = view.threads().stream()
                .flatMap(CommentsApi::entries)
                .map(Entry::comment)
                .filter(comment -> !comment.isDeleted())
                .map(CommentJson::of)
                .toList();
        return new Slice<>(items, view.earlier());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Comment on a subject, or answer a comment")
    CommentJson create(Actor actor, @PathVariable UUID subject, @RequestBody CommentToWrite body) {
        var text = writing.read(actor, null, body.markdown());
        var files = body.files() == null ? List.<UUID>of() : body.files();
        return CommentJson.of(conversations.comment(actor, subject, body.parent(), text, files));
    }

    private static Stream<Entry> entries(Thread thread) {
        return Stream.concat(Stream.of(thread.first()), thread.answers().stream());
    }
}
