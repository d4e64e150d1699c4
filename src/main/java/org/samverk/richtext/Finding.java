package org.samverk.richtext;

/// Something in a text that its writers may want to look at before others read it.
///
/// @param place  words of the text at that place, to be found by; empty when there are none
/// @param figure how many words a long sentence has; the level of a heading; else 0
public record Finding(Kind kind, String place, int figure) {
    public enum Kind {
        /// A picture that says nothing to those who do not see it (WCAG 2.2, 1.1.1): right for decoration only.
        IMAGE_WITHOUT_WORDS,
        /// A heading more than one level below the one before it (WCAG 2.2, 1.3.1).
        SKIPPED_LEVEL,
        EMPTY_HEADING,
        /// A link whose words do not say where it leads (WCAG 2.2, 2.4.4).
        VAGUE_LINK,
        /// A link whose words are an address.
        BARE_ADDRESS,
        /// A table that no cell of is a header (WCAG 2.2, 1.3.1).
        TABLE_WITHOUT_HEADERS,
        /// A sentence of more than [Proofreading#LONG_SENTENCE] words.
        LONG_SENTENCE
    }
}
