package org.samverk.documents.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.conversations.Origin;
import org.samverk.groups.Group;
import org.samverk.kernel.Problem;

/// The form that starts a draft.
///
/// @param groups those in which the reader takes part
/// @param group  the key of the chosen one
/// @param origin what it comes from, null when it stands on its own
public record NewDraftPage(
        List<Group> groups, String group, @Nullable Origin origin, DraftForm form, List<Problem> problems) {
    /// Ends the key under which the browser keeps what is typed: what comes from one place is not what comes from
    /// another.
    public String keep() {
        return origin == null ? "" : "-" + origin.keep();
    }
}
