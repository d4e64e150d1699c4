package org.samverk.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;

/// A unit as the chart of the organisation shows it.
///
/// @param parentId the unit that it belongs to, null for the topmost
/// @param depth    how many units lie above it
/// @param members  how many work in it and in the units below it
/// @param head     who leads it, null when nobody does
public record OrganisationUnit(
        UUID id,
        @Nullable UUID parentId,
        String name,
        int depth,
        int members,
        @Nullable PersonRef head) {
    OrganisationUnit withMembers(int all) {
        return new OrganisationUnit(id, parentId, name, depth, all, head);
    }

    /// The list of those who work there.
    public String path() {
        return "/people?unit=" + id;
    }
}
