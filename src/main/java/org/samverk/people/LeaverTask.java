package org.samverk.people;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Whose last day has passed is found within the hour.
@Configuration(proxyBeanMethods = false)
class LeaverTask {
    @Bean
    RecurringTask<Void> leaversTask(Leavers leavers) {
        return Tasks.recurring("leavers", Schedules.fixedDelay(Duration.ofHours(1)))
                .execute((instance, context) -> leavers.closeDue());
    }
}
