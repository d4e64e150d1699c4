package org.samverk.sites;

import java.util.UUID;

/// Where the text of a page was decided.
///
/// @param decisionId the decision
/// @param draftId    the draft that it decided on
record DecidedText(UUID decisionId, UUID draftId) {}
