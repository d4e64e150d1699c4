package org.samverk.groups;

/// Where a group is, for a list of links.
public record GroupLink(String name, String path) {}
