package org.samverk.advice;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Looks every minute for rounds whose time has come.
@Configuration(proxyBeanMethods = false)
class RoundTask {
    @Bean
    RecurringTask<Void> tendRounds(RoundClosings closings) {
        return Tasks.recurring("advice.rounds", FixedDelay.ofMinutes(1))
                .execute((instance, context) -> closings.tick());
    }
}
