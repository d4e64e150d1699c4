package org.samverk.decisions;

import java.util.Locale;

/// On what ground a decision stands.
public enum DecisionKind {
    /// A board decided (nämndbeslut); it is recorded here by reference to its minutes.
    BOARD,
    /// An official decides for the board, by delegation (KL 6 kap. 37 §); is reported to the board afterwards.
    DELEGATION,
    /// An official carries out what has been decided (verkställighet).
    EXECUTION,
    /// The group agrees among itself (överenskommelse): no formal decision, no number, not in the register.
    AGREEMENT;

    public boolean isFormal() {
        return this != AGREEMENT;
    }

    boolean needsMandate() {
        return this == DELEGATION || this == EXECUTION;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static DecisionKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
