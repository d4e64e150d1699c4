package org.samverk.sites;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Remembers when drafts are to go live, in the transaction that plans them.
@Component
class PageSchedule {
    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("publish-page");
    static final TaskDescriptor<Void> EXPIRY = TaskDescriptor.of("expire-page");
    private final SchedulerClient scheduler;

    PageSchedule(SchedulerClient scheduler) {
        this.scheduler = scheduler;
    }

    /// Each time has an instance of its own: one whose time was changed meanwhile finds nothing to do.
    void plan(UUID draft, Instant at) {
        scheduler.scheduleIfNotExists(
                TASK.instance(draft + "/" + at.toEpochMilli()).build(), at);
    }

    /// The same for the moment at which a page is taken down.
    void expire(UUID page, Instant at) {
        scheduler.scheduleIfNotExists(
                EXPIRY.instance(page + "/" + at.toEpochMilli()).build(), at);
    }

    /// The draft, or the page, that a task is about.
    static UUID key(TaskInstance<?> instance) {
        var name = instance.getId();
        return UUID.fromString(name.substring(0, name.indexOf('/')));
    }
}
