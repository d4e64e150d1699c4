package org.samverk.advice;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// How people answer, with the meaning that Loomio gives the words.
public enum Method {
    /// Consent, abstain or objection; an objection says why.
    CONSENT("consent", "abstain", "objection"),
    /// Words alone.
    ADVICE,
    VOTE("yes", "no", "abstain"),
    /// From nothing to the top of the scale for each option.
    SCORE,
    /// So many dots to place on the options.
    DOTS,
    /// The options in order, as far as one likes.
    RANKED,
    /// Which of some times suit: yes, if need be, or no.
    TIMES;

    /// What somebody says of a time that suits, and of one that will do if need be; 0 for one that does not suit.
    public static final int SUITS = 2;
    public static final int IF_NEED_BE = 1;
    /// The number of the option in [#CONSENT] that blocks.
    static final int OBJECTION = 3;

    private final List<String> fixed;

    Method(String... fixed) {
        this.fixed = List.of(fixed);
    }

    /// The options that it always has, by their codes; empty when the asker writes them.
    public List<String> fixed() {
        return fixed;
    }

    /// Whether one chooses one of the options.
    public boolean isChoice() {
        return !fixed.isEmpty();
    }

    /// Whether the asker writes what to choose among.
    public boolean asksForOptions() {
        return fixed.isEmpty() && this != ADVICE;
    }

    /// Whether it has a scale: the highest score, or the number of dots.
    public boolean isScaled() {
        return this == SCORE || this == DOTS;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Method> find(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
