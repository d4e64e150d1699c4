package org.samverk.groups;

import java.util.Collection;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.access.MembershipRole;
import org.samverk.access.Visibility;
import org.samverk.audit.AuditField;
import org.samverk.audit.AuditKind;
import org.samverk.audit.AuditLog;
import org.samverk.audit.Change;
import org.samverk.audit.Target;
import org.springframework.stereotype.Component;

/// What is done with groups and to those who are in them, for the audit trail.
@Component
class GroupAudit {
    private final AuditLog audit;

    GroupAudit(AuditLog audit) {
        this.audit = audit;
    }

    void made(Actor actor, UUID group, Visibility visibility) {
        var change = Change.of(AuditField.VISIBILITY, null, visibility);
        audit.record(actor, AuditKind.GROUP_MADE, Target.subject(group), change);
    }

    void changed(Actor actor, Group was, Visibility visibility) {
        var target = Target.subject(was.id()).saying(was.name());
        var change = Change.of(AuditField.VISIBILITY, was.visibility(), visibility);
        audit.record(actor, AuditKind.GROUP_CHANGED, target, change);
    }

    void done(Actor actor, AuditKind kind, UUID group) {
        audit.record(actor, kind, Target.subject(group));
    }

    void done(Actor actor, AuditKind kind, UUID group, String words) {
        audit.record(actor, kind, Target.subject(group).saying(words));
    }

    void done(Actor actor, AuditKind kind, UUID group, Collection<UUID> people) {
        people.forEach(person -> audit.record(actor, kind, Target.person(person).in(group)));
    }

    void role(Actor actor, UUID group, UUID person, MembershipRole before, MembershipRole after) {
        var change = Change.of(AuditField.ROLE, before, after);
        audit.record(actor, AuditKind.MEMBER_ROLE_CHANGED, Target.person(person).in(group), change);
    }

    void cameIn(Actor by, UUID group, UUID person) {
        var kind = by instanceof Actor.SystemActor
                ? AuditKind.MEMBER_FED
                : isThemselves(by, person) ? AuditKind.MEMBER_JOINED : AuditKind.MEMBER_ADDED;
        audit.record(by, kind, Target.person(person).in(group));
    }

    void wentOut(Actor by, UUID group, UUID person) {
        var kind = by instanceof Actor.SystemActor
                ? AuditKind.MEMBER_UNFED
                : isThemselves(by, person) ? AuditKind.MEMBER_LEFT : AuditKind.MEMBER_REMOVED;
        audit.record(by, kind, Target.person(person).in(group));
    }

    /// Who is in a group is read by somebody who could not know otherwise.
    void read(Actor actor, UUID group) {
        audit.note(actor, AuditKind.MEMBERS_READ, Target.subject(group));
    }

    private static boolean isThemselves(Actor actor, UUID person) {
        return person.equals(actor.id());
    }
}
