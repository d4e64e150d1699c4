package org.samverk.feed;

import java.util.List;
import java.util.Set;
import org.samverk.access.Actor;
import org.springframework.stereotype.Service;

/// What helps somebody who is new.
@Service
public class Newcomers {
    /// The first steps, in the order in which they help most.
    public static final List<String> STEPS = List.of("photo", "about", "hello", "handbook");

    /// Puts all of it aside.
    public static final String ALL = "all";

    /// Whoever takes part in as many groups has found their way.
    private static final int SETTLED = 3;

    private final NewcomerTable table;

    Newcomers(NewcomerTable table) {
        this.table = table;
    }

    /// Whether somebody who takes part in so many groups is shown the first steps.
    public boolean isNew(Actor actor, int groups, FeedReader reader) {
        return actor instanceof Actor.Member
                && groups < SETTLED
                && !reader.putAside().contains(ALL);
    }

    /// Open and moderated groups that the actor is not in: first those of their unit, of colleagues there and in
    /// the units beside, then the liveliest.
    public List<Suggestion> groups(Actor actor, int most) {
        return table.groups(actor.requirePerson(), most);
    }

    /// Which of the steps that leave traces the actor has taken.
    public Set<String> taken(Actor actor) {
        return table.taken(actor.requirePerson());
    }
}
