package org.samverk.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.RefusedException;
import org.samverk.kernel.Slice;
import org.samverk.kernel.TimeSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Minutes of meetings at which decisions were made: put together from the register, and kept as they were made. If
/// something in them is wrong, they are made anew; both stand.
@Service
public class MinutesKeeping {
    private static final Predicate<String> NUMBER =
            Pattern.compile("\\d{4}/\\d{1,9}").asMatchPredicate();
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final MinutesTable table;
    private final Reporters reporters;
    private final Mandates mandates;
    private final TimeSource time;
    private final ZoneId zone;

    MinutesKeeping(
            MinutesTable table,
            Reporters reporters,
            Mandates mandates,
            TimeSource time,
            @Value("${samverk.zone:Europe/Stockholm}") ZoneId zone) {
        this.table = table;
        this.reporters = reporters;
        this.mandates = mandates;
        this.time = time;
        this.zone = zone;
    }

    /// Makes minutes of decisions that the actor may read, of which each is the actor's own, or the actor is an
    /// administrator.
    ///
    /// @throws NotFoundException when one of the decisions is missing or hidden from the actor
    /// @throws RefusedException  when one of them is somebody else's
    @Transactional
    public Minutes keep(Actor actor, MinutesFields fields) {
        actor.requireEmployee();
        var checked = fields.checked(mandates.today());
        var written = checked.numbers().stream().filter(NUMBER).toList();
        var entries = table.numbered(actor.id(), written);
        if (entries.size() < checked.numbers().size()) {
            throw new NotFoundException();
        }
        if (!entries.stream().allMatch(entry -> reporters.canNote(actor, entry))) {
            throw new RefusedException("decisions.minutes.whoKeeps");
        }
        var id = table.insert(checked, actor.requirePerson(), time.instant());
        table.insertEntries(id, entries.stream().map(RegisterEntry::position).toList());
        return require(actor, id);
    }

    /// @throws NotFoundException when they are missing, or hold a decision that is hidden from the actor
    public Minutes require(Actor actor, UUID id) {
        return table.find(actor.id(), id).orElseThrow(NotFoundException::new);
    }

    /// Those that the actor may read, the newest first.
    ///
    /// @param after the cursor of a slice before
    /// @throws RefusedException when the actor is no employee
    public Slice<Minutes> list(Actor actor, @Nullable String after, int size) {
        actor.requireEmployee();
        var rows = table.list(actor.id(), Cursor.parse(after), size + 1);
        return Slice.of(rows, size, minutes -> new Cursor(minutes.madeAt(), minutes.id()).toString());
    }

    /// The decisions of minutes, in the order of the register.
    public List<RegisterEntry> entries(Actor actor, Minutes minutes) {
        return table.entries(actor.id(), minutes.id());
    }

    /// Minutes made later of some of the same decisions.
    public List<Minutes> later(Actor actor, Minutes minutes) {
        return table.later(actor.id(), minutes.id());
    }

    /// The decisions of which the actor may make minutes, in the order of the register; of too many the newest.
    ///
    /// @throws RefusedException as [#requireKeep] does
    public List<MinutesChoice> choices(Actor actor, MinutesQuery query) {
        requireKeep(actor);
        var own = actor.has(Role.ADMINISTRATOR) ? null : actor.id();
        var from = start(query.from() == null ? FIRST_DAY : query.from());
        var end = start((query.to() == null ? LAST_DAY : query.to()).plusDays(1));
        return table.choices(actor.id(), own, query, from, end, MinutesFields.MOST)
                .reversed();
    }

    /// Whether there can be decisions of which the actor may make minutes.
    public boolean canKeep(Actor actor) {
        return reporters.canKeepMinutes(actor);
    }

    /// @throws RefusedException when the actor has decided nothing and is no administrator
    public void requireKeep(Actor actor) {
        if (!canKeep(actor)) {
            throw new RefusedException("decisions.minutes.whoKeeps");
        }
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
