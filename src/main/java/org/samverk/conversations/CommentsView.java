package org.samverk.conversations;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Subject;
import org.samverk.kernel.Problem;

/// The conversation about a subject for one reader, the oldest first.
///
/// @param open     whether the reader takes part in conversations here at all; nothing is shown when not
/// @param total    how many comments stand, shown here or not
/// @param earlier  the cursor that leads to what was said before, null when everything is here
/// @param draft    what the reader typed and that was refused, as Markdown; empty as a rule
/// @param problems what is wrong with it
/// @param focus    the comment that the reader has just written or changed, null as a rule
public record CommentsView(
        Subject subject,
        boolean open,
        int total,
        List<Thread> threads,
        @Nullable String earlier,
        String draft,
        List<Problem> problems,
        @Nullable UUID focus) {
    static final int THREADS = 50;

    /// A comment and the answers to it.
    public record Thread(Entry first, List<Entry> answers) {}

    /// A comment, with what the reader may do about it.
    public record Entry(Comment comment, boolean canEdit, boolean canDelete, boolean canRestore) {}

    static CommentsView closed(Subject subject) {
        return new CommentsView(subject, false, 0, List.of(), null, "", List.of(), null);
    }

    /// The same with a text that was refused, so that nothing typed is lost.
    public CommentsView refused(String draft, List<Problem> problems) {
        return new CommentsView(subject, open, total, threads, earlier, draft, problems, null);
    }

    /// The same, with the focus on what the reader has just written or changed.
    public CommentsView focusing(@Nullable UUID comment) {
        return new CommentsView(subject, open, total, threads, earlier, draft, problems, comment);
    }

    public boolean isFocus(Comment comment) {
        return comment.id().equals(focus);
    }

    /// Where the form posts to, and where earlier comments are read.
    public String path() {
        return "/subjects/" + subject.id() + "/comments";
    }

    public boolean isEmpty() {
        return threads.isEmpty();
    }
}
