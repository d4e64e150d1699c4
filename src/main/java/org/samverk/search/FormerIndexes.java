package org.samverk.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/// Indexes that an earlier version of the program left in the data folder.
final class FormerIndexes {
    private static final Logger LOG = LoggerFactory.getLogger(FormerIndexes.class);
    static final String NAME = "samverk";

    private static final Pattern OURS = Pattern.compile(NAME + "(-\\d+)?");

    private FormerIndexes() {}

    /// Takes them away. What cannot be taken away stays: it is in nobody's way.
    ///
    /// @param folder in which each index has a folder of its own; it need not be there
    static void removeFrom(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var indexes = Files.newDirectoryStream(folder, FormerIndexes::isOne)) {
            for (var index : indexes) {
                FileSystemUtils.deleteRecursively(index);
            }
        } catch (IOException e) {
            LOG.warn("A former index for searches stays in {}: {}", folder, e.getMessage());
        }
    }

    private static boolean isOne(Path index) {
        var name = index.getFileName().toString();
        return OURS.matcher(name).matches() && !name.equals(Entry.INDEX);
    }
}
