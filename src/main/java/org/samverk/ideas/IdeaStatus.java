package org.samverk.ideas;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where an idea stands, and which state may follow which.
public enum IdeaStatus {
    SUBMITTED,
    EVALUATING,
    ACCEPTED,
    STARTED,
    IMPLEMENTED,
    DECLINED,
    DUPLICATE,
    WITHDRAWN;

    /// What no answer leads to: an idea becomes a duplicate by being merged, and only its author withdraws it.
    private static final Set<IdeaStatus> NO_ANSWERS = Set.of(DUPLICATE, WITHDRAWN);

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException when there is no such state
    public static IdeaStatus of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /// @return null when there is no such state
    public static @Nullable IdeaStatus find(@Nullable String code) {
        return Arrays.stream(values())
                .filter(status -> status.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    /// The one table of states: those that may follow this one, whatever leads there. A duplicate that was merged into
    /// another idea stays one; one that never was, from before ideas could be merged, is merged or taken up anew.
    public Set<IdeaStatus> next() {
        return switch (this) {
            case SUBMITTED -> Set.of(EVALUATING, ACCEPTED, DECLINED, DUPLICATE, WITHDRAWN);
            case EVALUATING -> Set.of(ACCEPTED, DECLINED, DUPLICATE, WITHDRAWN);
            case ACCEPTED -> Set.of(STARTED, IMPLEMENTED, DECLINED);
            case STARTED -> Set.of(IMPLEMENTED, DECLINED);
            case DECLINED -> Set.of(EVALUATING);
            case DUPLICATE -> Set.of(EVALUATING, DUPLICATE);
            case IMPLEMENTED, WITHDRAWN -> Set.of();
        };
    }

    /// The states that an answer may lead to from here.
    public Set<IdeaStatus> answers() {
        var answers = EnumSet.noneOf(IdeaStatus.class);
        answers.addAll(next());
        answers.removeAll(NO_ANSWERS);
        return answers;
    }

    /// Whether people may still back the idea or write in it.
    public boolean isOpen() {
        return this == SUBMITTED || this == EVALUATING || this == ACCEPTED || this == STARTED;
    }

    /// Whether somebody still owes the idea an answer.
    public boolean isWaiting() {
        return this == SUBMITTED || this == EVALUATING;
    }

    /// Whether the author and the supporters know what became of it.
    public boolean isAnswered() {
        return !isWaiting() && this != WITHDRAWN;
    }
}
