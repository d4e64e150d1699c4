package org.samverk.richtext;

import java.util.List;

/// What the constructors of [Node] check; the exception's message is the place that is wrong.
final class Checks {
    private Checks() {}

    static <T> List<T> atLeastOne(String place, List<T> content) {
        if (content.isEmpty()) {
            throw new IllegalArgumentException(place);
        }
        return List.copyOf(content);
    }

    static List<Node.Block> paragraphFirst(String place, List<Node.Block> content) {
        if (content.isEmpty() || !(content.getFirst() instanceof Node.Paragraph)) {
            throw new IllegalArgumentException(place);
        }
        return List.copyOf(content);
    }

    static void range(String place, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(place);
        }
    }

    static String line(String place, String text, int maximum) {
        if (text.length() > maximum) {
            throw new IllegalArgumentException(place);
        }
        return Characters.checked(text);
    }
}
