package org.samverk.feed;

import java.time.Instant;

/// Something in which something happened lately.
///
/// @param kind what it is, as in `access.subject`
public record Latest(String kind, String title, String path, Instant activeAt) {}
