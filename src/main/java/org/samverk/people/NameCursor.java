package org.samverk.people;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;

/// Where a list in the order of names goes on: after this name, and among equal names after this key.
record NameCursor(String name, UUID id) {
    private static final int LONGEST = 1000;
    private static final int KEY = 36;

    static String of(PersonRef person) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((person.id() + person.name()).getBytes(StandardCharsets.UTF_8));
    }

    /// A cursor that is none is as if it were missing: the list begins at its beginning.
    static @Nullable NameCursor parse(@Nullable String cursor) {
        if (cursor == null || cursor.length() > LONGEST) {
            return null;
        }
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            return text.indexOf(0) >= 0 || text.length() <= KEY
                    ? null
                    : new NameCursor(text.substring(KEY), UUID.fromString(text.substring(0, KEY)));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
