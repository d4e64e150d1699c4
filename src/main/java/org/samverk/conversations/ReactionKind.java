package org.samverk.conversations;

import java.util.Locale;
import org.samverk.kernel.InvalidInputException;

/// What one may say without words. What each means to its readers is in the messages: `conversations.reaction.<code>`.
public enum ReactionKind {
    THUMB,
    HEART,
    CELEBRATE,
    INSIGHT,
    THANKS;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String nameKey() {
        return "conversations.reaction." + code();
    }

    /// @throws InvalidInputException when there is no such kind
    public static ReactionKind of(String code) {
        for (var kind : values()) {
            if (kind.code().equals(code)) {
                return kind;
            }
        }
        throw new InvalidInputException("kind", "conversations.problem.reaction");
    }
}
