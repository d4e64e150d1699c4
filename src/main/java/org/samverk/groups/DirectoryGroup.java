package org.samverk.groups;

import java.util.UUID;

/// A list of people that another system keeps.
///
/// @param members how many are on it
public record DirectoryGroup(UUID id, String name, int members) {}
