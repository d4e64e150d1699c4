package org.samverk.kernel.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samverk.cast.SamverkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SamverkTest
class SchedulingTests {
    private static final Instant LATER = Instant.parse("2100-01-01T00:00:00Z");

    @Autowired
    private SchedulerClient scheduler;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void what_is_scheduled_in_a_transaction_stays_when_it_commits() {
        var instance = instance();
        transaction.executeWithoutResult(status -> scheduler.schedule(instance, LATER));
        assertThat(scheduled(instance)).isEqualTo(1);
    }

    @Test
    void what_is_scheduled_in_a_transaction_goes_when_it_rolls_back() {
        var instance = instance();
        transaction.executeWithoutResult(status -> {
            scheduler.schedule(instance, LATER);
            status.setRollbackOnly();
        });
        assertThat(scheduled(instance)).isZero();
    }

    private static TaskInstance<Void> instance() {
        return new TaskInstance<>("test", UUID.randomUUID().toString());
    }

    private long scheduled(TaskInstance<?> instance) {
        return jdbc.sql("select count(*) from jobs.task where task_name = 'test' and task_instance = :id")
                .param("id", instance.getId())
                .query(Long.class)
                .single();
    }
}
