package org.samverk.kernel.jobs;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/// What schedules is apart from what executes: a verb may schedule its own module's task without needing it, and a
/// program that executes nothing (a command, a test) can schedule all the same.
@Configuration
class JobsConfiguration {
    @Bean
    @Primary
    SchedulerClient schedulerClient(DataSource database, @Value("${db-scheduler.table-name}") String table) {
        return SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(database))
                .tableName(table)
                .build();
    }
}
