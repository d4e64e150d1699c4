package org.samverk.backup;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where backups go by themselves each night: `SAMVERK_BACKUP_FOLDER`, `SAMVERK_BACKUP_KEEP`.
///
/// @param folder on another disk, best on another machine; null for none
/// @param keep   how many of them stay
@ConfigurationProperties("samverk.backup")
public record BackupSettings(
        @Nullable Path folder, @DefaultValue("14") int keep) {
    public BackupSettings {
        folder = folder == null || folder.toString().isBlank()
                ? null
                : folder.toAbsolutePath().normalize();
        keep = Math.max(1, keep);
    }
}
