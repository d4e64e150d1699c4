package org.samverk.decisions;

import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.springframework.stereotype.Component;

/// Who may note later facts about decisions and make minutes of them: whoever decided, and administrators.
@Component
public class Reporters {
    private final RegisterTable table;

    Reporters(RegisterTable table) {
        this.table = table;
    }

    /// Whether the actor may for this entry.
    public boolean canNote(Actor actor, RegisterEntry entry) {
        return entry.deciderId().equals(actor.id()) || actor.has(Role.ADMINISTRATOR);
    }

    /// Whether the actor is one who reports decisions to a board: has decided by delegation, or is an administrator.
    public boolean canReport(Actor actor) {
        return hasDecided(actor, DecisionKind.DELEGATION.code());
    }

    /// Whether the actor is one who makes minutes: has decided something, or is an administrator.
    public boolean canKeepMinutes(Actor actor) {
        return hasDecided(actor, "");
    }

    private boolean hasDecided(Actor actor, String kind) {
        return actor.has(Role.ADMINISTRATOR) || (actor.isEmployee() && table.hasDecided(actor.requirePerson(), kind));
    }
}
