package org.samverk.backup.web;

import java.util.List;
import org.samverk.backup.BackupRun;

/// Backups that were made.
///
/// @param setUp whether there is a folder for them
/// @param kept  how many of them stay
public record BackupsPage(List<BackupRun> runs, boolean setUp, int kept) {
    public boolean goesOn() {
        return !runs.isEmpty() && runs.getFirst().goesOn();
    }
}
