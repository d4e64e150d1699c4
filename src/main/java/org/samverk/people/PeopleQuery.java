package org.samverk.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which people a list shows.
///
/// @param words  part of a name, a title or a user name; null or blank for all
/// @param unitId only this unit and those below it; null for all
/// @param after  the cursor of an earlier slice; null for the beginning
/// @param traits what else they must be
public record PeopleQuery(
        @Nullable String words,
        @Nullable UUID unitId,
        @Nullable String after,
        PeopleTraits traits) {
    public static final PeopleQuery ALL = new PeopleQuery(null, null, null);

    public PeopleQuery(@Nullable String words, @Nullable UUID unitId, @Nullable String after) {
        this(words, unitId, after, PeopleTraits.ANY);
    }
}
