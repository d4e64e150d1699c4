package org.samverk.demo;

import java.time.Duration;
import java.time.Instant;
import org.samverk.access.Principals;
import org.samverk.kernel.Settings;
import org.samverk.kernel.Settings.Demo;
import org.samverk.kernel.TimeSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Fills an empty database with the demo before the program is ready to serve. All of it is one transaction: a set-up
/// that is interrupted, whatever the way, has left nothing, and the next start begins anew.
@Component
class DemoSetup implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(DemoSetup.class);

    private final Settings settings;
    private final boolean serving;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final TimeSource time;
    private final Principals principals;
    private final DemoPeople people;
    private final DemoGroups groups;

    DemoSetup(
            Settings settings,
            @Value("${samverk.command:}") String command,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            TimeSource time,
            Principals principals,
            DemoPeople people,
            DemoGroups groups) {
        this.settings = settings;
        this.serving = command.isBlank();
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.time = time;
        this.principals = principals;
        this.people = people;
        this.groups = groups;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (serving && settings.demo() != Demo.NONE && isEmpty()) {
            setUp();
        }
    }

    private void setUp() {
        LOG.info("Demo: setting up Lindvikens kommun");
        var begun = Instant.now();
        transaction.executeWithoutResult(_ -> play(new ContentFiles()));
        LOG.info("Demo: done in {} s", Duration.between(begun, Instant.now()).toSeconds());
    }

    private void play(ContentFiles files) {
        var scene = new Scene(Moments.before(time.instant()), principals);
        people.plan(scene, files);
        groups.plan(scene, files);
        scene.timeline().play(time);
    }

    private boolean isEmpty() {
        return jdbc.sql("select not exists (select from access.principal where kind <> 'system')")
                .query(Boolean.class)
                .single();
    }
}
