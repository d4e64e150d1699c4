package org.samverk.conversations.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.conversations.Conversations;
import org.samverk.conversations.Threads;
import org.samverk.files.Attachments;
import org.samverk.files.StoredFile;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Slice;
import org.samverk.people.Writing;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// One comment, for programs.
@RestController
@RequestMapping("/api/v1/comments/{id}")
@Tag(name = "comments")
class CommentApi {
    private final Conversations conversations;
    private final Threads threads;
    private final Attachments attachments;
    private final Writing writing;

    CommentApi(Conversations conversations, Threads threads, Attachments attachments, Writing writing) {
        this.conversations = conversations;
        this.threads = threads;
        this.attachments = attachments;
        this.writing = writing;
    }

    @GetMapping
    @Operation(summary = "A comment")
    CommentJson show(Actor actor, @PathVariable UUID id) {
        return one(threads, actor, id);
    }

    @GetMapping("/answers")
    @Operation(summary = "The answers to a comment: the newest fifty first, each slice in the order they were written")
    Slice<CommentJson> answers(
            Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable String after) {
        var thread = threads.answers(actor, id, Cursor.parse(after)).threads().getFirst();
        var earlier = thread.folded() == 0
                ? null
                : thread.answers().getFirst().comment().cursor();
        return new Slice<>(CommentJson.answers(thread).toList(), earlier);
    }

    @PutMapping
    @Operation(summary = "Change a comment of one's own")
    CommentJson change(Actor actor, @PathVariable UUID id, @RequestBody CommentToWrite body) {
        conversations.requireEditable(actor, id);
        var before = attachments.ofParts(actor, List.of(id)).getOrDefault(id, List.of()).stream()
                .map(StoredFile::id)
                .toList();
        conversations.edit(actor, id, writing.read(actor, null, body.markdown()), body.filesOr(before));
        return one(threads, actor, id);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take a comment back; it can be put back for an hour")
    void delete(Actor actor, @PathVariable UUID id) {
        conversations.delete(actor, id);
    }

    @PostMapping("/restoration")
    @Operation(summary = "Put a comment back")
    CommentJson restore(Actor actor, @PathVariable UUID id) {
        conversations.restore(actor, id);
        return one(threads, actor, id);
    }

    /// @throws NotFoundException also when it was taken back
    static CommentJson one(Threads threads, Actor actor, UUID id) {
        return threads.with(actor, id).threads().stream()
                .flatMap(CommentJson::of)
                .filter(comment -> comment.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
