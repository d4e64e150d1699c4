package org.samverk.publicweb;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Audience;
import org.samverk.access.Role;
import org.samverk.access.Subject;
import org.samverk.access.Subjects;
import org.samverk.activity.Activities;
import org.samverk.activity.ActivityKind;
import org.samverk.audit.AuditField;
import org.samverk.audit.AuditKind;
import org.samverk.audit.AuditLog;
import org.samverk.audit.Change;
import org.samverk.audit.Target;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Problems;
import org.samverk.kernel.Slice;
import org.samverk.kernel.TimeSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What visitors report that they cannot use, and what publishers do about it.
@Service
public class Faults {
    static final int WORDS = 4000;
    static final int LINE = 300;
    static final int MOST_AN_HOUR = 5;
    static final Duration CONTACT_KEPT = Duration.ofDays(90);
    private static final int TITLE = 80;

    private final FaultTable table;
    private final Subjects subjects;
    private final Activities activities;
    private final TimeSource time;
    private final AuditLog audit;

    /// How many came from an address within the hour: in memory alone, and so of each node by itself.
    private final Cache<String, AtomicInteger> lately = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    Faults(FaultTable table, Subjects subjects, Activities activities, TimeSource time, AuditLog audit) {
        this.audit = audit;
        this.table = table;
        this.subjects = subjects;
        this.activities = activities;
        this.time = time;
    }

    /// @param from the IP address that it comes from; not kept
    /// @throws InvalidInputException naming every field that needs to change, or when too many came from there
    @Transactional
    public UUID report(@Nullable String address, @Nullable String words, @Nullable String contact, String from) {
        var problems = new Problems();
        var where = problems.text("address", address, LINE);
        var said = problems.requiredText("words", words, WORDS);
        var answer = problems.text("contact", contact, LINE);
        problems.throwIfAny();
        if (lately.get(from, key -> new AtomicInteger()).incrementAndGet() > MOST_AN_HOUR) {
            throw new InvalidInputException("words", "publicweb.problem.tooMany");
        }
        var id = subjects.nextId();
        var now = time.instant();
        var title = said.length() <= TITLE ? said : said.substring(0, TITLE - 1) + "…";
        subjects.create(new Subject(
                id,
                "fault",
                null,
                Audience.NOBODY,
                null,
                title.replaceAll("\\s+", " "),
                "/publisher/faults/" + id,
                now,
                now));
        table.insert(id, where, said, answer, now);
        var publishers = table.publishers();
        subjects.grant(id, publishers);
        activities.quietly(Actor.VISITOR, ActivityKind.FAULT_REPORTED, id, publishers);
        return id;
    }

    /// @param settled whether to list what is settled, the last first; otherwise what waits, the oldest first
    public Slice<Fault> list(Actor actor, boolean settled, @Nullable String after, int size) {
        actor.require(Role.PUBLISHER);
        var from = Cursor.parse(after);
        var rows = settled ? table.settled(from, size + 1) : table.open(from, size + 1);
        return Slice.of(
                rows, size, last -> new Cursor(settled ? last.changedAt() : last.createdAt(), last.id()).toString());
    }

    public Fault require(Actor actor, UUID id) {
        actor.require(Role.PUBLISHER);
        return table.find(id).orElseThrow(NotFoundException::new);
    }

    /// How many wait, for publishers; 100 stands for as many or more.
    public int countOpen(Actor actor) {
        return actor.has(Role.PUBLISHER) ? table.countOpen() : 0;
    }

    /// @param state the code of a [FaultState]
    @Transactional
    public Fault change(Actor actor, UUID id, @Nullable String state, @Nullable String note) {
        var was = require(actor, id);
        var problems = new Problems();
        var next = FaultState.of(state);
        if (next.isEmpty()) {
            problems.add("state", "publicweb.problem.state");
        }
        var noted = problems.text("note", note, WORDS);
        problems.throwIfAny();
        table.change(id, next.orElseThrow(), noted, actor.requirePerson(), time.instant());
        var change = Change.of(AuditField.OUTCOME, was.state(), next.orElseThrow());
        audit.record(actor, AuditKind.FAULT_SETTLED, Target.subject(id), change);
        return require(actor, id);
    }

    /// Forgets how to answer those whose matter has been settled for long.
    @Transactional
    public void forget() {
        table.forgetContacts(time.instant().minus(CONTACT_KEPT));
    }
}
