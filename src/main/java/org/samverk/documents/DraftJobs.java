package org.samverk.documents;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.samverk.coediting.Coediting;
import org.samverk.kernel.TimeSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Makes revisions of what people have written together and left, and of what they have written on for long.
@Configuration(proxyBeanMethods = false)
class DraftJobs {
    static final Duration QUIET = Duration.ofMinutes(5);
    static final Duration RESTLESS = Duration.ofMinutes(30);

    @Bean
    RecurringTask<Void> keepDrafts(Coediting coediting, DraftTexts texts, TimeSource time) {
        return Tasks.recurring("draft-keeping", FixedDelay.ofMinutes(1)).execute((instance, context) -> {
            var now = time.instant();
            coediting.ahead(now.minus(QUIET), now.minus(RESTLESS)).forEach(texts::settle);
        });
    }
}
