package org.samverk.sites;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where the text of a page comes from.
///
/// @param decisionId the decision on it, if there was one
/// @param textId     what held it, and its pictures, before
record TextOrigin(@Nullable UUID decisionId, UUID textId) {}
