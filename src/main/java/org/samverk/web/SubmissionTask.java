package org.samverk.web;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SubmissionTask {
    @Bean
    RecurringTask<Void> submissionSweep(Submissions submissions) {
        return Tasks.recurring("submission-sweep", Schedules.daily(LocalTime.of(3, 25)))
                .execute((instance, context) -> submissions.sweep());
    }
}
