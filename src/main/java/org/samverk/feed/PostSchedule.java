package org.samverk.feed;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Remembers when planned posts are to be published, in the transaction that plans them.
@Component
class PostSchedule {
    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("publish-post");
    private final SchedulerClient scheduler;

    PostSchedule(SchedulerClient scheduler) {
        this.scheduler = scheduler;
    }

    /// Each time has an instance of its own. One whose time was changed meanwhile finds nothing to do, so none is ever
    /// taken away under the feet of the node that is about to execute it.
    void plan(UUID post, Instant at) {
        scheduler.scheduleIfNotExists(
                TASK.instance(post + "/" + at.toEpochMilli()).build(), at);
    }

    static UUID post(String instance) {
        return UUID.fromString(instance.substring(0, instance.indexOf('/')));
    }
}
