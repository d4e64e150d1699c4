package org.samverk.searchdesk;

import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.kernel.RefusedException;

/// Who sees to it that things are found: administrators and publishers.
final class Editors {
    private Editors() {}

    static boolean are(Actor actor) {
        return actor.has(Role.ADMINISTRATOR) || actor.has(Role.PUBLISHER);
    }

    /// @throws RefusedException when the actor is neither
    static void require(Actor actor) {
        if (!are(actor)) {
            throw new RefusedException("searchdesk.editorsOnly");
        }
    }
}
