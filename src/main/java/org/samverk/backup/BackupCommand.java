package org.samverk.backup;

import java.nio.file.Path;
import java.util.List;
import org.samverk.kernel.Command;
import org.springframework.stereotype.Component;

/// `./run backup FILE`: everything in one file, while people work.
@Component
class BackupCommand implements Command {
    private final Backups backups;

    BackupCommand(Backups backups) {
        this.backups = backups;
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public int run(List<String> arguments) {
        if (arguments.size() != 1) {
            System.err.println("Usage: ./run backup FILE");
            return 2;
        }
        try {
            var target = Path.of(arguments.getFirst()).toAbsolutePath().normalize();
            var manifest = backups.make(target, Progress.printed());
            System.out.printf(
                    "Backed up to %s: %d rows of %d tables, %d files.%n",
                    target,
                    manifest.rows(),
                    manifest.tables().size(),
                    manifest.files().size());
            manifest.missing().forEach(hash -> System.err.println("file " + hash + " is gone from the disk"));
            return manifest.missing().isEmpty() ? 0 : 1;
        } catch (BackupException e) {
            System.err.println(e.getMessage() + " " + e.remedy());
            return 1;
        }
    }
}
