package org.samverk.feed;

import java.time.Instant;
import org.samverk.richtext.RichText;

/// How a post read for a while.
///
/// @param number    1 for the first
/// @param writtenAt since when it read so
public record PostVersion(int number, RichText content, Instant writtenAt) {}
