package org.samverk.reviews;

import java.util.Set;
import org.samverk.access.Actor;
import org.samverk.sites.DraftGuests;
import org.samverk.sites.PageDraft;
import org.samverk.sites.PageRights.Right;
import org.springframework.stereotype.Component;

/// Whose turn it is reads the draft, and may write on it when going over it is what they were asked for.
@Component
class Reviewers implements DraftGuests {
    private static final Set<Right> WRITE = Set.of(Right.READ, Right.WRITE);
    private static final Set<Right> READ = Set.of(Right.READ);
    private final TaskTable tasks;

    Reviewers(TaskTable tasks) {
        this.tasks = tasks;
    }

    @Override
    public Set<Right> of(Actor actor, PageDraft draft) {
        if (!(actor instanceof Actor.Member member)) {
            return Set.of();
        }
        return tasks.turnOf(member.id(), draft.id())
                .map(kind -> kind == StepKind.ADJUST ? WRITE : READ)
                .orElse(Set.of());
    }
}
