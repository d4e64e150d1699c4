package org.samverk.cast;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// A PostgreSQL of its own with a tenth of the large demo in it; `-Dsamverk.scale=1` makes all of it.
public final class LargeDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final String SCALE = System.getProperty("samverk.scale", "0.1");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        new OwnDatabase().initialize(context);
        TestPropertyValues.of("samverk.demo=large", "samverk.demo-scale=" + SCALE)
                .applyTo(context);
    }
}
