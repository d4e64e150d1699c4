package org.samverk.feed;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class PostTasks {
    @Bean
    OneTimeTask<Void> publishPost(ScheduledPosts posts) {
        return Tasks.oneTime(PostSchedule.TASK)
                .execute((instance, context) -> posts.publish(PostSchedule.post(instance.getId())));
    }
}
