package org.samverk.files;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Settings;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How much one may bring, and where it lies: `SAMVERK_FILES_LARGEST_MB`, `SAMVERK_FILES_DAY_MB`,
/// `SAMVERK_FILES_FOLDER`.
///
/// @param largestMb the largest file, in megabytes
/// @param dayMb     what one person may bring in a day, in megabytes
/// @param folder    one that all nodes share; null for `files` in the data folder of the one node
@ConfigurationProperties("samverk.files")
public record FileSettings(
        @DefaultValue("500") int largestMb,
        @DefaultValue("5000") int dayMb,
        @Nullable Path folder) {
    static final long MB = 1024 * 1024;

    /// Where contents lie, and what is on its way in.
    Path root(Settings program) {
        return Objects.requireNonNullElseGet(folder, () -> program.data().resolve("files"));
    }

    /// In bytes.
    public long largest() {
        return largestMb * MB;
    }

    /// In bytes.
    long day() {
        return dayMb * MB;
    }
}
