package org.samverk.upgrade;

import java.io.IOException;
import java.sql.SQLException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// A database as the oldest release left it of which there is a fixture, for a program to start on.
public final class ReleasedDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var fixture = Fixture.all().getFirst();
        var earlier = ReleasedSchema.at(fixture.release());
        // After the programs that use it.
        SpringApplication.getShutdownHandlers().add(earlier::close);
        try (var owner = earlier.connect()) {
            fixture.into(owner);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
        context.getBeanFactory().registerSingleton("database", earlier.database());
        TestPropertyValues.of("samverk.data=" + earlier.data(), "db-scheduler.enabled=false")
                .applyTo(context);
    }
}
