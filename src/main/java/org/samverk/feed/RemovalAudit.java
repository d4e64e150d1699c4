package org.samverk.feed;

import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.access.PersonRef;
import org.samverk.audit.AuditKind;
import org.samverk.audit.AuditLog;
import org.samverk.audit.Target;
import org.springframework.stereotype.Component;

/// Taking away what somebody else wrote, and putting it back, for the audit trail; what one does with one's own words
/// is one's own business.
@Component
class RemovalAudit {
    private final AuditLog audit;

    RemovalAudit(AuditLog audit) {
        this.audit = audit;
    }

    void done(Actor actor, AuditKind kind, UUID subject, PersonRef author) {
        if (!author.id().equals(actor.id())) {
            audit.record(actor, kind, Target.person(author.id()).in(subject));
        }
    }
}
