package org.samverk.access;

import java.util.Locale;

/// Who may see a group and what is in it.
public enum Visibility {
    /// Every employee reads and joins at once.
    OPEN,
    /// Every employee reads; one applies to join.
    MODERATED,
    /// Every employee sees name and purpose; members read; one applies to join.
    CLOSED,
    /// Does not exist for others than its members.
    SECRET;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Visibility of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    public boolean isReadByAllEmployees() {
        return this == OPEN || this == MODERATED;
    }
}
