package org.samverk.publicweb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.samverk.cast.SamverkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SamverkTest
class VisitsTests {
    private static final Set<Thread.State> WAITS = Set.of(Thread.State.WAITING, Thread.State.TERMINATED);

    @Autowired
    private Visits visits;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private final String path = "rakna-" + UUID.randomUUID();

    /// At the end of the program too: counts that are being written then are not lost.
    @Test
    void whoever_has_counts_written_waits_for_another_who_has_begun() throws InterruptedException {
        var release = new CountDownLatch(1);
        var holder = Thread.ofPlatform().start(() -> hold(release));
        await().until(() -> locks("granted and mode = 'ExclusiveLock'"));
        visits.count(path, "Mozilla/5.0");
        var first = Thread.ofPlatform().start(visits::write);
        await().until(() -> locks("not granted"));

        var second = Thread.ofPlatform().start(visits::write);
        await().until(() -> WAITS.contains(second.getState()));
        var state = second.getState();
        release.countDown();
        holder.join();
        first.join();
        second.join();

        assertThat(state).isEqualTo(Thread.State.WAITING);
        assertThat(counted()).isEqualTo(1);
    }

    private void hold(CountDownLatch release) {
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("lock table publicweb.visit in exclusive mode").update();
            try {
                release.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private boolean locks(String which) {
        return jdbc.sql("select exists (select from pg_locks where relation = 'publicweb.visit'::regclass and " + which
                        + ")")
                .query(Boolean.class)
                .single();
    }

    private long counted() {
        return jdbc.sql("select coalesce(sum(visits), 0) from publicweb.visit where path = :path")
                .param("path", path)
                .query(Long.class)
                .single();
    }
}
