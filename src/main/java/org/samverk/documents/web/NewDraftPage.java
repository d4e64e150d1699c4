package org.samverk.documents.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.conversations.Origin;
import org.samverk.documents.DraftTemplate;
import org.samverk.groups.Group;
import org.samverk.kernel.Problem;

/// The form that starts a draft.
///
/// @param groups those in which the reader takes part
/// @param group  the key of the chosen one
/// @param origin    what it comes from, null when it stands on its own
/// @param templates what it may begin with; none when it comes from something
/// @param template  the one that it begins with
public record NewDraftPage(
        List<Group> groups,
        String group,
        @Nullable Origin origin,
        List<DraftTemplate> templates,
        @Nullable UUID template,
        DraftForm form,
        List<Problem> problems) {
    /// Ends the key under which the browser keeps what is typed: what comes from one place is not what comes from
    /// another.
    public String keep() {
        return (origin == null ? "" : "-" + origin.keep()) + (template == null ? "" : "-" + template);
    }
}
