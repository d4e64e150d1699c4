package org.samverk.groups;

import java.util.UUID;

/// Where a group is, for a list of links.
public record GroupLink(UUID id, String name, String path) {}
