package org.samverk.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.samverk.kernel.Settings;
import org.samverk.kernel.Settings.Demo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Fills an empty database with the demo before the program is ready to serve. All of it is one transaction: a set-up
/// that is interrupted, in whatever way, has left nothing, and the next start begins anew. The large demo is the small
/// one
/// and then a second transaction ([LargeDemo]).
@Component
class DemoSetup implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(DemoSetup.class);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final boolean wanted;
    private final boolean large;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final DemoHistory history;
    private final LargeDemo largeDemo;

    DemoSetup(
            Settings settings,
            @Value("${samverk.command:}") String command,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            DemoHistory history,
            LargeDemo largeDemo) {
        this.wanted = settings.demo() != Demo.NONE && command.isBlank();
        this.large = settings.demo() == Demo.LARGE;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.history = history;
        this.largeDemo = largeDemo;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (wanted) {
            transaction.executeWithoutResult(_ -> setUpWhenEmpty());
            waitForListeners();
            enlarge();
        }
    }

    /// Only what is a demo already is made a large one, never somebody's own database.
    private void enlarge() {
        if (large && isDemo() && largeDemo.isMissing()) {
            var begun = Instant.now();
            largeDemo.make();
            LOG.info(
                    "Demo: large: made in {} s",
                    Duration.between(begun, Instant.now()).toSeconds());
        }
    }

    /// The demo's sign-in page offers its cast; no other does.
    private boolean isDemo() {
        return jdbc.sql("select exists (select from identity.account where offered)")
                .query(Boolean.class)
                .single();
    }

    /// Who listens (notifications) works through what happened in the background. The demo is ready when they are done,
    /// so that the first page shows all of it and an early stop interrupts nothing.
    private void waitForListeners() {
        var end = Instant.now().plus(LONGEST_WAIT);
        while (hasUndelivered() && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private boolean hasUndelivered() {
        return jdbc.sql("select exists (select from web.event_publication where completion_date is null)")
                .query(Boolean.class)
                .single();
    }

    private void setUpWhenEmpty() {
        if (isEmpty()) {
            LOG.info("Demo: setting up Lindvikens kommun");
            var begun = Instant.now();
            history.play();
            LOG.info(
                    "Demo: set up in {} s",
                    Duration.between(begun, Instant.now()).toSeconds());
        }
    }

    private boolean isEmpty() {
        return jdbc.sql("select not exists (select from access.principal where kind <> 'system')")
                .query(Boolean.class)
                .single();
    }
}
