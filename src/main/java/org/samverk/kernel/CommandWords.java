package org.samverk.kernel;

import java.util.List;

/// The words after the name of the command that is being run; a bean for what must know them while the program starts,
/// before the command itself runs.
public record CommandWords(List<String> words) {
    public CommandWords {
        words = List.copyOf(words);
    }
}
