package org.samverk.feed.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.feed.PostReports;
import org.samverk.kernel.InvalidInputException;
import org.samverk.web.Feedback;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class PostReportController {
    private static final String FORM = "feed/reportForm";
    private final PostReports reports;
    private final Feedback feedback;

    PostReportController(PostReports reports, Feedback feedback) {
        this.reports = reports;
        this.feedback = feedback;
    }

    /// Who has reported it already is shown what became of that.
    @GetMapping("/posts/{id}/report")
    View form(Actor actor, @PathVariable UUID id) {
        var post = reports.requireReportable(actor, id);
        return reports.standing(actor, post)
                .map(report -> View.redirect(report.path()))
                .orElseGet(() -> View.page(FORM, PostReportPage.of(post)));
    }

    @PostMapping("/posts/{id}/report")
    View create(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam @Nullable String reason,
            @RequestParam @Nullable String words,
            HttpServletRequest request) {
        var post = reports.requireReportable(actor, id);
        try {
            var path = reports.report(actor, id, reason, words).path();
            feedback.success(request, "feed.report.thanks");
            return View.redirect(path);
        } catch (InvalidInputException e) {
            return View.invalid(FORM, PostReportPage.of(post).refused(reason, words, e.problems()));
        }
    }
}
