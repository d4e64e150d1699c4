package org.samverk.sites;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class PageTasks {
    @Bean
    OneTimeTask<Void> publishPage(PageReleases releases) {
        return Tasks.oneTime(PageSchedule.TASK)
                .execute((instance, context) -> releases.due(PageSchedule.key(instance)));
    }

    @Bean
    OneTimeTask<Void> expirePage(PageExpiry expiry) {
        return Tasks.oneTime(PageSchedule.EXPIRY)
                .execute((instance, context) -> expiry.due(PageSchedule.key(instance)));
    }
}
