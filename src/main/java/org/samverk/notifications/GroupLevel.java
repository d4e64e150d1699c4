package org.samverk.notifications;

import java.util.UUID;

/// A group that somebody belongs to, and how much of it they want to hear of.
public record GroupLevel(UUID groupId, String name, String path, Level level) {}
