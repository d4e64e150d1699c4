package org.samverk.directory;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.audit.AuditKind;
import org.samverk.audit.AuditLog;
import org.samverk.audit.Target;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Sha256;
import org.samverk.kernel.TimeSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Imports of people by administrators: a file is sent, its columns are named, what it would change is shown,
/// and only then it is taken in.
@Service
public class PeopleImports {
    /// The largest file, in bytes.
    public static final int LARGEST = 20 * 1024 * 1024;

    private static final int NEWEST = 30;
    private static final int SOON = 300;

    /// When what a request does is done again, in case that its program was killed; else there is nothing to do
    /// then.
    private static final Duration LATER = Duration.ofMinutes(5);

    private final PeopleImportTable runs;
    private final ImportReportTable entries;
    private final Planner planner;
    private final PeopleImportWork work;
    private final SchedulerClient scheduler;
    private final TransactionTemplate transaction;
    private final TimeSource time;
    private final AuditLog audit;

    PeopleImports(
            PeopleImportTable runs,
            ImportReportTable entries,
            Planner planner,
            PeopleImportWork work,
            SchedulerClient scheduler,
            TransactionTemplate transaction,
            TimeSource time,
            AuditLog audit) {
        this.audit = audit;
        this.runs = runs;
        this.entries = entries;
        this.planner = planner;
        this.work = work;
        this.scheduler = scheduler;
        this.transaction = transaction;
        this.time = time;
    }

    /// Keeps a file that is to be looked at.
    ///
    /// @return the key of its run
    /// @throws InvalidInputException for the field `file` when it is too large or no such file
    @Transactional
    public UUID upload(Actor actor, String fileName, byte[] content) {
        actor.require(Role.ADMINISTRATOR);
        if (content.length > LARGEST) {
            throw new InvalidInputException("file", "directory.problem.tooLarge", LARGEST / 1024 / 1024);
        }
        var file = CsvFile.read(content);
        var name = fileName.replaceAll("\\p{Cntrl}", " ").strip();
        var shortened = name.length() > 200 ? name.substring(0, 200) : name;
        audit.record(actor, AuditKind.DIRECTORY_SENT, Target.words(shortened));
        return runs.start(
                shortened,
                Sha256.of(content).hex(),
                content,
                file.rows().size(),
                actor.person().orElse(null),
                time.instant());
    }

    /// @throws NotFoundException when there is no such run
    public PeopleImport require(Actor actor, UUID id) {
        actor.require(Role.ADMINISTRATOR);
        return runs.find(id).orElseThrow(NotFoundException::new);
    }

    /// The thirty newest.
    public List<PeopleImport> newest(Actor actor) {
        actor.require(Role.ADMINISTRATOR);
        return runs.newest(NEWEST);
    }

    /// The names of the file's columns; none when it is no longer kept.
    @Transactional
    public List<String> columns(Actor actor, UUID id) {
        require(actor, id);
        return runs.lockContent(id)
                .map(content -> CsvFile.read(content).columns().stream()
                        .filter(column -> !column.isEmpty())
                        .toList())
                .orElse(List.of());
    }

    /// What the columns hold: as was chosen, or else as the last time, or else by their names.
    public Mapping mapping(Actor actor, UUID id) {
        var run = require(actor, id);
        return run.mapping().headers().isEmpty() ? Mapping.guess(columns(actor, id), runs.remembered()) : run.mapping();
    }

    /// Finds what the file would change, and changes nothing.
    ///
    /// @param chosen    by the code of what a column holds, its name; null for what [#mapping] says
    /// @param everybody whether who is missing in the file has left
    /// @throws InvalidInputException when the columns do not fit
    /// @throws ConflictException     when it is being taken in, or has been
    @Transactional
    public PeopleImport check(Actor actor, UUID id, @Nullable Map<String, String> chosen, boolean everybody) {
        var file = CsvFile.read(open(actor, id));
        var mapping = Mapping.of(chosen == null ? mapping(actor, id).codes() : chosen, file.columns());
        var plan = planner.plan(actor, file, mapping, everybody, actor.person().orElse(null));
        runs.check(id, PeopleImport.State.CHECKED, mapping, everybody, plan);
        entries.replace(id, plan.entries());
        runs.remember(mapping);
        return told(actor, AuditKind.DIRECTORY_CHECKED, id);
    }

    /// Takes the file in, as it has been looked at. What has changed since is looked at again. A few people are
    /// done when this comes back; many are done beside.
    ///
    /// @param confirmed whether somebody has said that it is meant to close many accounts, or to leave many
    ///     lines out
    /// @throws InvalidInputException for the field `confirmed` when that must be said
    /// @throws ConflictException     when it has not been looked at, or has been taken in
    public PeopleImport apply(Actor actor, UUID id, boolean confirmed) {
        var total = transaction.execute(status -> begin(actor, id, confirmed));
        if (total != null && total <= SOON) {
            work.apply(id);
        }
        return require(actor, id);
    }

    /// The first lines of a kind in the report.
    public List<Entry> report(Actor actor, UUID id, Entry.Kind kind, int most) {
        require(actor, id);
        return entries.list(id, kind, most);
    }

    /// The whole report.
    @Transactional
    public List<Entry> report(Actor actor, UUID id) {
        told(actor, AuditKind.DIRECTORY_READ, id);
        return entries.all(id);
    }

    private PeopleImport told(Actor actor, AuditKind kind, UUID id) {
        var run = require(actor, id);
        audit.record(actor, kind, Target.words(run.fileName()));
        return run;
    }

    private int begin(Actor actor, UUID id, boolean confirmed) {
        var content = open(actor, id);
        var run = require(actor, id);
        if (run.state() == PeopleImport.State.UPLOADED) {
            throw new ConflictException("directory.error.notChecked");
        }
        var by = actor.person().orElse(null);
        var plan = planner.plan(actor, CsvFile.read(content), run.mapping(), run.everybody(), by);
        runs.check(id, PeopleImport.State.APPLYING, run.mapping(), run.everybody(), plan);
        entries.replace(id, plan.entries());
        runs.apply(id, by, time.instant());
        if (!confirmed && require(actor, id).isUnusual()) {
            throw new InvalidInputException("confirmed", "directory.problem.confirm");
        }
        told(actor, AuditKind.DIRECTORY_APPLIED, id);
        var at = plan.total() > SOON ? time.instant() : time.instant().plus(LATER);
        scheduler.scheduleIfNotExists(
                PeopleImportTask.TASK.instance(id.toString()).build(), at);
        return plan.total();
    }

    /// The file, held until the transaction ends, so that nobody else begins to take it in.
    private byte[] open(Actor actor, UUID id) {
        require(actor, id);
        var content = runs.lockContent(id).orElseThrow(() -> new ConflictException("directory.error.done"));
        if (require(actor, id).state() == PeopleImport.State.APPLYING) {
            throw new ConflictException("directory.error.underWay");
        }
        return content;
    }
}
