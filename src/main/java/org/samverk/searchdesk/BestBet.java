package org.samverk.searchdesk;

import java.util.UUID;

/// What editors want to come first when just these words are searched.
///
/// @param title of what comes first, as it is called now
public record BestBet(UUID id, String words, String title, String path) {}
