package org.samverk.cast;

import java.nio.file.Path;
import org.samverk.kernel.postgres.Database;
import org.samverk.kernel.postgres.ForgetfulPostgres;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// The one real PostgreSQL of a test run, started when first asked for and gone with the JVM. With
/// `SAMVERK_TEST_DATABASE_URL` (`_USER`, `_PASSWORD`) it is the empty database that those name.
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /// With what the figures are fetched.
    public static final String METRICS = "provnyckel";

    public static Database get() {
        return Holder.DATABASE;
    }

    /// Where this test run keeps its files.
    public static Path data() {
        return Holder.DATA;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getBeanFactory().registerSingleton("database", get());
        TestPropertyValues.of(
                        "samverk.data=" + data(), "db-scheduler.enabled=false", "samverk.metrics.token=" + METRICS)
                .applyTo(context);
    }

    private static final class Holder {
        private static final Path DATA = TestFolders.create("tests");
        private static final Database DATABASE = start();

        private static Database start() {
            var environment = System.getenv();
            String url = environment.get("SAMVERK_TEST_DATABASE_URL");
            Database database = url == null
                    ? ForgetfulPostgres.start(DATA)
                    : ForgetfulPostgres.at(
                            url,
                            environment.getOrDefault("SAMVERK_TEST_DATABASE_USER", ""),
                            environment.getOrDefault("SAMVERK_TEST_DATABASE_PASSWORD", ""));
            // After the programs that use it.
            SpringApplication.getShutdownHandlers().add(() -> {
                database.close();
                TestFolders.delete(DATA);
            });
            return database;
        }
    }
}
