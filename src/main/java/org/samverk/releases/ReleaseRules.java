package org.samverk.releases;

import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.kernel.ConflictException;

/// Who keeps releases: publishers all of them, others those that they made.
final class ReleaseRules {
    static final int TITLE = 120;
    static final int MOST = 20;

    private ReleaseRules() {}

    static boolean keepsAll(Actor actor) {
        return actor.has(Role.PUBLISHER);
    }

    /// @throws org.samverk.kernel.RefusedException when the actor does not keep it
    static void requireKeep(Actor actor, Release release) {
        if (!release.authorId().equals(actor.id())) {
            actor.require(Role.PUBLISHER);
        }
    }

    static void requireNotLive(Release release) {
        if (release.isLive()) {
            throw new ConflictException("releases.error.live");
        }
    }

    static void requireRoom(Release release) {
        if (release.items().size() >= MOST) {
            throw new ConflictException("releases.error.full");
        }
    }
}
