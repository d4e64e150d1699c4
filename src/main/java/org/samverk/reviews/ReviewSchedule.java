package org.samverk.reviews;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Remembers when somebody's days have passed, in the transaction that gives them their turn.
@Component
class ReviewSchedule {
    static final TaskDescriptor<Void> REMINDER = TaskDescriptor.of("remind-reviewers");
    private final SchedulerClient scheduler;

    ReviewSchedule(SchedulerClient scheduler) {
        this.scheduler = scheduler;
    }

    void remind(UUID task, Instant at) {
        scheduler.scheduleIfNotExists(
                REMINDER.instance(task + "/" + at.toEpochMilli()).build(), at);
    }

    /// The task that a reminder is about.
    static UUID key(TaskInstance<?> instance) {
        var name = instance.getId();
        return UUID.fromString(name.substring(0, name.indexOf('/')));
    }
}
