package org.samverk.groups;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.MembershipRole;
import org.samverk.access.Memberships;
import org.samverk.activity.Activities;
import org.samverk.activity.ActivityKind;
import org.samverk.audit.AuditKind;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.TimeSource;
import org.samverk.people.PeopleMoved;
import org.samverk.people.PersonMoved;
import org.samverk.people.Units;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Rules that bring people into a group and take them away again: whoever works in a unit, or is in a directory
/// group. Members who came by other means stay, and so does the last administrator. Reconciling twice is the
/// same as once.
@Service
public class GroupFeeding {
    private final Groups groups;
    private final GroupDoor door;
    private final FeedingTable table;
    private final DirectoryGroups directory;
    private final Units units;
    private final Memberships memberships;
    private final Activities activities;
    private final TimeSource time;
    private final GroupAudit audit;

    GroupFeeding(
            Groups groups,
            GroupDoor door,
            FeedingTable table,
            DirectoryGroups directory,
            Units units,
            Memberships memberships,
            Activities activities,
            TimeSource time,
            GroupAudit audit) {
        this.audit = audit;
        this.groups = groups;
        this.door = door;
        this.table = table;
        this.directory = directory;
        this.units = units;
        this.memberships = memberships;
        this.activities = activities;
        this.time = time;
    }

    /// The rules of a group; none for those who may not change them.
    public List<FeedingRule> rules(Actor actor, UUID id) {
        return GroupRules.canFeed(actor, groups.require(actor, id)) ? table.rules(id) : List.of();
    }

    /// Adds a rule and does at once what it says.
    ///
    /// @param unit      who works here is in the group; null when a directory group is given
    /// @param directory the key of a directory group, null when a unit is given
    /// @throws InvalidInputException when not exactly one of the two is given, or it is gone
    /// @throws org.samverk.kernel.RefusedException when the actor administers neither the group nor
    ///     the organisation, it is archived, or the rule names more people than the actor may take in unasked
    @Transactional
    public void add(Actor actor, UUID id, @Nullable UUID unit, boolean subUnits, @Nullable UUID directory) {
        administered(actor, id);
        var unitFits = unit != null && directory == null && units.exists(unit);
        var directoryFits = directory != null && unit == null && this.directory.exists(directory);
        if (!unitFits && !directoryFits) {
            throw new InvalidInputException("source", "groups.problem.rule");
        }
        GroupRules.requireRuleSize(actor, table.named(unit, subUnits, directory), answersFor(actor, unit));
        table.add(id, unit, subUnits, directory, actor.person().orElse(null), time.instant());
        audit.done(actor, AuditKind.FEEDING_RULE_ADDED, id);
        reconcile(id);
    }

    /// Takes a rule away, and those whom it alone brought in.
    ///
    /// @throws org.samverk.kernel.RefusedException when the actor administers neither the group nor
    ///     the organisation, or it is archived
    @Transactional
    public void remove(Actor actor, UUID id, UUID rule) {
        administered(actor, id);
        table.remove(id, rule);
        audit.done(actor, AuditKind.FEEDING_RULE_REMOVED, id);
        reconcile(id);
    }

    /// Makes one group's members what its rules say now. Those whom it concerns get no notice of their own: the
    /// group stands among theirs, and who works there knows why.
    @Transactional
    public void reconcile(UUID id) {
        memberships.lock(id);
        table.superfluous(id).forEach(person -> takeOut(id, person));
        table.forgetLeavers(id);
        var missing = table.missing(id);
        missing.forEach(person -> {
            door.letIn(person, id, Actor.SYSTEM);
            table.mark(id, person, time.instant());
        });
        if (!missing.isEmpty()) {
            activities.record(Actor.SYSTEM, ActivityKind.GROUP_FED, id, Set.of());
        }
    }

    /// In the transaction of the change, so that nobody sees for a moment what they no longer may.
    @EventListener
    void on(PersonMoved moved) {
        table.concerning(List.of(moved.personId())).forEach(this::reconcile);
    }

    /// The same for many, each group once.
    @EventListener
    void on(PeopleMoved moved) {
        table.concerning(moved.people()).forEach(this::reconcile);
    }

    private void takeOut(UUID id, UUID person) {
        var administers = memberships
                .roleOf(person, id)
                .filter(MembershipRole.ADMINISTRATOR::equals)
                .isPresent();
        if (!administers || memberships.hasOtherAdministrator(id, person)) {
            table.forget(id, person);
            door.shut(person, id, Actor.SYSTEM);
        }
    }

    private boolean answersFor(Actor actor, @Nullable UUID unit) {
        return unit != null
                && actor.person()
                        .filter(person -> units.answersFor(unit, person))
                        .isPresent();
    }

    private void administered(Actor actor, UUID id) {
        memberships.lock(id);
        var group = groups.require(actor, id);
        GroupRules.requireFeed(actor, group);
        GroupRules.requireOpen(group);
    }
}
