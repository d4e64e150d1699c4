package org.samverk.conversations;

import java.time.Instant;

/// What came of a conversation, as a line on top of it.
///
/// @param words the key of the message, which takes the title
/// @param icon  one of the icons
/// @param title of what it came to
/// @param path  where that is
public record Outcome(String words, String icon, String title, String path, Instant at) {
    private static final int ANSWER = 80;

    /// The comment that answered what was asked.
    static Outcome answered(Comment answer) {
        return new Outcome(
                "conversations.outcome.answered",
                "done",
                answer.author().name() + ": " + answer.content().excerpt(ANSWER),
                answer.path(),
                answer.createdAt());
    }

    /// Something that was made of what somebody said: an idea or a draft.
    static Outcome begun(String kind, String title, String path, Instant at) {
        return new Outcome("conversations.outcome." + kind + ".begun", kind, title, path, at);
    }
}
