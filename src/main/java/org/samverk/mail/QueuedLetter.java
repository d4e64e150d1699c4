package org.samverk.mail;

import java.util.UUID;

/// A letter that has been taken from the queue to be sent.
///
/// @param attempts how often that was tried, this time included
record QueuedLetter(UUID id, String source, UUID personId, int attempts) {}
