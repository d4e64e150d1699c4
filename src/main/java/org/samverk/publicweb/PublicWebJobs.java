package org.samverk.publicweb;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PublicWebJobs {
    @Bean
    RecurringTask<Void> faultContacts(Faults faults) {
        return Tasks.recurring("fault-contacts", Schedules.daily(LocalTime.of(3, 35)))
                .execute((instance, context) -> faults.forget());
    }
}
