package org.samverk.ideas;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.kernel.Problems;
import org.samverk.kernel.TimeSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What those who may answer ideas think of them. Nobody else learns of it, the author neither.
@Service
public class IdeaAssessments {
    private static final int NOTE = 2000;
    private static final int MOST_IDEAS = 200;
    private final Ideas ideas;
    private final IdeaAssessmentTable table;
    private final TimeSource time;

    IdeaAssessments(Ideas ideas, IdeaAssessmentTable table, TimeSource time) {
        this.ideas = ideas;
        this.table = table;
        this.time = time;
    }

    /// Assesses an idea, instead of what the actor said of it before.
    ///
    /// @throws org.samverk.kernel.RefusedException when the actor is none of those who may answer it
    /// @throws org.samverk.kernel.InvalidInputException when a figure is missing or not between 1 and 5
    @Transactional
    public List<Assessment> assess(Actor actor, long number, NewAssessment assessment) {
        var idea = requireHandled(actor, number);
        var person = actor.requirePerson();
        table.put(idea.id(), person, checked(assessment), time.instant());
        return table.of(idea.id());
    }

    /// The assessments of an idea, the oldest first.
    ///
    /// @throws org.samverk.kernel.RefusedException when the actor is none of those who may answer it
    public List<Assessment> of(Actor actor, long number) {
        return table.of(requireHandled(actor, number).id());
    }

    /// The open ideas that the actor may answer and somebody has assessed, the most useful first, two hundred at most.
    ///
    /// @throws org.samverk.kernel.RefusedException when the actor does not belong to the organisation
    public List<AssessedIdea> all(Actor actor) {
        actor.requireEmployee();
        return table.assessed(actor, MOST_IDEAS);
    }

    private Idea requireHandled(Actor actor, long number) {
        var idea = ideas.require(actor, number);
        IdeaRules.requireHandle(actor, ideas.answers(actor, idea));
        return idea;
    }

    private static NewAssessment checked(NewAssessment assessment) {
        var problems = new Problems();
        var benefit = figure(problems, "benefit", assessment.benefit());
        var effort = figure(problems, "effort", assessment.effort());
        var feasibility = figure(problems, "feasibility", assessment.feasibility());
        var note = problems.text("note", assessment.note(), NOTE);
        problems.throwIfAny();
        return new NewAssessment(benefit, effort, feasibility, note);
    }

    private static int figure(Problems problems, String field, @Nullable Integer figure) {
        if (figure == null || figure < 1 || figure > 5) {
            problems.add(field, "ideas.problem.figure");
            return 0;
        }
        return figure;
    }
}
