package org.samverk.mail;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MailTasks {
    @Bean
    RecurringTask<Void> mailDelivery(Outbox outbox) {
        return Tasks.recurring("mail-delivery", FixedDelay.ofSeconds(20))
                .execute((instance, context) -> outbox.deliver());
    }

    @Bean
    RecurringTask<Void> mailboxLook(Mailbox box) {
        return Tasks.recurring("mailbox", FixedDelay.ofSeconds(30)).execute((instance, context) -> box.look());
    }

    @Bean
    RecurringTask<Void> mailSweep(Outbox outbox) {
        return Tasks.recurring("mail-sweep", Schedules.daily(LocalTime.of(3, 40)))
                .execute((instance, context) -> outbox.sweep());
    }
}
