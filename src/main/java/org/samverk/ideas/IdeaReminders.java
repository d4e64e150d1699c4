package org.samverk.ideas;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.samverk.access.Actor;
import org.samverk.access.PersonRef;
import org.samverk.activity.Activities;
import org.samverk.activity.ActivityKind;
import org.samverk.kernel.TimeSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Tells whoever has an idea that the day on which it was to be answered has passed; once for each such day. Where a
/// campaign has promised the answer they are told some days before, too.
@Service
public class IdeaReminders {
    private static final int AT_ONCE = 500;
    private static final int DAYS_BEFORE = 3;
    private final IdeaQueueTable queue;
    private final Activities activities;
    private final TimeSource time;

    IdeaReminders(IdeaQueueTable queue, Activities activities, TimeSource time) {
        this.queue = queue;
        this.activities = activities;
        this.time = time;
    }

    /// Those who come too late for this round are told in the next.
    @Transactional
    public void remind() {
        queue.takeLate(time.instant(), AT_ONCE).forEach(late -> tell(ActivityKind.IDEA_REMINDED, late));
        queue.takeSoon(time.instant(), DAYS_BEFORE, AT_ONCE)
                .forEach(soon -> tell(ActivityKind.IDEA_REMINDED_BEFORE, soon));
    }

    private void tell(ActivityKind kind, IdeaQueueTable.Late idea) {
        activities.quietly(Actor.SYSTEM, kind, idea.id(), concerned(idea));
    }

    /// Whoever has it; all who may answer it when nobody has it, or when who had it may answer no longer.
    private Set<UUID> concerned(IdeaQueueTable.Late late) {
        var answerers = queue.answerers(late.id(), late.groupId()).stream()
                .map(PersonRef::id)
                .collect(Collectors.toSet());
        return late.handlerId() != null && answerers.contains(late.handlerId()) ? Set.of(late.handlerId()) : answerers;
    }
}
