package org.samverk.ideas.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.ideas.IdeaResponses;
import org.samverk.ideas.IdeaStatus;
import org.samverk.ideas.Ideas;
import org.samverk.ideas.NewResponse;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.Problem;
import org.samverk.people.Writing;
import org.samverk.web.Feedback;
import org.samverk.web.Submissions;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The official answer to an idea.
@Controller
class IdeaResponseController {
    private final Ideas ideas;
    private final IdeaResponses responses;
    private final IdeaPages pages;
    private final Writing writing;
    private final Submissions submissions;
    private final Feedback feedback;

    IdeaResponseController(
            Ideas ideas,
            IdeaResponses responses,
            IdeaPages pages,
            Writing writing,
            Submissions submissions,
            Feedback feedback) {
        this.ideas = ideas;
        this.responses = responses;
        this.pages = pages;
        this.writing = writing;
        this.submissions = submissions;
        this.feedback = feedback;
    }

    @PostMapping("/ideas/{number}/responses")
    View create(
            Actor actor,
            @PathVariable long number,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String content,
            @RequestParam(required = false) @Nullable String markdown,
            @RequestParam(required = false) @Nullable UUID asked,
            @RequestParam(required = false) @Nullable String once,
            HttpServletRequest request) {
        try {
            var path = submissions.once(actor, once, () -> {
                var answer = new NewResponse(status(status), writing.read(actor, content, markdown), asked);
                return responses.respond(actor, number, answer).path();
            });
            feedback.success(request, "ideas.answered");
            return View.redirect(path);
        } catch (InvalidInputException e) {
            return again(actor, number, status, markdown, asked, e.problems());
        }
    }

    private View again(
            Actor actor,
            long number,
            @Nullable String status,
            @Nullable String markdown,
            @Nullable UUID asked,
            List<Problem> problems) {
        var idea = ideas.require(actor, number);
        var text = markdown == null ? "" : markdown;
        return View.invalid(
                "ideas/idea", pages.page(actor, number, pages.answer(actor, idea, status, text, asked, problems)));
    }

    private static IdeaStatus status(@Nullable String code) {
        return Arrays.stream(IdeaStatus.values())
                .filter(status -> status.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("status", "ideas.error.status"));
    }
}
