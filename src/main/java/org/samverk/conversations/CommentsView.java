package org.samverk.conversations;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Audience;
import org.samverk.access.Subject;
import org.samverk.files.StoredFile;
import org.samverk.kernel.Problem;

/// The conversation about a subject for one reader.
///
/// @param open       whether the reader takes part in conversations here at all; nothing is shown when not
/// @param total      how many comments stand, shown here or not
/// @param threads    in the order in which they are shown
/// @param earlier    the cursor that leads to what was said before, null when everything is here
/// @param attendance how the reader stands to the conversation
/// @param outcomes   what came of it, the newest first
/// @param typed      what the reader typed and that was refused
/// @param focus      the comment that the reader has just written or changed, or asked for; null as a rule
/// @param whole      whether this is how the conversation stands on the page of its subject, and not one thread of it
public record CommentsView(
        Subject subject,
        boolean open,
        int total,
        List<Thread> threads,
        @Nullable String earlier,
        boolean newestFirst,
        ReactionsView reactions,
        Attendance attendance,
        List<Outcome> outcomes,
        Typed typed,
        @Nullable UUID focus,
        boolean whole) {
    static final int THREADS = 50;

    /// A comment and the newest answers to it, the oldest of them first.
    ///
    /// @param folded how many answers came before those
    public record Thread(Entry first, List<Entry> answers, int folded) {
        /// The page with the answers that are folded.
        public String path() {
            return "/comments/" + first.comment().id() + "/answers";
        }

        /// Where the answers that are folded are read.
        public String foldedPath() {
            return path() + "?before=" + answers.getFirst().comment().cursor();
        }
    }

    /// A comment, with what the reader may do about it.
    ///
    /// @param fresh whether somebody else wrote it after the reader's last visit
    /// @param made  the ideas and drafts that were made of it
    /// @param accepted   whether it is the answer to what the subject asks
    /// @param answerPath where the reader says so, or takes it back; null when they may not
    public record Entry(
            Comment comment,
            boolean canAnswer,
            boolean canEdit,
            boolean canDelete,
            boolean canRestore,
            boolean canTurn,
            boolean fresh,
            ReactionsView reactions,
            List<Outcome> made,
            List<StoredFile> files,
            boolean accepted,
            @Nullable String answerPath) {}

    /// @param draft    what stands in the field, as Markdown; empty as a rule
    /// @param problems what is wrong with it
    /// @param files    those that were taken
    public record Typed(String draft, List<Problem> problems, List<StoredFile> files) {
        static final Typed NOTHING = new Typed("", List.of(), List.of());
    }

    /// The same as one thread, or some of its answers, and nothing else of the conversation.
    CommentsView alone() {
        return new CommentsView(
                subject,
                open,
                total,
                threads,
                earlier,
                newestFirst,
                reactions,
                attendance,
                outcomes,
                typed,
                focus,
                false);
    }

    static CommentsView closed(Subject subject) {
        return new CommentsView(
                subject,
                false,
                0,
                List.of(),
                null,
                false,
                ReactionsView.of(subject.id(), false, List.of(), false),
                Attendance.NONE,
                List.of(),
                Typed.NOTHING,
                null,
                true);
    }

    /// The same with a text that was refused, so that nothing typed is lost.
    public CommentsView refused(String draft, List<Problem> problems, List<StoredFile> files) {
        return with(threads, newestFirst, outcomes, new Typed(draft, problems, files), null);
    }

    /// The same, with the focus on what the reader has just written or changed.
    public CommentsView focusing(@Nullable UUID comment) {
        return with(threads, newestFirst, outcomes, typed, comment);
    }

    /// The same, the newest thread first.
    public CommentsView reversed() {
        return with(threads.reversed(), !newestFirst, outcomes, typed, focus);
    }

    /// The same with something more that came of it, shown first.
    public CommentsView with(Outcome outcome) {
        var all = new java.util.ArrayList<>(List.of(outcome));
        all.addAll(outcomes);
        return with(threads, newestFirst, List.copyOf(all), typed, focus);
    }

    private CommentsView with(
            List<Thread> shown, boolean newest, List<Outcome> came, Typed text, @Nullable UUID focused) {
        return new CommentsView(
                subject, open, total, shown, earlier, newest, reactions, attendance, came, text, focused, whole);
    }

    public String draft() {
        return typed.draft();
    }

    public List<Problem> problems() {
        return typed.problems();
    }

    public boolean isFocus(Comment comment) {
        return comment.id().equals(focus);
    }

    /// Whether the comment is shown, and not folded or further back.
    public boolean shows(UUID comment) {
        return threads.stream()
                .anyMatch(thread -> thread.first().comment().id().equals(comment)
                        || thread.answers().stream()
                                .anyMatch(answer -> answer.comment().id().equals(comment)));
    }

    /// Whether the line "new since you were here" stands above this thread.
    public boolean isNewFrom(int index) {
        return !newestFirst
                && threads.get(index).first().fresh()
                && threads.subList(0, index).stream()
                        .noneMatch(thread -> thread.first().fresh());
    }

    /// When the reader was here before; only asked where something is new.
    public @Nullable Instant since() {
        return attendance.since();
    }

    /// Where the form posts to, and where earlier comments are read.
    public String path() {
        return "/subjects/" + subject.id() + "/comments";
    }

    /// Where earlier comments are read; null when everything is here.
    public @Nullable String earlierPath() {
        return earlier == null ? null : path() + "?before=" + earlier + (newestFirst ? "&order=newest" : "");
    }

    /// Whether comments may have files: not where everybody sees what they are about.
    public boolean attaching() {
        return subject.audience() != Audience.PUBLIC;
    }

    public boolean isEmpty() {
        return threads.isEmpty();
    }
}
