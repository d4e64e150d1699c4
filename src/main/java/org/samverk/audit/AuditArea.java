package org.samverk.audit;

import java.util.Locale;

/// What kinds of acts are about, for whoever looks for some of them.
public enum AuditArea {
    ACCOUNTS,
    SIGN_IN,
    GROUPS,
    PAGES,
    DECISIONS,
    CONTENT,
    SEARCH,
    SYSTEM,
    READING;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
