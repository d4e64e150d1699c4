package org.samverk.search;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What can be found of something, besides its title.
///
/// @param text     all its words; more than [#MOST] characters are left out
/// @param language `sv` or `en`, null to guess
/// @param authorId who wrote it, null when nobody did or nobody may know
/// @param at       when it was said, published, or last changed in what it says
/// @param topics   words behind `#`, in lower case
/// @param unitId   the unit that it is of, if any
/// @param standing what weight it has among what is found
/// @param keywords other words that it is looked for by, which are not shown
public record SearchText(
        String text,
        @Nullable String language,
        @Nullable UUID authorId,
        Instant at,
        Set<String> topics,
        @Nullable UUID unitId,
        Standing standing,
        String keywords) {
    public static final int MOST = 100_000;

    /// Talk is what people say; official is what the organisation has decided or published.
    public enum Standing {
        TALK,
        WORK,
        OFFICIAL
    }

    public SearchText {
        text = text.length() > MOST ? text.substring(0, MOST) : text;
        topics = Set.copyOf(topics);
    }

    /// Something that somebody said.
    public static SearchText talk(String text, @Nullable UUID authorId, Instant at) {
        return new SearchText(text, null, authorId, at, Set.of(), null, Standing.TALK, "");
    }

    /// Something that people work on.
    public static SearchText work(String text, @Nullable UUID authorId, Instant at) {
        return new SearchText(text, null, authorId, at, Set.of(), null, Standing.WORK, "");
    }

    /// Something that holds.
    public static SearchText official(String text, @Nullable UUID authorId, Instant at) {
        return new SearchText(text, null, authorId, at, Set.of(), null, Standing.OFFICIAL, "");
    }

    public SearchText in(@Nullable String code) {
        return new SearchText(text, code, authorId, at, topics, unitId, standing, keywords);
    }

    public SearchText about(Set<String> words) {
        return new SearchText(text, language, authorId, at, words, unitId, standing, keywords);
    }

    public SearchText of(@Nullable UUID unit) {
        return new SearchText(text, language, authorId, at, topics, unit, standing, keywords);
    }

    public SearchText alsoKnownBy(String words) {
        return new SearchText(text, language, authorId, at, topics, unitId, standing, words);
    }
}
