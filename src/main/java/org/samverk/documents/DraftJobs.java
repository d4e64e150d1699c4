package org.samverk.documents;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.UUID;
import org.samverk.coediting.Coediting;
import org.samverk.kernel.TimeSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Makes revisions of what people have written together and left, and of what they have written on for long.
@Configuration(proxyBeanMethods = false)
class DraftJobs {
    private static final Logger LOG = LoggerFactory.getLogger(DraftJobs.class);
    static final Duration QUIET = Duration.ofMinutes(5);
    static final Duration RESTLESS = Duration.ofMinutes(30);

    @Bean
    RecurringTask<Void> keepDrafts(Coediting coediting, DraftTexts texts, TimeSource time) {
        return Tasks.recurring("draft-keeping", FixedDelay.ofMinutes(1)).execute((instance, context) -> {
            var now = time.instant();
            coediting.ahead(now.minus(QUIET), now.minus(RESTLESS)).forEach(draft -> settle(texts, draft));
        });
    }

    /// One that cannot be kept does not keep the others from it; it is tried again.
    private static void settle(DraftTexts texts, UUID draft) {
        try {
            texts.settle(draft);
        } catch (RuntimeException e) {
            LOG.warn("No revision could be made of the draft {}", draft, e);
        }
    }
}
