package org.samverk.ideas;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where a list of ideas reads on: after the idea with this number and so many supporters.
record IdeaCursor(int supporters, long number) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,9})-(\\d{1,18})");

    static IdeaCursor of(IdeaSummary idea) {
        return new IdeaCursor(idea.supporters(), idea.number());
    }

    /// @return null when there is none, or when it is not one of ours
    static @Nullable IdeaCursor parse(@Nullable String text) {
        var match = FORM.matcher(text == null ? "" : text);
        return match.matches()
                ? new IdeaCursor(Integer.parseInt(match.group(1)), Long.parseLong(match.group(2)))
                : null;
    }

    @Override
    public String toString() {
        return supporters + "-" + number;
    }
}
