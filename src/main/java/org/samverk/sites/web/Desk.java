package org.samverk.sites.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.chain.ChainStation;
import org.samverk.chain.ChainView;
import org.samverk.kernel.Problem;
import org.samverk.richtext.RichText;
import org.samverk.sites.PageLink;

/// The publisher's desk: the queue, and the decided text that is chosen.
///
/// @param chosen null when the queue is empty
public record Desk(List<ChainStation> queue, @Nullable Chosen chosen) {
    /// @param decisionId the decision
    /// @param title      of the decided text
    /// @param intranet   the pages of the intranet, for the choice of a place
    /// @param web        the pages of the public web
    public record Chosen(
            UUID decisionId,
            String decisionPath,
            String title,
            RichText content,
            ChainView chain,
            List<PageLink> intranet,
            List<PageLink> web,
            PublishInput input,
            List<Problem> problems) {}
}
