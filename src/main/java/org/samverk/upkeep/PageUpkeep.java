package org.samverk.upkeep;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.audit.AuditField;
import org.samverk.audit.AuditKind;
import org.samverk.audit.AuditLog;
import org.samverk.audit.Change;
import org.samverk.audit.Target;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Problems;
import org.samverk.kernel.RefusedException;
import org.samverk.kernel.Slice;
import org.samverk.kernel.TimeSource;
import org.samverk.people.People;
import org.samverk.sites.PageRights;
import org.samverk.sites.PageRights.Right;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Says who owns a page and how often it is checked, and that it is still true.
@Service
public class PageUpkeep {
    private static final int LONGEST = 60;
    private static final Cursor OLDEST = new Cursor(Instant.EPOCH, new UUID(0, 0));
    /// Where pages stand that are never checked: after all others, as `page_owner` has them.
    private static final Instant NEVER = Instant.parse("2200-01-01T00:00:00Z");

    private final UpkeepTable table;
    private final PageRights rights;
    private final People people;
    private final TimeSource time;
    private final AuditLog audit;

    PageUpkeep(UpkeepTable table, PageRights rights, People people, TimeSource time, AuditLog audit) {
        this.audit = audit;
        this.table = table;
        this.rights = rights;
        this.people = people;
        this.time = time;
    }

    /// @throws RefusedException when the actor is no employee
    /// @throws NotFoundException when the actor sees no such live page
    public UpkeepView of(Actor actor, UUID page) {
        actor.requireEmployee();
        var upkeep = table.find(actor.id(), page, time.instant()).orElseThrow(NotFoundException::new);
        var may = rights.of(actor, page);
        var owns = upkeep.owner() != null && upkeep.owner().id().equals(actor.id());
        return new UpkeepView(upkeep, owns || may.contains(Right.WRITE), may.contains(Right.PUBLISH));
    }

    /// @param username whose page it is from now on, empty for nobody's
    /// @param months   how often it is to be checked, 1 to 60, null for never
    /// @throws RefusedException when the actor may not put pages live there
    /// @throws InvalidInputException naming the fields that need to change, `owner` and `months`
    @Transactional
    public UpkeepView change(Actor actor, UUID page, @Nullable String username, @Nullable Integer months) {
        var was = of(actor, page).upkeep();
        rights.require(actor, Right.PUBLISH, page);
        var problems = new Problems();
        var owner = owner(actor, problems, username);
        if (months != null && (months < 1 || months > LONGEST)) {
            problems.add("months", "upkeep.problem.months");
        }
        problems.throwIfAny();
        table.change(page, owner, months);
        var change = Change.of(
                        AuditField.OWNER,
                        was.owner() == null ? null : was.owner().username(),
                        username)
                .and(AuditField.MONTHS, was.months(), months);
        audit.record(actor, AuditKind.PAGE_UPKEEP_CHANGED, Target.person(owner).in(page), change);
        return of(actor, page);
    }

    /// Says that the page is still true: it is to be checked again after its interval.
    ///
    /// @throws RefusedException when the actor neither owns the page nor may write on it
    @Transactional
    public UpkeepView confirm(Actor actor, UUID page) {
        if (!of(actor, page).mayConfirm()) {
            throw new RefusedException("upkeep.error.confirm");
        }
        table.confirm(page, time.instant());
        return of(actor, page);
    }

    /// Pages whose time to be checked has come, the longest ago first.
    ///
    /// @throws RefusedException when the actor is neither publisher nor administrator
    public Slice<Upkeep> late(Actor actor, Cursor after, int size) {
        requireAll(actor);
        var rows = table.late(actor.id(), rising(after), time.instant(), size + 1);
        return Slice.of(rows, size, cursor(Upkeep::checkAt));
    }

    /// Pages that nobody owns, those that were changed last first.
    ///
    /// @throws RefusedException when the actor is neither publisher nor administrator
    public Slice<Upkeep> ownerless(Actor actor, Cursor after, int size) {
        requireAll(actor);
        var rows = table.ownerless(actor.id(), after, time.instant(), size + 1);
        return Slice.of(rows, size, cursor(Upkeep::publishedAt));
    }

    /// The actor's own pages, those that are to be checked first first.
    ///
    /// @throws RefusedException when the actor is no employee
    public Slice<Upkeep> mine(Actor actor, Cursor after, int size) {
        actor.requireEmployee();
        var rows = table.owned(actor.requirePerson(), rising(after), time.instant(), size + 1);
        return Slice.of(rows, size, cursor(Upkeep::checkAt));
    }

    public boolean seesAll(Actor actor) {
        return actor.has(Role.PUBLISHER) || actor.has(Role.ADMINISTRATOR);
    }

    /// @throws RefusedException when the actor is neither publisher nor administrator
    void requireAll(Actor actor) {
        if (!seesAll(actor)) {
            actor.require(Role.PUBLISHER);
        }
    }

    private @Nullable UUID owner(Actor actor, Problems problems, @Nullable String username) {
        if (username == null || username.isBlank()) {
            return null;
        }
        var found = people.find(actor, username.strip())
                .filter(person -> person.active() && !person.guest())
                .orElse(null);
        if (found == null) {
            problems.add("owner", "upkeep.problem.owner");
        }
        return found == null ? null : found.id();
    }

    private static Cursor rising(Cursor after) {
        return after.isStart() ? OLDEST : after;
    }

    /// A page that is never checked comes after all that are.
    private static Function<Upkeep, String> cursor(Function<Upkeep, @Nullable Instant> order) {
        return page -> {
            var at = order.apply(page);
            return new Cursor(at == null ? NEVER : at, page.pageId()).toString();
        };
    }
}
