package org.samverk.ideas.web;

import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.ideas.IdeaAssessments;
import org.samverk.ideas.IdeaFilter;
import org.samverk.ideas.IdeaHandling;
import org.samverk.ideas.Ideas;
import org.samverk.ideas.Whose;
import org.samverk.kernel.TimeSource;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Ideas that wait: for those who answer them, and for everybody.
@Controller
class IdeaQueueController {
    private static final int SIZE = 40;
    private final Ideas ideas;
    private final IdeaHandling handling;
    private final IdeaAssessments assessments;
    private final TimeSource time;

    IdeaQueueController(Ideas ideas, IdeaHandling handling, IdeaAssessments assessments, TimeSource time) {
        this.ideas = ideas;
        this.handling = handling;
        this.assessments = assessments;
        this.time = time;
    }

    @GetMapping("/ideas/queue")
    View queue(
            Actor actor,
            @RequestParam(required = false) @Nullable String whose,
            @RequestParam(required = false) @Nullable String after) {
        var part = Whose.of(whose);
        return View.page("ideas/queue", new IdeaQueuePage(handling.queue(actor, part, after, SIZE), part));
    }

    @GetMapping("/ideas/unanswered")
    View unanswered(Actor actor, @RequestParam(required = false) @Nullable String after) {
        actor.requireEmployee();
        var list = ideas.list(actor, IdeaFilter.unanswered(), after, SIZE);
        return View.page(
                "ideas/unanswered",
                new UnansweredPage(list, ideas.unanswered(actor, Integer.MAX_VALUE), time.instant()));
    }

    @GetMapping("/ideas/assessments")
    View assessed(Actor actor) {
        return View.page("ideas/assessments", new AssessedIdeasPage(assessments.all(actor)));
    }
}
