package org.samverk.sections;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.audit.AuditField;
import org.samverk.audit.AuditKind;
import org.samverk.audit.AuditLog;
import org.samverk.audit.Change;
import org.samverk.audit.Target;
import org.samverk.people.Units;
import org.springframework.stereotype.Component;

/// What is done with sections and with rights in them, for the audit trail.
@Component
class SectionAudit {
    private final AuditLog audit;
    private final Units units;

    SectionAudit(AuditLog audit, Units units) {
        this.audit = audit;
        this.units = units;
    }

    void done(Actor actor, AuditKind kind, UUID page) {
        audit.record(actor, kind, Target.subject(page));
    }

    void rule(Actor actor, UUID page, boolean decided) {
        var change = Change.of(AuditField.DECIDED_ONLY, !decided, decided);
        audit.record(actor, AuditKind.SECTION_RULE_CHANGED, Target.subject(page), change);
    }

    void permitted(Actor actor, UUID page, SectionAct act, @Nullable UUID person, @Nullable UUID unit) {
        var target = Target.person(person).in(page).saying(unit == null ? "" : units.name(unit));
        audit.record(actor, AuditKind.SECTION_PERMITTED, target, Change.of(AuditField.ACT, null, act));
    }

    void withdrawn(Actor actor, UUID page, Permission permission) {
        var person = permission.person();
        var target = Target.person(person == null ? null : person.id())
                .in(page)
                .saying(person == null ? permission.name() : "");
        audit.record(actor, AuditKind.SECTION_WITHDRAWN, target, Change.of(AuditField.ACT, permission.act(), null));
    }
}
