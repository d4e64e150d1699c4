package org.samverk.reviews;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.activity.Activities;
import org.samverk.activity.ActivityKind;
import org.samverk.kernel.TimeSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reminds those whose days have passed.
@Service
class ReviewReminders {
    private final TaskTable table;
    private final Activities activities;
    private final TimeSource time;

    ReviewReminders(TaskTable table, Activities activities, TimeSource time) {
        this.table = table;
        this.activities = activities;
        this.time = time;
    }

    /// Does nothing when it is not their turn any more, or they got more days meanwhile.
    @Transactional
    public void due(UUID id) {
        table.find(id)
                .filter(this::isLate)
                .ifPresent(task -> activities.quietly(
                        Actor.SYSTEM, ActivityKind.PAGE_REVIEW_REMINDED, task.draftId(), table.asked(id)));
    }

    private boolean isLate(ReviewTask task) {
        var due = task.dueAt();
        return task.isOpen() && due != null && !due.isAfter(time.instant());
    }

    @Configuration(proxyBeanMethods = false)
    static class Jobs {
        @Bean
        OneTimeTask<Void> remindReviewers(ReviewReminders reminders) {
            return Tasks.oneTime(ReviewSchedule.REMINDER)
                    .execute((instance, context) -> reminders.due(ReviewSchedule.key(instance)));
        }
    }
}
