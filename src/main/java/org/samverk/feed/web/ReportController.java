package org.samverk.feed.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.conversations.Readings;
import org.samverk.feed.PostReports;
import org.samverk.feed.ReportDesk;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.InvalidInputException;
import org.samverk.web.Feedback;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Reports, as those see them who handle them, and as those who made them.
@Controller
class ReportController {
    private static final String HANDLED = "feed/report";
    private final ReportDesk desk;
    private final PostReports reports;
    private final Readings readings;
    private final Feedback feedback;

    ReportController(ReportDesk desk, PostReports reports, Readings readings, Feedback feedback) {
        this.desk = desk;
        this.reports = reports;
        this.readings = readings;
        this.feedback = feedback;
    }

    @GetMapping("/reports")
    View list(Actor actor, @RequestParam @Nullable String before) {
        return View.page("feed/reports", new ReportDeskPage(desk.waiting(actor, Cursor.parse(before))));
    }

    @GetMapping("/reports/{id}")
    View read(Actor actor, @PathVariable UUID id) {
        var handled = desk.find(actor, id);
        var view = handled.isPresent()
                ? View.page(HANDLED, ReportPage.of(handled.get()))
                : View.page("feed/ownReport", new OwnReportPage(reports.requireOwn(actor, id)));
        readings.read(actor, id);
        return view;
    }

    @PostMapping("/reports/{id}/settlement")
    View settle(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam @Nullable String outcome,
            @RequestParam @Nullable String note,
            HttpServletRequest request) {
        var report = desk.require(actor, id);
        try {
            desk.settle(actor, id, outcome, note);
            feedback.success(request, "feed.reports.settled");
            return View.redirect("/reports");
        } catch (InvalidInputException e) {
            return View.invalid(HANDLED, ReportPage.of(report).refused(outcome, note, e.problems()));
        }
    }
}
