package org.samverk.ideas;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.richtext.RichText;

/// An official answer to give.
///
/// @param askedGroupId the group that is asked to write a draft, if any
public record NewResponse(
        IdeaStatus status, RichText content, @Nullable UUID askedGroupId) {}
