package org.samverk.kernel;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Collects what is wrong with a form so that a person is told everything at once.
public final class Problems {
    private final List<Problem> found = new ArrayList<>();

    /// A text of one line that must be there.
    ///
    /// @param maximum the most characters (code points) that it may have
    /// @return the text without white space around it; empty when it was missing
    public String line(String field, @Nullable String value, int maximum) {
        var text = value == null ? "" : value.strip().replaceAll("\\s+", " ");
        if (text.isEmpty()) {
            add(field, "web.problem.missing");
        }
        return limited(field, text, maximum);
    }

    /// A text that may be missing or of several lines.
    ///
    /// @param maximum the most characters (code points) that it may have
    public String text(String field, @Nullable String value, int maximum) {
        return limited(field, value == null ? "" : value.strip(), maximum);
    }

    /// A text of several lines that must be there.
    public String requiredText(String field, @Nullable String value, int maximum) {
        var text = text(field, value, maximum);
        if (text.isEmpty()) {
            add(field, "web.problem.missing");
        }
        return text;
    }

    public void add(String field, String messageKey, Object... arguments) {
        found.add(Problem.of(field, messageKey, arguments));
    }

    /// What was found first, null when nothing was.
    public @Nullable Problem first() {
        return found.isEmpty() ? null : found.getFirst();
    }

    /// @throws InvalidInputException when anything was found
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidInputException(found);
        }
    }

    private String limited(String field, String text, int maximum) {
        if (text.codePointCount(0, text.length()) > maximum) {
            add(field, "web.problem.tooLong", maximum, text.codePointCount(0, text.length()));
        }
        if (text.codePoints().anyMatch(Problems::isForbidden)) {
            add(field, "web.problem.characters");
        }
        return text;
    }

    private static boolean isForbidden(int codePoint) {
        return codePoint == 0
                || (Character.isISOControl(codePoint) && codePoint != '\n' && codePoint != '\r' && codePoint != '\t')
                || Character.getType(codePoint) == Character.SURROGATE;
    }
}
