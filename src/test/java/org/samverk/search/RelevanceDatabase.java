package org.samverk.search;

import org.samverk.cast.DemoDatabase;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// A demo municipality of its own, in which no other test writes: what is found first depends on all that there is.
final class RelevanceDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        new DemoDatabase().initialize(context);
    }
}
