package org.samverk.decisions.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Subject;
import org.samverk.chain.ChainView;
import org.samverk.conversations.CommentsView;
import org.samverk.decisions.DecisionRequest;
import org.samverk.decisions.Exchange;
import org.samverk.decisions.Mandate;
import org.samverk.decisions.Standing;
import org.samverk.kernel.Problem;
import org.samverk.richtext.RichText;

/// What was put before a decider: for the decider the desk, for others how far it has come.
///
/// @param draft     null when the reader may not see the draft
/// @param draftIs   what the draft says of itself: whether it is working material or finalised, when and by whom
/// @param mandate   under which it is decided, null for an agreement
/// @param standing  as whom the reader decides, null when the reader does not, or when it does not wait any more
/// @param exchanges what passed between decider and asker
/// @param canAnswer whether the reader may answer the decider's questions
/// @param comments  what was said on the draft, null when the reader may not see it
/// @param typed     what was typed
public record RequestPage(
        DecisionRequest request,
        RichText text,
        @Nullable Subject draft,
        @Nullable DraftStanding draftIs,
        @Nullable Mandate mandate,
        ChainView chain,
        @Nullable Standing standing,
        List<Exchange> exchanges,
        boolean canAnswer,
        @Nullable CommentsView comments,
        RequestForm typed,
        List<Problem> problems) {
    public boolean canDecide() {
        return standing != null;
    }
}
