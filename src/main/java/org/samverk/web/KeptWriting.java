package org.samverk.web;

import java.time.Instant;

/// A text that somebody has begun and not sent.
///
/// @param text    as its field had it: Markdown, or the editor's document as JSON
/// @param savedAt when it was last saved
public record KeptWriting(String text, Instant savedAt) {}
