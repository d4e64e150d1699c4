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
/// @param reportedOn   when it was reported to its board, null when it was not
/// @param verification what came out when the seals were computed again, null when nobody asked
public record DecisionPage(
        RegisterEntry entry,
        RichText text,
        PersonRef decider,
        @Nullable Subject draft,
        ChainView chain,
        CommentsView comments,
        @Nullable LocalDate reportedOn,
        boolean canReport,
        @Nullable Verification verification,
        List<Problem> problems) {}
