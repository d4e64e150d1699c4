package org.samverk.feed;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Looks every minute for news whose time has come.
@Configuration(proxyBeanMethods = false)
class NewsTask {
    @Bean
    RecurringTask<Void> publishDueNews(News news) {
        return Tasks.recurring("feed.news", FixedDelay.ofMinutes(1)).execute((instance, context) -> news.publishDue());
    }
}
