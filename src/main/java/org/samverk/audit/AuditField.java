package org.samverk.audit;

import java.util.Locale;

/// What an act changed. The word is in the messages: `audit.field.<code>`.
public enum AuditField {
    NAME(false),
    TITLE(false),
    /// The key of a unit.
    UNIT(false),
    LEADS(true),
    ROLES(true),
    ROLE(true),
    VISIBILITY(true),
    /// What somebody may do in a section.
    ACT(true),
    DECIDED_ONLY(true),
    FLOW(false),
    OWNER(false),
    MONTHS(false),
    DAYS(false),
    LAST_DAY(false),
    HOST(false),
    OUTCOME(false),
    /// Whether those who have left are shown by their names.
    NAMED(true),
    UNNAMED(true),
    RETIRED(true);

    private final boolean coded;

    AuditField(boolean coded) {
        this.coded = coded;
    }

    /// Whether its values are codes with words in the messages: `audit.value.<code>`.
    public boolean isCoded() {
        return coded;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static AuditField of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
