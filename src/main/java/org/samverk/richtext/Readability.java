package org.samverk.richtext;

/// How hard a text is to read, by the Swedish readability index LIX (Björnsson, Läsbarhet, 1968): the mean number of
/// words in a sentence plus the percentage of words with more than six letters.
///
/// @param lix 0 when there are no words
public record Readability(int words, int sentences, int lix) {
    /// Björnsson's five levels.
    public enum Level {
        VERY_EASY,
        EASY,
        MEDIUM,
        HARD,
        VERY_HARD
    }

    public Level level() {
        if (lix < 30) {
            return Level.VERY_EASY;
        }
        if (lix < 40) {
            return Level.EASY;
        }
        if (lix < 50) {
            return Level.MEDIUM;
        }
        return lix < 60 ? Level.HARD : Level.VERY_HARD;
    }
}
