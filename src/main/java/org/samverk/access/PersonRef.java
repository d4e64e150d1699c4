package org.samverk.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A person as they are shown everywhere: a name that is a link, and a face.
///
/// @param photoId the file with the photo, null when initials stand in
public record PersonRef(
        UUID id, String username, String name, @Nullable UUID photoId) {
    private static final Pattern SPACES = Pattern.compile("[\\s-]+");
    private static final int TINTS = 12;

    /// Reads the columns `id`, `username`, `name` and `photo_id`.
    public static PersonRef of(ResultSet row, int number) throws SQLException {
        return of(row, "");
    }

    /// Reads columns that carry a prefix, as in `author_id`, `author_username`; null when the person is null.
    public static @Nullable PersonRef ofNullable(ResultSet row, String prefix) throws SQLException {
        return row.getObject(prefix + "id") == null ? null : of(row, prefix);
    }

    /// Reads columns that carry a prefix.
    public static PersonRef of(ResultSet row, String prefix) throws SQLException {
        return new PersonRef(
                row.getObject(prefix + "id", UUID.class),
                row.getString(prefix + "username"),
                row.getString(prefix + "name"),
                row.getObject(prefix + "photo_id", UUID.class));
    }

    /// Whether this stands for somebody who does not show their name, see [StandIns]: say so in the reader's language,
    /// and lead nowhere.
    public boolean isUnnamed() {
        return username.startsWith("~");
    }

    /// The first letters of the first and the last name.
    public String initials() {
        if (isUnnamed()) {
            return "?";
        }
        var words = SPACES.splitAsStream(name.strip())
                .filter(word -> !word.isEmpty())
                .toList();
        var first = words.getFirst();
        var letters = words.size() == 1
                ? first.substring(0, 1)
                : first.substring(0, 1) + words.getLast().charAt(0);
        return letters.codePoints()
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .toUpperCase();
    }

    /// Which of the twelve tints belongs to this person, 0 to 11.
    public int tint() {
        return Math.floorMod(id.hashCode(), TINTS);
    }

    public String path() {
        return "/people/" + username;
    }
}
