package org.samverk.decisions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.RefusedException;
import org.samverk.kernel.Slice;
import org.samverk.kernel.TimeSource;
import org.samverk.revisions.Revision;
import org.samverk.revisions.Revisions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The register of decisions (beslutsliggare): read it, add to it, and check that nothing in it was changed.
@Service
public class Register {
    private static final int SLICE = 200;

    private final RegisterTable table;
    private final RegisterReportTable reports;
    private final Reporters reporters;
    private final RegisterVerifier verifier;
    private final Revisions revisions;
    private final Mandates mandates;
    private final TimeSource time;

    Register(
            RegisterTable table,
            RegisterReportTable reports,
            Reporters reporters,
            RegisterVerifier verifier,
            Revisions revisions,
            Mandates mandates,
            TimeSource time) {
        this.table = table;
        this.reports = reports;
        this.reporters = reporters;
        this.verifier = verifier;
        this.revisions = revisions;
        this.mandates = mandates;
        this.time = time;
    }

    /// Adds a decision under the next number of the year.
    @Transactional(propagation = Propagation.MANDATORY)
    RegisterEntry add(EntryMaker maker) {
        table.lock();
        var newest = table.newest();
        var year = mandates.today().getYear();
        var entry = maker.numbered(
                newest.map(RegisterEntry::position).orElse(0L) + 1,
                year,
                table.lastSerial(year) + 1,
                newest.map(RegisterEntry::hash).orElse(EntrySeal.NOTHING_BEFORE));
        table.insert(entry);
        return entry;
    }

    /// The entries that the actor may read, the newest first.
    ///
    /// @param after the cursor of a slice before
    public Slice<RegisterEntry> list(Actor actor, RegisterQuery query, @Nullable String after, int size) {
        var rows = table.list(actor.id(), query, position(after), size + 1);
        return Slice.of(rows, size, entry -> String.valueOf(entry.position()));
    }

    /// The newest of them, so many at most.
    public List<RegisterEntry> most(Actor actor, RegisterQuery query, int most) {
        var entries = new ArrayList<RegisterEntry>();
        @Nullable String after = null;
        do {
            var slice = list(actor, query, after, Math.min(SLICE, most - entries.size()));
            entries.addAll(slice.items());
            after = slice.next();
        } while (after != null && entries.size() < most);
        return entries;
    }

    /// All of them, for a file that is made in memory; refuses when there are more than so many.
    public List<RegisterEntry> extract(Actor actor, RegisterQuery query, int most) {
        var entries = most(actor, query, most + 1);
        if (entries.size() > most) {
            throw new RefusedException("decisions.extract.tooMany", most);
        }
        return entries;
    }

    /// The years in which there are entries that the actor may read, the newest first.
    public List<Integer> years(Actor actor) {
        return table.years(actor.id());
    }

    /// @param number with a slash ("2026/14") or, as in addresses, with a hyphen
    /// @throws NotFoundException when it is missing or hidden from the actor
    public RegisterEntry require(Actor actor, String number) {
        return table.find(actor.id(), number.replace('-', '/')).orElseThrow(NotFoundException::new);
    }

    /// The text that an entry is about. Whoever sees the decision may read it, also when the draft is hidden from them.
    public Revision text(RegisterEntry entry) {
        return revisions.find(entry.revisionId()).orElseThrow(NotFoundException::new);
    }

    /// The entries that correct or reconsider this one, as far as the actor sees them.
    public List<RegisterEntry> later(Actor actor, RegisterEntry entry) {
        return table.later(actor.id(), entry.number());
    }

    /// Computes the seals of one entry and of its text again.
    public Verification verify(RegisterEntry entry) {
        return verify(entry, text(entry));
    }

    /// @param text what [#text] gave
    public Verification verify(RegisterEntry entry, Revision text) {
        var seal = Revisions.seal(text.title(), text.content());
        return new Verification(EntrySeal.of(entry).equals(entry.hash()), seal.equals(entry.revisionSha256()), 0, null);
    }

    /// Computes all seals again: of the entry, of its text, and of the whole register from its beginning.
    @Transactional(readOnly = true)
    public Verification verify(Actor actor, String number) {
        var own = verify(require(actor, number));
        var all = verifier.verify();
        return new Verification(
                own.entryHolds(), own.textHolds(), all.entries(), all.first().orElse(null));
    }

    /// Computes the whole register again.
    ///
    /// @throws org.samverk.kernel.RefusedException when the actor is no employee
    public RegisterCheck verifyAll(Actor actor) {
        actor.requireEmployee();
        return verifier.verify();
    }

    /// When the decision was reported to its board, if it was.
    public Optional<LocalDate> reportedOn(RegisterEntry entry) {
        return Optional.ofNullable(reports.days(List.of(entry.position())).get(entry.position()));
    }

    /// When decisions were reported to their boards, by position; those that were.
    public Map<Long, LocalDate> reportedOn(List<RegisterEntry> entries) {
        return reports.days(entries.stream().map(RegisterEntry::position).toList());
    }

    /// The boards to which decisions that the actor may read are still to be reported.
    public List<BoardCount> unreported(Actor actor) {
        return table.unreported(actor.id());
    }

    /// Whether the actor is one who reports it to its board.
    public boolean canReport(Actor actor, RegisterEntry entry) {
        return reporters.canNote(actor, entry) && entry.kind() == DecisionKind.DELEGATION;
    }

    /// Notes that a delegation decision was reported to its board (anmäld, KL 6 kap. 40 §): by its decider or an
    /// administrator, once.
    ///
    /// @param day of the board's meeting, not in the future
    @Transactional
    public void report(Actor actor, String number, LocalDate day) {
        var entry = require(actor, number);
        if (!reporters.canNote(actor, entry)) {
            throw new RefusedException("decisions.error.whoReports");
        }
        if (day.isAfter(mandates.today())) {
            throw new InvalidInputException("reportedOn", "decisions.problem.future");
        }
        if (entry.kind() != DecisionKind.DELEGATION
                || reports.insert(entry.position(), day, Objects.requireNonNull(actor.id()), time.instant()) == 0) {
            throw new ConflictException("decisions.error.reported");
        }
    }

    /// Notes that several decisions were reported on the same day, all or none.
    ///
    /// @param numbers at least one
    @Transactional
    public void report(Actor actor, List<String> numbers, LocalDate day) {
        if (numbers.isEmpty()) {
            throw new InvalidInputException("numbers", "decisions.problem.chooseReported");
        }
        numbers.stream().distinct().forEach(number -> report(actor, number, day));
    }

    static long position(@Nullable String after) {
        return after != null && after.matches("\\d{1,18}") ? Long.parseLong(after) : Long.MAX_VALUE;
    }
}
