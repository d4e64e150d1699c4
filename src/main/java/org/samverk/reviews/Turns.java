package org.samverk.reviews;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Subjects;
import org.samverk.activity.Activities;
import org.samverk.activity.ActivityKind;
import org.samverk.kernel.TimeSource;
import org.samverk.sections.SectionAct;
import org.samverk.sections.SectionPeople;
import org.samverk.sites.PageDraft;
import org.samverk.sites.PageRights;
import org.springframework.stereotype.Component;

/// Gives people their turn: they see the draft, are told, and are reminded when their days have passed.
@Component
class Turns {
    private final TaskTable table;
    private final PublisherTable publishers;
    private final SectionPeople holders;
    private final PageRights rights;
    private final Subjects subjects;
    private final Activities activities;
    private final ReviewSchedule schedule;
    private final TimeSource time;

    Turns(
            TaskTable table,
            PublisherTable publishers,
            SectionPeople holders,
            PageRights rights,
            Subjects subjects,
            Activities activities,
            ReviewSchedule schedule,
            TimeSource time) {
        this.table = table;
        this.publishers = publishers;
        this.holders = holders;
        this.rights = rights;
        this.subjects = subjects;
        this.activities = activities;
        this.schedule = schedule;
        this.time = time;
    }

    /// Gives those their turn who come first among these.
    ///
    /// @param kind what they are told
    void next(Actor actor, PageDraft draft, List<ReviewTask> tasks, ActivityKind kind) {
        tasks.stream()
                .filter(task -> task.state() == ReviewTask.State.WAITING)
                .findFirst()
                .ifPresent(task -> give(actor, draft, task, kind));
    }

    void give(Actor actor, PageDraft draft, ReviewTask task, ActivityKind kind) {
        var due = time.instant().plus(Duration.ofDays(task.days()));
        var people = people(task, rights.section(draft.at()));
        table.open(task.id(), due, people);
        schedule.remind(task.id(), due);
        subjects.grant(draft.id(), people);
        activities.quietly(actor, kind, draft.id(), people);
    }

    /// The named one, or those whom the section lets do it, or else its owners, or else the publishers.
    private Set<UUID> people(ReviewTask task, @Nullable UUID section) {
        if (task.person() != null) {
            return Set.of(task.person().id());
        }
        var named = section == null ? Set.<UUID>of() : holders.holding(section, Set.of(act(task.kind())));
        var owners = section == null || !named.isEmpty() ? named : holders.holding(section, Set.of(SectionAct.OWN));
        return owners.isEmpty() ? publishers.all() : owners;
    }

    private static SectionAct act(StepKind kind) {
        return switch (kind) {
            case ADJUST -> SectionAct.WRITE;
            case REVIEW -> SectionAct.REVIEW;
            case PUBLISH -> SectionAct.PUBLISH;
        };
    }
}
