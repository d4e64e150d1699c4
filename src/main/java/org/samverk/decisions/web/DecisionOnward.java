package org.samverk.decisions.web;

import java.util.List;
import org.samverk.access.Actor;
import org.samverk.access.Memberships;
import org.samverk.access.Role;
import org.samverk.chain.Onward;
import org.springframework.stereotype.Component;

/// "Put before a decider" on ideas. What is decided on is an exact text, so it leads to the texts that came of the
/// idea.
@Component
class DecisionOnward implements Onward {
    private final Memberships memberships;

    DecisionOnward(Memberships memberships) {
        this.memberships = memberships;
    }

    @Override
    public List<Offer> offers(Actor actor, Place place) {
        return place.kind().equals("idea") && mayOffer(actor, place)
                ? List.of(new Offer("decisions.ofIdea", "/decisions/texts?from=" + place.id(), "decision"))
                : List.of();
    }

    private boolean mayOffer(Actor actor, Place place) {
        var group = place.groupId();
        return actor.isEmployee()
                && (actor.has(Role.HANDLER) || (group != null && memberships.canTakePart(actor, group)));
    }

    @Override
    public List<Trace> traces(Actor actor, Place place) {
        return List.of();
    }
}
