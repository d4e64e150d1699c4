package org.samverk.upkeep;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Looks every hour for pages that are to be checked.
@Configuration(proxyBeanMethods = false)
class UpkeepTask {
    @Bean
    RecurringTask<Void> remindOfPages(UpkeepReminders reminders) {
        return Tasks.recurring("upkeep.reminders", FixedDelay.ofHours(1))
                .execute((instance, context) -> reminders.tick());
    }
}
