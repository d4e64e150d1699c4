package org.samverk.groups;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What a change of a person does not tell of, a unit that moved say, is found within the hour.
@Configuration(proxyBeanMethods = false)
class FeedingTask {
    @Bean
    RecurringTask<Void> groupFeedingTask(GroupFeedingSweep sweep) {
        return Tasks.recurring("group-feeding", Schedules.fixedDelay(Duration.ofHours(1)))
                .execute((instance, context) -> sweep.reconcileAll());
    }
}
