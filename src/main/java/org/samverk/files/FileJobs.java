package org.samverk.files;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What is done with files later and again.
@Configuration(proxyBeanMethods = false)
class FileJobs {
    @Bean
    RecurringTask<Void> sweepUploads(Uploads uploads) {
        return Tasks.recurring("files-sweep-uploads", FixedDelay.ofHours(1))
                .execute((instance, context) -> uploads.sweep());
    }
}
