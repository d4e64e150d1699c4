package org.samverk.ideas;

import java.util.Locale;
import java.util.Set;

/// Where an idea stands, and which state may follow which by an official answer.
public enum IdeaStatus {
    SUBMITTED,
    EVALUATING,
    ACCEPTED,
    STARTED,
    IMPLEMENTED,
    DECLINED,
    DUPLICATE,
    WITHDRAWN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException when there is no such state
    public static IdeaStatus of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /// The states that an answer may lead to from here.
    public Set<IdeaStatus> answers() {
        return switch (this) {
            case SUBMITTED -> Set.of(EVALUATING, ACCEPTED, DECLINED, DUPLICATE);
            case EVALUATING -> Set.of(ACCEPTED, DECLINED, DUPLICATE);
            case ACCEPTED -> Set.of(STARTED, IMPLEMENTED, DECLINED);
            case STARTED -> Set.of(IMPLEMENTED, DECLINED);
            case DECLINED, DUPLICATE -> Set.of(EVALUATING);
            case IMPLEMENTED, WITHDRAWN -> Set.of();
        };
    }

    /// Whether people may still back the idea or write in it.
    public boolean isOpen() {
        return this == SUBMITTED || this == EVALUATING || this == ACCEPTED || this == STARTED;
    }

    /// Whether the author and the supporters know what became of it.
    public boolean isAnswered() {
        return this != SUBMITTED && this != EVALUATING && this != WITHDRAWN;
    }
}
