package org.samverk.search;

import java.util.List;

/// Knows which words mean the same, asked with each search: what is kept acts at once, on all nodes.
@FunctionalInterface
public interface Alike {
    /// Words that mean the same as some of those that were typed.
    ///
    /// @param from   where these begin, from 0
    /// @param length how many they are
    /// @param others what they may be called besides: each a word, or words with blanks between them
    record Run(int from, int length, List<String> others) {}

    /// @param words as they were typed, in their order
    /// @return in the order of the words; no two share a word
    List<Run> of(List<String> words);
}
