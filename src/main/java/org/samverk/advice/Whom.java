package org.samverk.advice;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who is asked; looked up when the round opens. All that is named is asked together.
///
/// @param groupId   those who take part in it
/// @param unitId    those who work in it and in the units below it
/// @param usernames single people
public record Whom(@Nullable UUID groupId, @Nullable UUID unitId, List<String> usernames) {
    public static Whom group(UUID id) {
        return new Whom(id, null, List.of());
    }

    public static Whom people(String... usernames) {
        return new Whom(null, null, List.of(usernames));
    }
}
