package org.samverk.sections;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.kernel.RefusedException;
import org.samverk.sites.PageRights.Right;

/// Who may do what in sections.
final class SectionRules {
    private SectionRules() {}

    /// What these acts allow.
    static Set<Right> rights(Collection<SectionAct> acts) {
        return acts.stream().flatMap(act -> act.rights().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /// Whether one keeps all sections: publishers and administrators do.
    static boolean keepsAll(Actor actor) {
        return actor.has(Role.PUBLISHER) || actor.has(Role.ADMINISTRATOR);
    }

    static boolean canKeep(Actor actor, Collection<SectionAct> acts) {
        return keepsAll(actor) || acts.contains(SectionAct.OWN);
    }

    /// @param owners their names, empty when nobody owns it
    static void requireKeep(Actor actor, Collection<SectionAct> acts, String owners) {
        if (!canKeep(actor, acts)) {
            throw owners.isEmpty()
                    ? new RefusedException("sections.error.keep")
                    : new RefusedException("sections.error.keep.ask", owners);
        }
    }

    /// @param owners their names, empty when nobody owns the section or there is none
    static void require(Collection<Right> rights, Right right, Actor actor, String owners) {
        if (rights.contains(right)) {
            return;
        }
        if (owners.isEmpty() || !actor.isEmployee()) {
            actor.require(Role.PUBLISHER);
        }
        throw right == Right.PUBLISH
                ? new RefusedException("sections.error.publish.ask", owners)
                : new RefusedException("sections.error.write.ask", owners);
    }
}
