package org.samverk.ideas;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which part of the queue of ideas that wait.
public enum Whose {
    ALL("true"),
    MINE("i.handler_id = :viewer"),
    NOBODY("i.handler_id is null");

    private final String sql;

    Whose(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @return all when there is no such part
    public static Whose of(@Nullable String code) {
        return Stream.of(values())
                .filter(whose -> whose.code().equals(code))
                .findFirst()
                .orElse(ALL);
    }
}
