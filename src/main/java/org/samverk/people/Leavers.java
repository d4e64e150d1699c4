package org.samverk.people;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.audit.AuditField;
import org.samverk.audit.AuditKind;
import org.samverk.audit.AuditLog;
import org.samverk.audit.Change;
import org.samverk.audit.Target;
import org.samverk.kernel.Problems;
import org.samverk.kernel.TimeSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What becomes of those who leave: their account closes at once, what they did stays, under their name or as a
/// former employee's, as the rule of the organisation says.
@Service
public class Leavers {
    private final LeaverTable table;
    private final ApplicationEventPublisher events;
    private final TimeSource time;
    private final ZoneId zone;
    private final AuditLog audit;

    Leavers(
            LeaverTable table,
            ApplicationEventPublisher events,
            TimeSource time,
            @Value("${samverk.zone:Europe/Stockholm}") ZoneId zone,
            AuditLog audit) {
        this.audit = audit;
        this.table = table;
        this.events = events;
        this.time = time;
        this.zone = zone;
    }

    /// The name of somebody who is shown as a former employee, for administrators; empty for all others.
    public Optional<String> trueName(Actor actor, UUID person) {
        return actor.has(Role.ADMINISTRATOR) ? table.trueName(person) : Optional.empty();
    }

    /// Closes the accounts of those whose last day has passed, as the directory says; run now and again.
    @Transactional
    public void closeDue() {
        var due = table.due(LocalDate.ofInstant(time.instant(), zone));
        if (!due.isEmpty()) {
            close(Actor.SYSTEM, due, "directory");
        }
    }

    public LeaverRule rule(Actor actor) {
        actor.require(Role.ADMINISTRATOR);
        return table.rule();
    }

    /// Changes the rule, for those too who have left already.
    ///
    /// @param words what stands instead of names
    /// @throws InvalidInputException when names are not shown and no words are given instead
    @Transactional
    public void change(Actor actor, boolean named, @Nullable String words) {
        actor.require(Role.ADMINISTRATOR);
        var problems = new Problems();
        var instead = problems.line("words", words, PeopleRules.NAME);
        problems.throwIfAny();
        var change = Change.of(AuditField.NAMED, table.rule().named(), named);
        table.change(new LeaverRule(named, instead), actor.requirePerson());
        audit.record(actor, AuditKind.LEAVER_RULE_CHANGED, Target.words(instead), change);
        var unnamed = table.unnamed();
        table.giveNames(unnamed);
        if (!named) {
            table.takeNames(table.named(), instead);
        }
    }

    /// Closes accounts: sessions and tokens end in this transaction, by those who listen to [PeopleMoved].
    ///
    /// @param by `directory` or `administrator`
    void close(Actor actor, Collection<UUID> people, String by) {
        table.close(people, by);
        audit.record(actor, AuditKind.PERSON_CLOSED, people);
        var rule = table.rule();
        if (!rule.named()) {
            table.takeNames(people, rule.words());
        }
        events.publishEvent(new PeopleMoved(List.copyOf(people)));
    }

    /// Opens accounts again, under the names that they had.
    void open(Actor actor, Collection<UUID> people) {
        table.giveNames(people);
        table.open(people);
        audit.record(actor, AuditKind.PERSON_REOPENED, people);
        events.publishEvent(new PeopleMoved(List.copyOf(people)));
    }
}
