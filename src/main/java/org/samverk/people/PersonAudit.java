package org.samverk.people;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.audit.AuditField;
import org.samverk.audit.AuditKind;
import org.samverk.audit.AuditLog;
import org.samverk.audit.Change;
import org.samverk.audit.Target;
import org.springframework.stereotype.Component;

/// What administrators do to people, for the audit trail.
@Component
class PersonAudit {
    private final AuditLog audit;

    PersonAudit(AuditLog audit) {
        this.audit = audit;
    }

    void added(Actor actor, UUID id, Set<Role> roles) {
        audit.record(actor, AuditKind.PERSON_ADDED, Target.person(id), Change.of(AuditField.ROLES, null, roles));
    }

    void position(Actor actor, Person was, String name, String title, @Nullable UUID unit) {
        var change = Change.of(AuditField.NAME, was.name(), name)
                .and(AuditField.TITLE, was.title(), title)
                .and(AuditField.UNIT, was.unitId(), unit);
        audit.record(actor, AuditKind.PERSON_CHANGED, Target.person(was.id()), change);
    }

    void roles(Actor actor, Person was, Set<Role> roles) {
        var change = Change.of(AuditField.ROLES, was.roles(), roles);
        audit.record(actor, AuditKind.ROLES_CHANGED, Target.person(was.id()), change);
    }
}
