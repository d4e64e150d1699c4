package org.samverk.directory;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A line of an import's report.
///
/// @param line   the line of the file, 0 when it is about none
/// @param key    who it is about in the directory
/// @param name   their name, or the unit's
/// @param field  which field it is about, empty when about all
/// @param was    what the field held
/// @param is     what it holds now, or what the file says that cannot be taken
/// @param reason the key of a message, null when nothing needs a reason
public record Entry(
        Kind kind,
        long line,
        String key,
        String name,
        String field,
        String was,
        String is,
        @Nullable String reason) {
    /// What a line of the report tells.
    public enum Kind {
        /// A line of the file that cannot be taken.
        BAD,
        /// A field that cannot be taken, or something else to know; the rest of the line is taken.
        NOTE,
        NEW,
        CHANGED,
        RETURNING,
        LEAVING,
        UNIT;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Entry bad(long line, String key, String name, String field, String value, String reason) {
        return new Entry(Kind.BAD, line, key, name, field, "", value, reason);
    }

    static Entry note(long line, String key, String name, String field, String value, String reason) {
        return new Entry(Kind.NOTE, line, key, name, field, "", value, reason);
    }
}
