package org.samverk.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.springframework.util.FileSystemUtils;

/// Indexes that an earlier version of the program left in the data folder.
final class FormerIndexes {
    static final String NAME = "samverk";

    private static final Pattern OURS = Pattern.compile(NAME + "(-\\d+)?");

    private FormerIndexes() {}

    /// Takes them away.
    ///
    /// @param folder in which each index has a folder of its own
    /// @throws UncheckedIOException when one cannot be taken away
    static void removeFrom(Path folder) {
        try (var indexes = Files.newDirectoryStream(folder, FormerIndexes::isOne)) {
            for (var index : indexes) {
                FileSystemUtils.deleteRecursively(index);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOne(Path index) {
        var name = index.getFileName().toString();
        return OURS.matcher(name).matches() && !name.equals(Entry.INDEX);
    }
}
