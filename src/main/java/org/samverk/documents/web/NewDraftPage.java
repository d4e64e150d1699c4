package org.samverk.documents.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Subject;
import org.samverk.groups.Group;
import org.samverk.kernel.Problem;

/// The form that starts a draft.
///
/// @param groups those in which the reader takes part
/// @param group  the key of the chosen one
/// @param origin what it comes from, null when it stands on its own
public record NewDraftPage(
        List<Group> groups, String group, @Nullable Subject origin, DraftForm form, List<Problem> problems) {}
