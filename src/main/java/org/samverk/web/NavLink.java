package org.samverk.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A link of the shell.
///
/// @param label    what it says: a message key, or with `literal` the words themselves (a group's name)
/// @param icon     the name of an icon
/// @param count    a figure beside it, null when there is none
/// @param countKey the message that says what the figure counts, for screen readers; takes the figure
/// @param tint     the colour of its cover, null for the one that the name gives
/// @param picture  the file with its cover, null for the pattern that the name gives
public record NavLink(
        String label,
        boolean literal,
        String path,
        String icon,
        @Nullable Integer count,
        @Nullable String countKey,
        @Nullable Integer tint,
        @Nullable UUID picture) {
    public static NavLink of(String labelKey, String path, String icon) {
        return new NavLink(labelKey, false, path, icon, null, null, null, null);
    }

    public static NavLink named(String name, String path, String icon) {
        return new NavLink(name, true, path, icon, null, null, null, null);
    }

    /// The same link with a figure; none when it is zero.
    public NavLink counting(int number, String key) {
        return new NavLink(label, literal, path, icon, number == 0 ? null : number, key, tint, picture);
    }

    /// The same link with the cover of what it leads to.
    ///
    /// @param colour one of the twelve tints, null for the one that the name gives
    /// @param image  a file with a picture, null for the pattern that the name gives
    public NavLink covered(@Nullable Integer colour, @Nullable UUID image) {
        return new NavLink(label, literal, path, icon, count, countKey, colour, image);
    }
}
