package org.samverk.ideas.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.ideas.Idea;
import org.samverk.ideas.IdeaAssessments;
import org.samverk.ideas.IdeaCategories;
import org.samverk.ideas.IdeaHandling;
import org.samverk.ideas.IdeaPowers;
import org.samverk.kernel.Problem;
import org.springframework.stereotype.Component;

/// Gathers what those who answer an idea see of it.
@Component
class HandlingParts {
    private final IdeaHandling handling;
    private final IdeaAssessments assessments;
    private final IdeaCategories categories;

    HandlingParts(IdeaHandling handling, IdeaAssessments assessments, IdeaCategories categories) {
        this.handling = handling;
        this.categories = categories;
        this.assessments = assessments;
    }

    /// @return null for those who do not answer it
    @Nullable
    HandlingPart of(Actor actor, Idea idea, IdeaPowers powers, HandlingPart.Typed typed, List<Problem> problems) {
        if (!powers.handle()) {
            return null;
        }
        var all = assessments.of(actor, idea.number());
        var own = all.stream()
                .filter(assessment -> assessment.assessor().id().equals(actor.id()))
                .findFirst()
                .orElse(null);
        return new HandlingPart(
                handling.answerers(idea), handling.isLate(idea), categories.of(idea), all, own, typed, problems);
    }
}
