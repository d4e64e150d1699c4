package org.samverk.upkeep;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Looks every hour for pages that are to be checked, and every night for links that lead nowhere.
@Configuration(proxyBeanMethods = false)
class UpkeepTask {
    @Bean
    RecurringTask<Void> remindOfPages(UpkeepReminders reminders) {
        return Tasks.recurring("upkeep.reminders", FixedDelay.ofHours(1))
                .execute((instance, context) -> reminders.tick());
    }

    @Bean
    RecurringTask<Void> findBrokenLinks(BrokenLinks links) {
        return Tasks.recurring("upkeep.links", Schedules.daily(LocalTime.of(3, 30)))
                .execute((instance, context) -> links.look());
    }
}
