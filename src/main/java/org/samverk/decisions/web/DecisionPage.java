package org.samverk.decisions.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;
import org.samverk.access.Subject;
import org.samverk.chain.ChainView;
import org.samverk.conversations.CommentsView;
import org.samverk.decisions.RegisterEntry;
import org.samverk.decisions.Verification;
import org.samverk.kernel.Problem;
import org.samverk.richtext.RichText;

/// A decision as it stands in the register.
///
/// @param draft        what it was written as, null when the reader may not see the draft
/// @param draftIs      whether that is working material or finalised, null as `draft`
/// @param later        the entries that correct or reconsider it
/// @param reportedOn   when it was reported to its board, null when it was not
/// @param can          what the reader may do
/// @param shown        whether inhabitants may read it
/// @param verification what came out when the seals were computed again: of the entry and its text always, of the whole
///                     register when somebody asked
public record DecisionPage(
        RegisterEntry entry,
        RichText text,
        PersonRef decider,
        @Nullable Subject draft,
        @Nullable DraftStanding draftIs,
        ChainView chain,
        CommentsView comments,
        List<RegisterEntry> later,
        @Nullable LocalDate reportedOn,
        Abilities can,
        boolean shown,
        Verification verification,
        AmendmentForm typed,
        List<Problem> problems) {
    public record Abilities(boolean report, boolean correct, boolean reconsider, boolean show) {}

    /// What is wrong with one of the forms.
    ///
    /// @param fields of that form
    public List<Problem> only(String... fields) {
        return problems.stream()
                .filter(problem -> List.of(fields).contains(problem.field()))
                .toList();
    }

    public boolean isWholeRegister() {
        return verification.checked() > 0;
    }
}
