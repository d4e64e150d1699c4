package org.samverk.cast;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// A PostgreSQL of its own for the demo, which fills an empty database only.
public final class DemoDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        new OwnDatabase().initialize(context);
        TestPropertyValues.of(
                        "samverk.demo=small", "samverk.row-security=" + System.getProperty("samverk.tests.rows", "on"))
                .applyTo(context);
    }
}
