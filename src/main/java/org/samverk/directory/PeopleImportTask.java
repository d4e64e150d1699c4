package org.samverk.directory;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What takes more than a moment is done beside the request, on any node, and goes on elsewhere when its node
/// dies.
@Configuration(proxyBeanMethods = false)
class PeopleImportTask {
    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("import-people");

    @Bean
    OneTimeTask<Void> importPeople(PeopleImportWork work) {
        return Tasks.oneTime(TASK).execute((instance, context) -> work.apply(UUID.fromString(instance.getId())));
    }
}
