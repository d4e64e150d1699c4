package org.samverk.reviews.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.access.Subjects;
import org.samverk.conversations.Conversations;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.Problem;
import org.samverk.reviews.Review;
import org.samverk.reviews.ReviewDesk;
import org.samverk.reviews.Reviews;
import org.samverk.web.Feedback;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The review of a draft.
@Controller
@RequestMapping("/publisher/drafts/{id}/review")
class ReviewController {
    private static final String PAGE = "reviews/review";
    private final Reviews reviews;
    private final ReviewDesk desk;
    private final Conversations conversations;
    private final Subjects subjects;
    private final Feedback feedback;

    ReviewController(
            Reviews reviews, ReviewDesk desk, Conversations conversations, Subjects subjects, Feedback feedback) {
        this.reviews = reviews;
        this.desk = desk;
        this.conversations = conversations;
        this.subjects = subjects;
        this.feedback = feedback;
    }

    @GetMapping
    View show(Actor actor, @PathVariable UUID id) {
        return View.page(PAGE, page(actor, id, "", List.of()));
    }

    @PostMapping
    View ask(Actor actor, @PathVariable UUID id, HttpServletRequest request) {
        reviews.ask(actor, id);
        feedback.success(request, "reviews.asked");
        return back(id);
    }

    @PostMapping("/approval")
    View approve(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String seal,
            @RequestParam(defaultValue = "") String words,
            HttpServletRequest request) {
        try {
            reviews.approve(actor, id, seal, words);
        } catch (InvalidInputException e) {
            return View.invalid(PAGE, page(actor, id, words, e.problems()));
        }
        feedback.success(request, "reviews.approved");
        return back(id);
    }

    @PostMapping("/changes")
    View requestChanges(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            HttpServletRequest request) {
        try {
            reviews.requestChanges(actor, id, reason);
        } catch (InvalidInputException e) {
            return View.invalid(PAGE, page(actor, id, reason, e.problems()));
        }
        feedback.success(request, "reviews.sentBack");
        return back(id);
    }

    @PostMapping("/cancellation")
    View cancel(Actor actor, @PathVariable UUID id, HttpServletRequest request) {
        reviews.cancel(actor, id);
        feedback.success(request, "reviews.cancelled");
        return back(id);
    }

    private ReviewPage page(Actor actor, UUID id, String words, List<Problem> problems) {
        Review review = desk.open(actor, id);
        var comments = subjects.canSee(actor, id) ? conversations.open(actor, id) : null;
        return new ReviewPage(review, comments, words, problems);
    }

    private static View back(UUID id) {
        return View.redirect("/publisher/drafts/" + id + "/review");
    }
}
