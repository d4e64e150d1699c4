package org.samverk.files;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How much one may bring: `SAMVERK_FILES_LARGEST_MB`, `SAMVERK_FILES_DAY_MB`.
///
/// @param largestMb the largest file, in megabytes
/// @param dayMb     what one person may bring in a day, in megabytes
@ConfigurationProperties("samverk.files")
public record FileSettings(
        @DefaultValue("500") int largestMb,
        @DefaultValue("5000") int dayMb) {
    static final long MB = 1024 * 1024;

    /// In bytes.
    public long largest() {
        return largestMb * MB;
    }

    /// In bytes.
    long day() {
        return dayMb * MB;
    }
}
