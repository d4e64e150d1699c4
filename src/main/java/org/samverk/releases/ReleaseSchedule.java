package org.samverk.releases;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Remembers when releases go live, in the transaction that plans them. A time that was changed meanwhile finds nothing
/// to do.
@Component
class ReleaseSchedule {
    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("publish-release");
    private final SchedulerClient scheduler;

    ReleaseSchedule(SchedulerClient scheduler) {
        this.scheduler = scheduler;
    }

    void plan(UUID release, Instant at) {
        scheduler.scheduleIfNotExists(
                TASK.instance(release + "/" + at.toEpochMilli()).build(), at);
    }

    static UUID key(TaskInstance<?> instance) {
        var name = instance.getId();
        return UUID.fromString(name.substring(0, name.indexOf('/')));
    }
}
