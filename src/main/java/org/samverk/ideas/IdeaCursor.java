package org.samverk.ideas;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where a list of ideas reads on: after the idea with this number and this figure, by which the list is sorted first
/// (supporters, a day, a second).
record IdeaCursor(long figure, long number) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,12})-(\\d{1,18})");

    /// @return null when there is none, or when it is not one of ours
    static @Nullable IdeaCursor parse(@Nullable String text) {
        var match = FORM.matcher(text == null ? "" : text);
        return match.matches() ? new IdeaCursor(Long.parseLong(match.group(1)), Long.parseLong(match.group(2))) : null;
    }

    @Override
    public String toString() {
        return figure + "-" + number;
    }
}
