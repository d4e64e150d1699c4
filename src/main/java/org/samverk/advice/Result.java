package org.samverk.advice;

import java.util.List;

/// What the stances add up to, in figures and in a sentence.
///
/// @param bars      one for each option
/// @param key       the message of the sentence
/// @param arguments the sentence's figures and, for the leading options, their words
public record Result(List<Bar> bars, String key, List<Object> arguments) {
    /// @param figure  votes, dots, the mean score in hundredths, or the place
    /// @param percent how long its bar is, 0 to 100
    public record Bar(Round.Option option, int figure, int percent) {}
}
