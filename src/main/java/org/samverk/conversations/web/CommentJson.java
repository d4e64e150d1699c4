package org.samverk.conversations.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samverk.conversations.Comment;
import org.samverk.conversations.CommentsView.Entry;
import org.samverk.conversations.CommentsView.Thread;
import org.samverk.files.StoredFile;
import org.samverk.richtext.Markdown;

/// A comment for programs.
///
/// @param parent  the key of the comment that it answers, null for none
/// @param answers how many answers there are to it; null for an answer, which has none of its own
record CommentJson(
        UUID id,
        UUID subject,
        @Nullable UUID parent,
        String author,
        String authorName,
        String markdown,
        Instant createdAt,
        @Nullable Instant editedAt,
        List<AttachedJson> files,
        @Nullable Integer answers) {
    /// @param url where the file is, below the address of this program
    record AttachedJson(UUID id, String name, String mediaType, long size, String url) {
        static AttachedJson of(StoredFile file) {
            return new AttachedJson(file.id(), file.name(), file.mediaType(), file.size(), file.path());
        }
    }

    /// What stands of a thread, with those answers that it shows.
    static Stream<CommentJson> of(Thread thread) {
        var first = Stream.of(thread.first())
                .filter(CommentJson::stands)
                .map(entry -> of(entry.comment(), entry.files(), count(thread)));
        return Stream.concat(first, answers(thread));
    }

    static Stream<CommentJson> answers(Thread thread) {
        return thread.answers().stream()
                .filter(CommentJson::stands)
                .map(entry -> of(entry.comment(), entry.files(), null));
    }

    private static CommentJson of(Comment comment, List<StoredFile> files, @Nullable Integer answers) {
        return new CommentJson(
                comment.id(),
                comment.subjectId(),
                comment.parentId(),
                comment.author().username(),
                comment.author().name(),
                Markdown.fromRichText(comment.content()),
                comment.createdAt(),
                comment.editedAt(),
                files.stream().map(AttachedJson::of).toList(),
                answers);
    }

    private static int count(Thread thread) {
        return thread.folded()
                + (int) thread.answers().stream().filter(CommentJson::stands).count();
    }

    private static boolean stands(Entry entry) {
        return !entry.comment().isDeleted();
    }
}
