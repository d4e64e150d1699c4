package org.samverk.decisions;

import java.util.List;
import java.util.UUID;
import org.samverk.access.PersonRef;
import org.samverk.revisions.RevisionSummary;

/// A draft that can be put before a decider, and what there is to choose among.
///
/// @param revisions      the newest first
/// @param mandates       valid today; their holders are the deciders
/// @param administrators of the group, who may confirm an agreement
public record Proposable(
        UUID draftId,
        String title,
        String path,
        List<RevisionSummary> revisions,
        List<Mandate> mandates,
        List<PersonRef> administrators) {
    public int newest() {
        return revisions.getFirst().number();
    }
}
