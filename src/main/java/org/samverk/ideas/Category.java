package org.samverk.ideas;

import java.util.UUID;

/// What ideas of one board are filed under.
///
/// @param retired whether no other idea is filed under it any more
public record Category(UUID id, String name, boolean retired) {}
