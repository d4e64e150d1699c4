package org.samverk.groups;

import java.util.UUID;
import org.samverk.access.Visibility;

/// A group without an administrator who can act, as administrators of the organisation see it: never what is in it.
///
/// @param members  how many of those who take part can act
/// @param formerly the names of those who administered it and have left, empty when there are none
public record OrphanedGroup(
        UUID id, String slug, String name, Visibility visibility, boolean archived, int members, String formerly) {}
