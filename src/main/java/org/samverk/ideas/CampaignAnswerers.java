package org.samverk.ideas;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.PersonRef;
import org.samverk.access.Principals;
import org.samverk.access.Subjects;
import org.samverk.kernel.Problems;
import org.samverk.people.Units;
import org.springframework.stereotype.Component;

/// Whom a campaign names: the units, and the person who answers.
@Component
class CampaignAnswerers {
    private final Units units;
    private final Principals principals;
    private final Subjects subjects;

    CampaignAnswerers(Units units, Principals principals, Subjects subjects) {
        this.units = units;
        this.principals = principals;
        this.subjects = subjects;
    }

    void checkUnits(Problems problems, CampaignFields fields) {
        if (fields.unit() != null && (fields.group() != null || !units.exists(fields.unit()))) {
            problems.add("asked", "ideas.campaign.problem.asked");
        }
        if (fields.answerUnit() != null && !units.exists(fields.answerUnit())) {
            problems.add("answerUnit", "ideas.campaign.problem.asked");
        }
    }

    /// The employee who was named, if one was.
    @Nullable
    UUID find(Actor actor, Problems problems, CampaignFields fields) {
        if (fields.answerer() == null || fields.answerer().isBlank()) {
            return null;
        }
        var username = fields.answerer().strip();
        var person = Optional.ofNullable(
                        principals.byUsername(actor, List.of(username)).get(username))
                .map(PersonRef::id)
                .filter(this::isEmployee);
        if (person.isEmpty()) {
            problems.add("answerer", "ideas.campaign.problem.person");
        }
        return person.orElse(null);
    }

    private boolean isEmployee(UUID person) {
        return principals.actor(person).filter(Actor::isEmployee).isPresent();
    }

    /// Whoever is to answer reads what is asked; otherwise nothing has happened.
    void requireReader(UUID campaign, @Nullable UUID answerer) {
        var problems = new Problems();
        if (answerer != null
                && principals
                        .actor(answerer)
                        .filter(who -> subjects.canSee(who, campaign))
                        .isEmpty()) {
            problems.add("answerer", "ideas.campaign.problem.person");
        }
        problems.throwIfAny();
    }
}
