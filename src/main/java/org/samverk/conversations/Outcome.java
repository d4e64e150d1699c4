package org.samverk.conversations;

import java.time.Instant;

/// What came of a conversation, as a line on top of it.
///
/// @param words the key of the message, which takes the title
/// @param icon  one of the icons
/// @param title of what it came to
/// @param path  where that is
public record Outcome(String words, String icon, String title, String path, Instant at) {}
