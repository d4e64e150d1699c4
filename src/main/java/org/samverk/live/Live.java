package org.samverk.live;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.kernel.TimeSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Tells those who look right now that something changed, in the transaction that changes it: nothing is told of what
/// is rolled back, and nothing that is committed goes untold. An event carries no content; who wants to show something
/// fetches it, and is asked then whether they may.
///
/// Kinds are short words of lower-case letters and hyphens. Told today: `posted` (a post is there), `conversation` (a
/// comment came, changed or went, or something came of it), to one person `notifications` (the figure on the bell).
/// What lies more than an hour back, as in a history that is taken over, is not told.
@Service
public class Live {
    private final EventTable table;
    private final TimeSource time;

    Live(EventTable table, TimeSource time) {
        this.table = table;
        this.time = time;
    }

    /// Tells everybody who sees the subject.
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(UUID subjectId, String kind) {
        table.insert(subjectId, null, null, kind, null, time.instant());
    }

    /// Tells everybody who sees the subject; for the actor the event is marked as their own.
    ///
    /// @param about which part of the subject, a comment's key say: letters, digits and `:._-`, at most 100
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Actor actor, UUID subjectId, String kind, @Nullable String about) {
        table.insert(subjectId, null, actor.person().orElse(null), kind, about, time.instant());
    }

    /// Tells one person, wherever they look.
    @Transactional(propagation = Propagation.MANDATORY)
    public void tellPerson(UUID personId, String kind) {
        tellPerson(personId, kind, null);
    }

    /// @param about a key or a figure: letters, digits and `:._-`, at most 100
    @Transactional(propagation = Propagation.MANDATORY)
    public void tellPerson(UUID personId, String kind, @Nullable String about) {
        table.insert(null, personId, null, kind, about, time.instant());
    }

    /// Tells one person of something about the subject, unless they do not see it: that something happens where they
    /// cannot look is no news for them.
    @Transactional(propagation = Propagation.MANDATORY)
    public void tellPersonOf(UUID subjectId, UUID personId, String kind) {
        table.insert(subjectId, personId, null, kind, null, time.instant());
    }
}
