package org.samverk.backup;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.audit.AuditKind;
import org.samverk.audit.AuditLog;
import org.samverk.audit.Target;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.TimeSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Backups that are made each night, or when an administrator asks for one, in the folder of the settings. Each is read
/// again before it counts; then the oldest beyond those that are kept go.
@Component
public class NightlyBackups {
    private static final Logger LOG = LoggerFactory.getLogger(NightlyBackups.class);
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'samverk-'yyyy-MM-dd'T'HHmmss'Z.zip'").withZone(ZoneOffset.UTC);
    private static final Pattern OURS = Pattern.compile("samverk-\\d{4}-\\d{2}-\\d{2}T\\d{6}Z\\.zip");
    private static final Pattern HALF = Pattern.compile(OURS.pattern() + "\\.[0-9a-f-]{36}\\.new");
    private static final int SHOWN = 30;
    private static final Progress SILENT = (what, done, total) -> {};
    private final Backups backups;
    private final BackupRunTable runs;
    private final BackupSettings settings;
    private final SchedulerClient scheduler;
    private final TimeSource time;
    private final JsonMapper json;
    private final AuditLog audit;

    NightlyBackups(
            Backups backups,
            BackupRunTable runs,
            BackupSettings settings,
            SchedulerClient scheduler,
            TimeSource time,
            JsonMapper json,
            AuditLog audit) {
        this.audit = audit;
        this.backups = backups;
        this.runs = runs;
        this.settings = settings;
        this.scheduler = scheduler;
        this.time = time;
        this.json = json;
    }

    /// Whether there is a folder for them.
    public boolean isSetUp() {
        return settings.folder() != null;
    }

    /// How many of them stay.
    public int kept() {
        return settings.keep();
    }

    /// The thirty newest.
    public List<BackupRun> newest(Actor actor) {
        actor.require(Role.ADMINISTRATOR);
        return runs.newest(SHOWN);
    }

    /// Has one made now, beside.
    ///
    /// @throws ConflictException when there is no folder for it
    public void ask(Actor actor) {
        actor.require(Role.ADMINISTRATOR);
        if (!isSetUp()) {
            throw new ConflictException("backup.error.noFolder");
        }
        audit.note(actor, AuditKind.BACKUP_ASKED, Target.words(""));
        scheduler.scheduleIfNotExists(BackupTasks.NOW.instance("now").build(), time.instant());
    }

    /// Makes one, when there is a folder for it.
    void make() {
        var folder = settings.folder();
        if (folder == null) {
            return;
        }
        var run = runs.begin(time.instant());
        try {
            if (Files.isDirectory(folder)) {
                clearHalves(folder);
            }
            var file = folder.resolve(NAME.format(time.instant()));
            var manifest = backups.make(file, SILENT);
            check(file);
            runs.done(run, file.getFileName().toString(), Files.size(file), manifest, time.instant());
            clearOld(folder);
        } catch (BackupException | IOException e) {
            LOG.error("No backup was made", e);
            runs.failed(run, String.valueOf(e.getMessage()), time.instant());
        }
    }

    /// One that cannot be read does not stay: it would drive out one that can.
    private void check(Path file) throws IOException {
        try (var backup = new BackupZip(file, json)) {
            var faults = backup.faults(SILENT);
            if (!faults.isEmpty()) {
                Files.delete(file);
                throw new BackupException(faults.getFirst(), "See to the disk, and make another.");
            }
        }
    }

    private void clearOld(Path folder) throws IOException {
        var old = files(folder, OURS).stream()
                .sorted(Comparator.reverseOrder())
                .skip(settings.keep())
                .toList();
        for (var file : old) {
            Files.delete(file);
        }
    }

    /// What a program left that was killed at it, a day ago or more: a shorter time ago another may be writing it.
    private void clearHalves(Path folder) throws IOException {
        var yesterday = time.instant().minus(Duration.ofDays(1));
        for (var half : files(folder, HALF)) {
            if (Files.getLastModifiedTime(half).toInstant().isBefore(yesterday)) {
                Files.delete(half);
            }
        }
    }

    private static List<Path> files(Path folder, Pattern names) throws IOException {
        try (var all = Files.list(folder)) {
            return all.filter(
                            file -> names.matcher(file.getFileName().toString()).matches())
                    .toList();
        }
    }
}
