package org.samverk.blocks;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;
import org.samverk.files.StoredFile;
import org.samverk.richtext.RichText;

/// One line of a block that shows what stands elsewhere.
public sealed interface Item {
    /// @param text a sentence about it, may be empty
    /// @param at   when it was published or decided
    /// @param lang the language that it is in, `sv` or `en`, null when that is not known
    record Link(
            String title,
            String address,
            String text,
            Instant at,
            @Nullable String lang) implements Item {
        /// The language to mark it with for a reader of the other one, null for the same.
        public @Nullable String lang(String reader) {
            return reader.equals(lang) ? null : lang;
        }
    }

    /// An event to come, or one that goes on.
    ///
    /// @param lang   the language that it is in, `sv` or `en`
    /// @param endsAt of whole days the midnight after the last; null when nobody has said
    record Happening(
            String title,
            String address,
            String lang,
            Instant startsAt,
            @Nullable Instant endsAt,
            boolean allDay,
            String place,
            boolean cancelled)
            implements Item {
        /// The language to mark it with for a reader of the other one, null for the same.
        public @Nullable String lang(String reader) {
            return reader.equals(lang) ? null : lang;
        }
    }

    /// @param linked whether the reader may look at their profile
    record Colleague(PersonRef person, String position, String phone, String email, boolean linked) implements Item {}

    /// A group that the reader may know of.
    ///
    /// @param joined whether the reader takes part in it
    record Circle(String name, String address, String purpose, int members, boolean joined) implements Item {}

    /// What somebody says that came of something.
    ///
    /// @param at when they said it
    record Statement(String title, String address, RichText text, Instant at) implements Item {}

    record Document(StoredFile file) implements Item {}
}
