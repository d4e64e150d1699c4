package org.samverk.coediting;

import org.jspecify.annotations.Nullable;
import org.samverk.richtext.RichText;

/// A remark as it is made.
///
/// @param passage  what it is about; null when only the words are known
/// @param quote    the words that it is about, where the passage is null: they stand in one paragraph
/// @param proposal what should stand there instead, empty for nothing; null when nothing is proposed
public record NewRemark(
        @Nullable Passage passage,
        @Nullable String quote,
        RichText text,
        @Nullable String proposal) {}
