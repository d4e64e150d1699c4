package org.samverk.reviews;

import java.util.List;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.kernel.Problems;
import org.samverk.kernel.RefusedException;

/// Who keeps flows, and what makes one.
final class FlowRules {
    static final int MOST = 5;
    static final int NAME = 80;
    static final int DAYS = 5;
    private static final int LONGEST = 90;

    private FlowRules() {}

    /// @param owns whether the actor owns a section
    static void requireKeep(Actor actor, boolean owns) {
        if (!keepsAll(actor) && !owns) {
            throw new RefusedException("reviews.error.flows");
        }
    }

    /// Publishers and administrators change every flow, others their own.
    static boolean canChange(Actor actor, Flow flow, boolean owns) {
        return keepsAll(actor) || (owns && actor.id() != null && actor.id().equals(flow.madeBy()));
    }

    static boolean keepsAll(Actor actor) {
        return actor.has(Role.PUBLISHER) || actor.has(Role.ADMINISTRATOR);
    }

    /// Somebody must look at the draft, and whoever publishes comes last.
    static void check(Problems problems, List<StepKind> kinds) {
        if (kinds.isEmpty() || kinds.getFirst() == StepKind.PUBLISH) {
            problems.add("kind1", "reviews.problem.steps");
        }
        if (kinds.size() > MOST) {
            problems.add("kind1", "reviews.problem.many");
        }
        for (var i = 0; i < kinds.size() - 1; i++) {
            if (kinds.get(i) == StepKind.PUBLISH && i > 0) {
                problems.add("kind" + (i + 1), "reviews.problem.last");
            }
        }
    }

    static int days(Problems problems, int number, Integer given) {
        if (given < 1 || given > LONGEST) {
            problems.add("days" + number, "reviews.problem.days");
        }
        return given;
    }
}
