package org.samverk.searchdesk;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SearchDeskTasks {
    @Bean
    RecurringTask<Void> savedSearchRounds(SavedRounds rounds) {
        return Tasks.recurring("saved-searches", FixedDelay.ofSeconds(60))
                .execute((instance, context) -> rounds.look());
    }

    @Bean
    RecurringTask<Void> searchFigureSweep(SearchFigures figures) {
        return Tasks.recurring("search-figures-sweep", Schedules.daily(LocalTime.of(3, 20)))
                .execute((instance, context) -> figures.forget());
    }
}
