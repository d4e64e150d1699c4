package org.samverk.ideas;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.audit.AuditField;
import org.samverk.audit.AuditKind;
import org.samverk.audit.AuditLog;
import org.samverk.audit.Change;
import org.samverk.audit.Target;
import org.springframework.stereotype.Component;

/// What is settled about ideas in a group or in the whole organisation, for the audit trail.
@Component
class BoardAudit {
    private final AuditLog audit;

    BoardAudit(AuditLog audit) {
        this.audit = audit;
    }

    void changed(Actor actor, @Nullable UUID group, boolean was, boolean unnamed) {
        var change = Change.of(AuditField.UNNAMED, was, unnamed);
        audit.record(actor, AuditKind.BOARD_CHANGED, target(group, ""), change);
    }

    void category(Actor actor, AuditKind kind, @Nullable UUID group, String name, Change change) {
        audit.record(actor, kind, target(group, name), change);
    }

    /// What categories of a group are called is for those who read in it.
    private static Target target(@Nullable UUID group, String words) {
        return group == null ? Target.words(words) : Target.subject(group);
    }
}
