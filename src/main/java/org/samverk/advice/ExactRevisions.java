package org.samverk.advice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Subject;
import org.samverk.access.Subjects;
import org.samverk.chain.Chain;
import org.samverk.chain.LinkKind;
import org.samverk.kernel.InvalidInputException;
import org.samverk.revisions.Revision;
import org.samverk.revisions.Revisions;
import org.springframework.stereotype.Component;

/// The one revision of a draft that a round is about.
@Component
class ExactRevisions {
    private final Revisions revisions;
    private final Subjects subjects;
    private final Chain chain;

    ExactRevisions(Revisions revisions, Subjects subjects, Chain chain) {
        this.revisions = revisions;
        this.subjects = subjects;
        this.chain = chain;
    }

    /// @param number null for the newest
    /// @return null for what has no revisions
    /// @throws InvalidInputException for `revision`, when there is none of that number
    @Nullable
    Revision of(@Nullable Subject about, @Nullable Integer number) {
        if (about == null || !about.kind().equals("draft")) {
            return null;
        }
        return (number == null ? revisions.newest(about.id()) : revisions.find(about.id(), number))
                .orElseThrow(() -> new InvalidInputException("revision", "advice.problem.revision"));
    }

    /// Lets those read the round who decide on the revision, when it is before a decider already.
    void inform(UUID round, @Nullable Subject draft, @Nullable Revision revision) {
        if (draft == null || revision == null) {
            return;
        }
        chain.linksFrom(draft.id(), LinkKind.PUT_FORWARD).stream()
                .filter(link -> revision.sha256().equals(link.hash()))
                .forEach(link -> {
                    subjects.grantAlike(round, link.to());
                    chain.link(Actor.SYSTEM, round, link.to(), LinkKind.INFORMED, revision.sha256());
                });
    }
}
