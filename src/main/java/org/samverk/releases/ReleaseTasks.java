package org.samverk.releases;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReleaseTasks {
    @Bean
    OneTimeTask<Void> publishRelease(Going going) {
        return Tasks.oneTime(ReleaseSchedule.TASK)
                .execute((instance, context) -> going.due(ReleaseSchedule.key(instance)));
    }
}
