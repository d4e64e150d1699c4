package org.samverk.decisions.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.decisions.Register;
import org.samverk.decisions.RegisterQuery;
import org.samverk.decisions.Reporters;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.Problem;
import org.samverk.kernel.RefusedException;
import org.samverk.web.Feedback;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The delegation decisions that are still to be reported to a board.
@Controller
class ReportingController {
    private static final int PAGE = 100;

    private final Register register;
    private final Reporters reporters;
    private final Feedback feedback;

    ReportingController(Register register, Reporters reporters, Feedback feedback) {
        this.register = register;
        this.reporters = reporters;
        this.feedback = feedback;
    }

    /// @param board its whole name; the first that waits when nothing is said
    @GetMapping("/decisions/reporting")
    View list(
            Actor actor,
            @RequestParam(defaultValue = "") String board,
            @RequestParam(required = false) @Nullable String after) {
        return View.page("decisions/reporting", page(actor, board, after, "", List.of()));
    }

    /// @param numbers    of the decisions
    /// @param reportedOn the day of the board's meeting
    @PostMapping("/decisions/reporting")
    View report(
            Actor actor,
            @RequestParam(defaultValue = "") String board,
            @RequestParam(defaultValue = "") List<String> numbers,
            @RequestParam(required = false) @Nullable String reportedOn,
            HttpServletRequest request) {
        requireReporter(actor);
        try {
            var day = Typed.day("reportedOn", reportedOn);
            if (day == null) {
                throw new InvalidInputException("reportedOn", "web.problem.missing");
            }
            register.report(actor, numbers, day);
            feedback.success(request, "decisions.reporting.done", numbers.size());
            return View.redirect("/decisions/reporting");
        } catch (InvalidInputException invalid) {
            var typed = reportedOn == null ? "" : reportedOn;
            return View.invalid("decisions/reporting", page(actor, board, null, typed, invalid.problems()));
        }
    }

    private ReportingPage page(Actor actor, String board, @Nullable String after, String day, List<Problem> problems) {
        requireReporter(actor);
        var boards = register.unreported(actor);
        var chosen = board.isBlank() && !boards.isEmpty() ? boards.getFirst().board() : board;
        var query = new RegisterQuery(null, "", "", "", "", chosen, false);
        var entries = register.list(actor, query, after, PAGE);
        return new ReportingPage(boards, chosen, entries, entry -> reporters.canNote(actor, entry), day, problems);
    }

    private void requireReporter(Actor actor) {
        if (!reporters.canReport(actor)) {
            throw new RefusedException("decisions.error.whoReports");
        }
    }
}
