package org.samverk.feed;

import org.jspecify.annotations.Nullable;

/// A post that waits for its time.
///
/// @param group the name of the group that it is for, null when its author may no longer know of it
public record PlannedPost(Post post, @Nullable String group) {}
