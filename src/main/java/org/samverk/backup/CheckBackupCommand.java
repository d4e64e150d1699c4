package org.samverk.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.samverk.kernel.Command;
import tools.jackson.databind.json.JsonMapper;

/// `./run check-backup FILE`: reads a backup to its end and says whether it is whole, without a database.
public class CheckBackupCommand implements Command {
    @Override
    public String name() {
        return "check-backup";
    }

    @Override
    public int run(List<String> arguments) {
        if (arguments.size() != 1) {
            System.err.println("Usage: ./run check-backup FILE");
            return 2;
        }
        try (var backup = new BackupZip(Path.of(arguments.getFirst()), JsonMapper.shared())) {
            var faults = backup.faults(Progress.printed());
            faults.forEach(System.err::println);
            backup.manifest()
                    .missing()
                    .forEach(hash -> System.err.println("file " + hash + " was gone when the backup was made"));
            System.out.printf(
                    "Made at %s, schema V%s: %d rows, %d files. %s%n",
                    backup.manifest().madeAt(),
                    backup.manifest().migrations().getLast(),
                    backup.manifest().rows(),
                    backup.manifest().files().size(),
                    faults.isEmpty() ? "It is whole." : "It is not whole.");
            return faults.isEmpty() && backup.manifest().missing().isEmpty() ? 0 : 1;
        } catch (BackupException e) {
            System.err.println(e.getMessage() + " " + e.remedy());
            return 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
