package org.samverk.decisions.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Principals;
import org.samverk.access.Subjects;
import org.samverk.chain.Chain;
import org.samverk.conversations.Conversations;
import org.samverk.decisions.Decisions;
import org.samverk.decisions.Register;
import org.samverk.decisions.RegisterEntry;
import org.samverk.decisions.Verification;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.Problem;
import org.samverk.richtext.RichText;
import org.samverk.web.Feedback;
import org.samverk.web.View;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A decision, its seals computed again, and the note that it was reported to its board.
@Controller
class DecisionController {
    private static final String ADDRESS = "/decisions/{number:\\d{4}-\\d{1,9}}";

    private final Register register;
    private final Decisions decisions;
    private final Principals principals;
    private final Subjects subjects;
    private final Chain chain;
    private final Conversations conversations;
    private final Feedback feedback;

    DecisionController(
            Register register,
            Decisions decisions,
            Principals principals,
            Subjects subjects,
            Chain chain,
            Conversations conversations,
            Feedback feedback) {
        this.register = register;
        this.decisions = decisions;
        this.principals = principals;
        this.subjects = subjects;
        this.chain = chain;
        this.conversations = conversations;
        this.feedback = feedback;
    }

    @GetMapping(ADDRESS)
    View show(Actor actor, @PathVariable String number) {
        return View.page("decisions/decision", page(actor, register.require(actor, number), null, List.of()));
    }

    @GetMapping(ADDRESS + "/verification")
    View verify(Actor actor, @PathVariable String number) {
        var verification = register.verify(actor, number);
        return View.page("decisions/decision", page(actor, register.require(actor, number), verification, List.of()));
    }

    /// @param reportedOn the day of the board's meeting
    @PostMapping(ADDRESS + "/report")
    View report(
            Actor actor,
            @PathVariable String number,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate reportedOn,
            HttpServletRequest request) {
        try {
            register.report(actor, number, required(reportedOn));
            feedback.success(request, "decisions.reported");
            return View.redirect("/decisions/" + number);
        } catch (InvalidInputException invalid) {
            var entry = register.require(actor, number);
            return View.invalid("decisions/decision", page(actor, entry, null, invalid.problems()));
        }
    }

    private static LocalDate required(@Nullable LocalDate day) {
        if (day == null) {
            throw new InvalidInputException("reportedOn", "web.problem.missing");
        }
        return day;
    }

    private DecisionPage page(
            Actor actor, RegisterEntry entry, @Nullable Verification verification, List<Problem> problems) {
        var request = decisions.require(actor, entry.requestId());
        var decider = Objects.requireNonNull(
                principals.refs(List.of(entry.deciderId())).get(entry.deciderId()));
        return new DecisionPage(
                entry,
                RichText.parse(register.text(entry).content()),
                decider,
                subjects.find(actor, request.draftId()).orElse(null),
                chain.of(actor, entry.requestId()),
                conversations.open(actor, entry.requestId()),
                register.reportedOn(entry).orElse(null),
                register.canReport(actor, entry),
                verification,
                problems);
    }
}
