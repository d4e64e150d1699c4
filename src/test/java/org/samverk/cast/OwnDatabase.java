package org.samverk.cast;

import org.samverk.kernel.postgres.ForgetfulPostgres;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// An empty PostgreSQL of its own for one context, for tests after which nothing is as it was.
public final class OwnDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var data = TestFolders.create("own");
        var database = ForgetfulPostgres.start(data);
        // After the programs that use it.
        SpringApplication.getShutdownHandlers().add(() -> {
            database.close();
            TestFolders.delete(data);
        });
        context.getBeanFactory().registerSingleton("database", database);
        TestPropertyValues.of("samverk.data=" + data, "db-scheduler.enabled=false")
                .applyTo(context);
    }
}
