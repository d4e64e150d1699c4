package org.samverk.decisions.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Principals;
import org.samverk.access.Subjects;
import org.samverk.chain.Chain;
import org.samverk.conversations.Conversations;
import org.samverk.decisions.Amendments;
import org.samverk.decisions.Decisions;
import org.samverk.decisions.Publications;
import org.samverk.decisions.Register;
import org.samverk.decisions.RegisterEntry;
import org.samverk.decisions.Verification;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.Problem;
import org.samverk.richtext.RichText;
import org.samverk.web.View;
import org.springframework.stereotype.Component;

/// Gathers what the page of a decision shows.
@Component
class DecisionPages {
    private final Register register;
    private final Amendments amendments;
    private final Publications publications;
    private final Decisions decisions;
    private final Principals principals;
    private final Subjects subjects;
    private final Chain chain;
    private final Conversations conversations;

    DecisionPages(
            Register register,
            Amendments amendments,
            Publications publications,
            Decisions decisions,
            Principals principals,
            Subjects subjects,
            Chain chain,
            Conversations conversations) {
        this.register = register;
        this.amendments = amendments;
        this.publications = publications;
        this.decisions = decisions;
        this.principals = principals;
        this.subjects = subjects;
        this.chain = chain;
        this.conversations = conversations;
    }

    View show(Actor actor, String number) {
        return View.page(
                "decisions/decision",
                page(actor, register.require(actor, number), null, AmendmentForm.EMPTY, List.of()));
    }

    View pdf(Actor actor, String number) {
        var page = page(actor, register.require(actor, number), null, AmendmentForm.EMPTY, List.of());
        return View.pdf("decisions/pdf/decision", page, "beslut-" + number + ".pdf");
    }

    View verified(Actor actor, String number) {
        var verification = register.verify(actor, number);
        return View.page(
                "decisions/decision",
                page(actor, register.require(actor, number), verification, AmendmentForm.EMPTY, List.of()));
    }

    View invalid(Actor actor, String number, AmendmentForm form, InvalidInputException invalid) {
        return View.invalid(
                "decisions/decision", page(actor, register.require(actor, number), null, form, invalid.problems()));
    }

    private DecisionPage page(
            Actor actor,
            RegisterEntry entry,
            @Nullable Verification verification,
            AmendmentForm form,
            List<Problem> problems) {
        var request = decisions.require(actor, entry.requestId());
        var decider = principals.refs(List.of(entry.deciderId())).get(entry.deciderId());
        var line = chain.of(actor, entry.requestId());
        var text = register.text(entry);
        var later = register.later(actor, entry);
        var reportedOn = register.reportedOn(entry);
        var rights = amendments.rights(actor, entry, later);
        return new DecisionPage(
                entry,
                RichText.parse(text.content()),
                Objects.requireNonNull(decider),
                subjects.find(actor, request.draftId()).orElse(null),
                DraftStanding.of(line, request.draftId()),
                line,
                conversations.open(actor, entry.requestId()),
                later,
                reportedOn.orElse(null),
                new DecisionPage.Abilities(
                        reportedOn.isEmpty() && register.canReport(actor, entry),
                        rights.correct(),
                        rights.reconsider(),
                        publications.canMark(actor, entry)),
                publications.isShown(entry),
                verification == null ? register.verify(entry, text) : verification,
                form,
                problems);
    }
}
