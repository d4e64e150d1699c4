package org.samverk.decisions;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.access.Principals;
import org.samverk.access.Role;
import org.samverk.audit.AuditField;
import org.samverk.audit.AuditKind;
import org.samverk.audit.AuditLog;
import org.samverk.audit.Change;
import org.samverk.audit.Target;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.TimeSource;
import org.samverk.people.Units;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who may decide what: kept by administrators, read by every employee.
@Service
public class Mandates {
    private final MandateTable table;
    private final Principals principals;
    private final Units units;
    private final TimeSource time;
    private final ZoneId zone;
    private final AuditLog audit;

    Mandates(
            MandateTable table,
            Principals principals,
            Units units,
            TimeSource time,
            @Value("${samverk.zone:Europe/Stockholm}") ZoneId zone,
            AuditLog audit) {
        this.audit = audit;
        this.table = table;
        this.principals = principals;
        this.units = units;
        this.time = time;
        this.zone = zone;
    }

    /// @return the mandate's key
    /// @throws org.samverk.kernel.InvalidInputException when something is missing, or it ends before it begins
    @Transactional
    public UUID add(Actor actor, MandateFields fields) {
        actor.require(Role.ADMINISTRATOR);
        var rules = new MandateRules(this::isEmployee, units::exists);
        var checked = rules.checked(fields, today());
        var target = Target.person(checked.personId()).saying(checked.number() + " " + checked.title());
        audit.record(actor, AuditKind.MANDATE_GIVEN, target);
        return table.insert(checked);
    }

    /// From the day after, its holder decides no more under it. What was decided stands.
    @Transactional
    public void end(Actor actor, UUID id, LocalDate lastDay) {
        actor.require(Role.ADMINISTRATOR);
        if (table.end(id, lastDay) == 0) {
            throw new NotFoundException();
        }
        var mandate = table.find(id).orElseThrow(NotFoundException::new);
        var person = mandate.person();
        var target =
                Target.person(person == null ? null : person.id()).saying(mandate.number() + " " + mandate.title());
        audit.record(actor, AuditKind.MANDATE_ENDED, target, Change.of(AuditField.LAST_DAY, null, lastDay));
    }

    /// All mandates, those that have ended too.
    public List<Mandate> all(Actor actor) {
        actor.require(Role.ADMINISTRATOR);
        return table.all();
    }

    /// The mandates that are valid today, by their holders' names.
    public List<Mandate> valid(Actor actor) {
        actor.requireEmployee();
        return table.validOn(today());
    }

    Optional<Mandate> find(UUID id) {
        return table.find(id);
    }

    /// The mandate under which a request that its reader has found is decided; none for an agreement.
    public Optional<Mandate> of(DecisionRequest request) {
        return Optional.ofNullable(request.mandateId()).flatMap(table::find);
    }

    /// Today where the organisation is.
    public LocalDate today() {
        return LocalDate.ofInstant(time.instant(), zone);
    }

    private boolean isEmployee(UUID person) {
        return principals.actor(person).filter(Actor::isEmployee).isPresent();
    }
}
