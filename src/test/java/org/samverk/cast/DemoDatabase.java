package org.samverk.cast;

import org.samverk.kernel.postgres.ForgetfulPostgres;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// A PostgreSQL of its own for the demo, which fills an empty database only.
public final class DemoDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var data = TestFolders.create("demo");
        var database = ForgetfulPostgres.start(data);
        // After the programs that use it.
        SpringApplication.getShutdownHandlers().add(() -> {
            database.close();
            TestFolders.delete(data);
        });
        context.getBeanFactory().registerSingleton("database", database);
        TestPropertyValues.of(
                        "samverk.data=" + data,
                        "samverk.demo=small",
                        "samverk.row-security=" + System.getProperty("samverk.tests.rows", "on"),
                        "db-scheduler.enabled=false")
                .applyTo(context);
    }
}
