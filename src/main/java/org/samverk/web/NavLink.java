package org.samverk.web;

import org.jspecify.annotations.Nullable;

/// A link of the shell.
///
/// @param label    what it says: a message key, or with `literal` the words themselves (a group's name)
/// @param icon     the name of an icon
/// @param count    a figure beside it, null when there is none
/// @param countKey the message that says what the figure counts, for screen readers; takes the figure
public record NavLink(
        String label,
        boolean literal,
        String path,
        String icon,
        @Nullable Integer count,
        @Nullable String countKey) {
    public static NavLink of(String labelKey, String path, String icon) {
        return new NavLink(labelKey, false, path, icon, null, null);
    }

    public static NavLink named(String name, String path, String icon) {
        return new NavLink(name, true, path, icon, null, null);
    }

    /// The same link with a figure; none when it is zero.
    public NavLink counting(int number, String key) {
        return new NavLink(label, literal, path, icon, number == 0 ? null : number, key);
    }
}
