package org.samverk.directory;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.util.UUID;
import org.samverk.kernel.TimeSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What takes more than a moment is done beside the request, on any node, and goes on elsewhere when its node
/// dies.
@Configuration(proxyBeanMethods = false)
class PeopleImportTask {
    private static final Duration KEPT = Duration.ofDays(30);
    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("import-people");

    @Bean
    OneTimeTask<Void> importPeople(PeopleImportWork work) {
        return Tasks.oneTime(TASK).execute((instance, context) -> work.apply(UUID.fromString(instance.getId())));
    }

    /// Files are full of people's particulars: those that nobody took in go after a month.
    @Bean
    RecurringTask<Void> forgetPeopleFiles(PeopleImportTable table, TimeSource time) {
        return Tasks.recurring("forget-people-files", Schedules.fixedDelay(Duration.ofDays(1)))
                .execute((instance, context) -> table.forget(time.instant().minus(KEPT)));
    }
}
