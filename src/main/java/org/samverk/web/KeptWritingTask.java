package org.samverk.web;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class KeptWritingTask {
    @Bean
    RecurringTask<Void> keptWritingSweep(KeptWritings writings) {
        return Tasks.recurring("kept-writing-sweep", Schedules.daily(LocalTime.of(3, 15)))
                .execute((instance, context) -> writings.sweep());
    }
}
