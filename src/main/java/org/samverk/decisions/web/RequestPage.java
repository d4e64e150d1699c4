package org.samverk.decisions.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Subject;
import org.samverk.chain.ChainView;
import org.samverk.conversations.CommentsView;
import org.samverk.decisions.DecisionRequest;
import org.samverk.decisions.Mandate;
import org.samverk.kernel.Problem;
import org.samverk.richtext.RichText;

/// What was put before a decider: for the decider the desk, for others how far it has come.
///
/// @param draft     null when the reader may not see the draft
/// @param mandate   under which it is decided, null for an agreement
/// @param canDecide whether the reader is the one who decides, and it still waits
/// @param comments  what was said on the draft, null when the reader may not see it
public record RequestPage(
        DecisionRequest request,
        RichText text,
        @Nullable Subject draft,
        @Nullable Mandate mandate,
        ChainView chain,
        boolean canDecide,
        @Nullable CommentsView comments,
        String reasons,
        List<Problem> problems) {}
