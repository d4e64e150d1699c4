package org.samverk.activity;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.annotation.AsyncConfigurer;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/// Who hears of what happened works beside the request that did it, a few at a time: a burst of acts leaves the
/// database's connections to those who read. What could not be told is tried again after two minutes, not only at the
/// next start.
@Configuration(proxyBeanMethods = false)
class ActivityDelivery {
    private static final int AT_ONCE = 4;
    private static final Duration AGE = Duration.ofMinutes(2);

    @Bean(defaultCandidate = false)
    ThreadPoolTaskExecutor activityExecutor() {
        var executor = new ThreadPoolTaskExecutor();
        executor.setThreadNamePrefix("told-");
        executor.setCorePoolSize(AT_ONCE);
        executor.setWaitForTasksToCompleteOnShutdown(false);
        executor.setAwaitTerminationSeconds(8);
        return executor;
    }

    @Bean
    AsyncConfigurer listenersBesideRequests(@Qualifier("activityExecutor") ThreadPoolTaskExecutor executor) {
        return new AsyncConfigurer() {
            @Override
            public ThreadPoolTaskExecutor getAsyncExecutor() {
                return executor;
            }
        };
    }

    @Bean
    RecurringTask<Void> activityResubmission(IncompleteEventPublications publications) {
        return Tasks.recurring("activity-resubmission", Schedules.fixedDelay(AGE))
                .execute((instance, context) -> publications.resubmitIncompletePublicationsOlderThan(AGE));
    }
}
