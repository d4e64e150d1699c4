package org.samverk.feed;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// In which order a feed is read.
public enum FeedOrder {
    /// What something happened in last comes first.
    ACTIVE("active_at"),
    /// What was made last comes first.
    NEWEST("created_at");

    private final String column;

    FeedOrder(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The order with this code; what is none means the liveliest first.
    public static FeedOrder of(@Nullable String code) {
        return NEWEST.code().equals(code) ? NEWEST : ACTIVE;
    }
}
