package org.samverk.cast;

import org.samverk.kernel.postgres.ForgetfulPostgres;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// A PostgreSQL of its own with a tenth of the large demo in it; `-Dsamverk.scale=1` makes all of it.
public final class LargeDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final String SCALE = System.getProperty("samverk.scale", "0.1");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var data = TestFolders.create("large");
        var database = ForgetfulPostgres.start(data);
        // After the programs that use it.
        SpringApplication.getShutdownHandlers().add(() -> {
            database.close();
            TestFolders.delete(data);
        });
        context.getBeanFactory().registerSingleton("database", database);
        TestPropertyValues.of(
                        "samverk.data=" + data,
                        "samverk.demo=large",
                        "samverk.demo-scale=" + SCALE,
                        "db-scheduler.enabled=false")
                .applyTo(context);
    }
}
