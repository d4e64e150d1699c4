package org.samverk.ideas.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.ideas.AssessedIdea;
import org.samverk.ideas.Assessment;
import org.samverk.ideas.IdeaAssessments;
import org.samverk.ideas.IdeaFilter;
import org.samverk.ideas.IdeaHandling;
import org.samverk.ideas.IdeaMerges;
import org.samverk.ideas.Ideas;
import org.samverk.ideas.NewAssessment;
import org.samverk.ideas.WaitingIdea;
import org.samverk.ideas.Whose;
import org.samverk.ideas.web.IdeasApi.Author;
import org.samverk.ideas.web.IdeasApi.IdeaItem;
import org.samverk.kernel.Slice;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What those who answer ideas do with them, for programs.
@RestController
@RequestMapping("/api/v1/ideas")
@Tag(name = "ideas")
class IdeaHandlingApi {
    private final Ideas ideas;
    private final IdeaHandling handling;
    private final IdeaAssessments assessments;
    private final IdeaMerges merges;

    IdeaHandlingApi(Ideas ideas, IdeaHandling handling, IdeaAssessments assessments, IdeaMerges merges) {
        this.ideas = ideas;
        this.handling = handling;
        this.assessments = assessments;
        this.merges = merges;
    }

    record WaitingItem(
            long number,
            String title,
            String status,
            int supporters,
            long days,
            LocalDate dueOn,
            boolean late,
            @Nullable Author handler) {
        static WaitingItem of(WaitingIdea idea) {
            return new WaitingItem(
                    idea.number(),
                    idea.title(),
                    idea.status().code(),
                    idea.supporters(),
                    idea.days(),
                    idea.dueOn(),
                    idea.late(),
                    idea.handler() == null ? null : Author.of(idea.handler()));
        }
    }

    record AssessmentItem(Author assessor, int benefit, int effort, int feasibility, String note, String at) {
        static AssessmentItem of(Assessment assessment) {
            return new AssessmentItem(
                    Author.of(assessment.assessor()),
                    assessment.benefit(),
                    assessment.effort(),
                    assessment.feasibility(),
                    assessment.note(),
                    assessment.at().toString());
        }
    }

    /// @param handler the key of somebody who may answer it, null for nobody
    record HandlingToChange(
            @Nullable UUID handler, @Nullable LocalDate dueOn) {}

    /// @param into the number of the idea that stays
    record MergeToDo(@Nullable Long into) {}

    @GetMapping("/queue")
    @Operation(summary = "The ideas without an answer that you may answer, what is due first first")
    Slice<WaitingItem> queue(
            Actor actor,
            @RequestParam(required = false) @Nullable String whose,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "20") int limit) {
        return handling.queue(actor, Whose.of(whose), after, limit).map(WaitingItem::of);
    }

    @GetMapping("/unanswered")
    @Operation(summary = "Every idea without an answer, the longest wait first")
    Slice<IdeaItem> unanswered(
            Actor actor,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "20") int limit) {
        actor.requireEmployee();
        return ideas.list(actor, IdeaFilter.unanswered(), after, limit).map(IdeaItem::of);
    }

    @PutMapping("/{number}/handling")
    @Operation(summary = "Say who has an idea and until when it is to be answered")
    IdeaBody handle(Actor actor, @PathVariable long number, @RequestBody HandlingToChange body) {
        return IdeaBody.of(handling.change(actor, number, body.handler(), body.dueOn()));
    }

    @PostMapping("/{number}/merge")
    @Operation(summary = "Merge an idea into another one that says the same")
    IdeaBody merge(Actor actor, @PathVariable long number, @RequestBody MergeToDo body) {
        return IdeaBody.of(merges.merge(actor, number, body.into()));
    }

    @GetMapping("/{number}/assessments")
    @Operation(summary = "What those who may answer an idea think of it")
    List<AssessmentItem> assessments(Actor actor, @PathVariable long number) {
        return assessments.of(actor, number).stream().map(AssessmentItem::of).toList();
    }

    @PutMapping("/{number}/assessment")
    @Operation(summary = "Assess an idea, instead of your assessment before")
    List<AssessmentItem> assess(Actor actor, @PathVariable long number, @RequestBody NewAssessment body) {
        return assessments.assess(actor, number, body).stream()
                .map(AssessmentItem::of)
                .toList();
    }

    @GetMapping("/assessments")
    @Operation(summary = "Open ideas that you may answer with what their assessors think together")
    List<AssessedIdea> assessed(Actor actor) {
        return assessments.all(actor);
    }
}
