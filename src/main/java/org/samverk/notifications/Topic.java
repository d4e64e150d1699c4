package org.samverk.notifications;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What kind of thing a notification is, for those who choose what reaches them and how.
public enum Topic {
    /// Somebody wrote one's name.
    MENTION,
    /// Somebody asks something of the person: a decision, an application, to read something.
    TASK,
    /// Comments and answers where one takes part.
    TALK,
    /// What became of what one wrote or backed.
    OUTCOME,
    /// New posts in groups of which one wants each, and by those whom one follows.
    NEWS,
    /// Thanks and thumbs. Never mailed by themselves.
    REACTION;

    /// @param kind the name of an `ActivityKind`; one that nobody has heard of is an outcome
    public static Topic of(String kind) {
        return switch (kind) {
            case "MENTIONED" -> MENTION;
            case "DECISION_REQUESTED",
                    "DECISION_RETURNED",
                    "ADVICE_ASKED",
                    "ADVICE_EXTENDED",
                    "ADVICE_REVIEW_DUE",
                    "GROUP_APPLIED",
                    "GROUP_ASKED",
                    "IDEA_ASSIGNED",
                    "IDEA_HANDED_OVER",
                    "PAGE_REVIEW_ASKED",
                    "PAGE_REVIEW_FELL",
                    "PAGE_CHECK_ESCALATED" -> TASK;
            case "COMMENTED" -> TALK;
            case "POSTED", "NEWS_PUBLISHED", "CAMPAIGN_BEGUN", "FILE_ADDED", "FILE_CHANGED", "SEARCH_FOUND" -> NEWS;
            case "IDEA_SUPPORTED" -> REACTION;
            default -> byName(kind);
        };
    }

    /// Kinds of modules that may be there or not.
    private static Topic byName(String kind) {
        if (kind.contains("REACT")) {
            return REACTION;
        }
        if (kind.contains("REPLIED") || kind.contains("ANSWER_")) {
            return TALK;
        }
        return kind.contains("MUST_READ") || kind.contains("REMIND") || kind.contains("REPORTED") ? TASK : OUTCOME;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Topic> find(String code) {
        return Stream.of(values()).filter(topic -> topic.code().equals(code)).findFirst();
    }

    /// Whether a group that is muted is silent about it.
    boolean isMutable() {
        return this != MENTION && this != TASK;
    }
}
