package org.samverk.notifications;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NotificationTasks {
    @Bean
    RecurringTask<Void> notificationLetters(Rounds rounds) {
        return Tasks.recurring("notification-letters", FixedDelay.ofSeconds(30))
                .execute((instance, context) -> rounds.letters());
    }

    @Bean
    RecurringTask<Void> notificationPushes(Rounds rounds) {
        return Tasks.recurring("notification-pushes", FixedDelay.ofSeconds(10))
                .execute((instance, context) -> rounds.pushes());
    }

    @Bean
    RecurringTask<Void> notificationSweep(Notifications notifications) {
        return Tasks.recurring("notification-sweep", Schedules.daily(LocalTime.of(3, 50)))
                .execute((instance, context) -> notifications.sweep());
    }
}
