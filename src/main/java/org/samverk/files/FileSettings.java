package org.samverk.files;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Settings;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How much one may bring, and where it lies: `SAMVERK_FILES_LARGEST_MB`, `SAMVERK_FILES_DAY_MB`,
/// `SAMVERK_FILES_FOLDER`, `SAMVERK_FILES_S3_…`.
///
/// @param largestMb the largest file, in megabytes
/// @param dayMb     what one person may bring in a day, in megabytes
/// @param folder    one that all nodes share, or with S3 one of each node's own; null for `files` in the data folder
/// @param s3        where contents lie instead; null for the folder
@ConfigurationProperties("samverk.files")
public record FileSettings(
        @DefaultValue("500") int largestMb,
        @DefaultValue("5000") int dayMb,
        @Nullable Path folder,
        @Nullable BucketSettings s3) {
    static final long MB = 1024 * 1024;

    /// What S3 takes as one object, in megabytes.
    private static final int LARGEST_OBJECT_MB = 5120;

    public FileSettings {
        s3 = s3 == null || s3.isUnset() ? null : s3;
        if (s3 != null && largestMb > LARGEST_OBJECT_MB) {
            throw new IllegalArgumentException("SAMVERK_FILES_LARGEST_MB is " + largestMb
                    + ", and a bucket takes files of at most " + LARGEST_OBJECT_MB + ".");
        }
    }

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
