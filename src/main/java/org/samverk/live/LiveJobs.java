package org.samverk.live;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.samverk.kernel.TimeSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Sweeps events that are an hour old.
@Configuration(proxyBeanMethods = false)
class LiveJobs {
    static final Duration KEPT = Duration.ofHours(1);

    @Bean
    RecurringTask<Void> sweepLiveEvents(EventTable table, TimeSource time) {
        return Tasks.recurring("live-sweep", FixedDelay.of(Duration.ofMinutes(10)))
                .execute((instance, context) -> table.sweep(time.instant().minus(KEPT)));
    }
}
