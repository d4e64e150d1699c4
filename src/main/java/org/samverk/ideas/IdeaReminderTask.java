package org.samverk.ideas;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Looks every hour for ideas whose day has passed or, when an answer was promised, is near, and for campaigns that
/// have begun.
@Configuration(proxyBeanMethods = false)
class IdeaReminderTask {
    @Bean
    RecurringTask<Void> remindOfIdeas(IdeaReminders reminders, CampaignNotices campaigns) {
        return Tasks.recurring("ideas.reminders", FixedDelay.ofHours(1)).execute((instance, context) -> {
            campaigns.begin();
            reminders.remind();
        });
    }
}
