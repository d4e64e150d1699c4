package org.samverk.files;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.samverk.kernel.Sha256;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What is done with files later and again.
@Configuration(proxyBeanMethods = false)
class FileJobs {
    @Bean
    OneTimeTask<Void> digest(Digests digests) {
        return Tasks.oneTime(Digests.TASK).execute((instance, context) -> digests.make(new Sha256(instance.getId())));
    }

    @Bean
    RecurringTask<Void> sweepUploads(Uploads uploads) {
        return Tasks.recurring("files-sweep-uploads", FixedDelay.ofHours(1))
                .execute((instance, context) -> uploads.sweep());
    }

    @Bean
    RecurringTask<Void> sweepUnused(FileSweep unused) {
        return Tasks.recurring("files-sweep-unused", FixedDelay.ofHours(6))
                .execute((instance, context) -> unused.sweep());
    }
}
