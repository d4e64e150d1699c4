package org.samverk.backup;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BackupTasks {
    static final TaskDescriptor<Void> NOW = TaskDescriptor.of("backup-now");

    @Bean
    RecurringTask<Void> nightlyBackup(NightlyBackups backups) {
        return Tasks.recurring("nightly-backup", Schedules.daily(LocalTime.of(1, 30)))
                .execute((instance, context) -> backups.make());
    }

    @Bean
    OneTimeTask<Void> backupNow(NightlyBackups backups) {
        return Tasks.oneTime(NOW).execute((instance, context) -> backups.make());
    }
}
