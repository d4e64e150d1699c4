package org.samverk.advice;

import java.util.List;

/// What the stances add up to, in figures and in a sentence.
///
/// @param bars      one for each option
/// @param key       the message of the sentence
/// @param arguments the sentence's figures; for methods with options of the asker's: how many lead, the words of the
///     first three of them, and how many more
public record Result(List<Bar> bars, String key, List<Object> arguments) {
    /// @param figure  votes, dots, the mean score in hundredths, the place, or how many can come
    /// @param percent how long its bar is, 0 to 100
    /// @param answers of a time: to how many it suits, will do if need be, and does not suit; else empty
    /// @param leads   whether no other time is before it; false for what is no time
    public record Bar(Round.Option option, int figure, int percent, List<Integer> answers, boolean leads) {
        Bar(Round.Option option, int figure, int percent) {
            this(option, figure, percent, List.of(), false);
        }
    }

    /// The times that no other is before: one, several that tie, or none.
    public List<Round.Option> leading() {
        return bars.stream().filter(Bar::leads).map(Bar::option).toList();
    }
}
