package org.samverk.coediting;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import org.samverk.kernel.TimeSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Steps stay for thirty days after a revision holds them: who has been away that long begins anew.
@Configuration(proxyBeanMethods = false)
class CoeditingJobs {
    static final Duration KEPT = Duration.ofDays(30);

    @Bean
    RecurringTask<Void> sweepSteps(StepTable steps, AuthorTable authors, Authorship authorship, TimeSource time) {
        return Tasks.recurring("step-sweep", Schedules.daily(LocalTime.of(3, 50)))
                .execute((instance, context) -> {
                    var before = time.instant().minus(KEPT);
                    authors.behind(before).forEach(text -> authorship.advance(text.subjectId(), text.version()));
                    steps.sweep(before);
                });
    }
}
