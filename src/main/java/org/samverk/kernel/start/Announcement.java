package org.samverk.kernel.start;

import java.lang.management.ManagementFactory;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Settings;
import org.samverk.kernel.Settings.Demo;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Tells whoever started the program where it is and how to get in.
@Component
class Announcement {
    private final Settings settings;

    Announcement(Settings settings) {
        this.settings = settings;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void announce(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web
                && isListening(web.getWebServer())) {
            System.out.println(text(secondsSinceStart()));
        }
    }

    private String text(double seconds) {
        String demo = settings.demo() == Demo.NONE ? "" : """
                  This is a demonstration. Sign in as anna, bjorn, cecilia, david, eva, farid, greta or hugo;
                  the password of all of them is "samverk".
                """;
        return """

                  Samverk is ready after %.1f s: %s
                %s  Stop it with Ctrl-C.
                """.formatted(seconds, settings.baseUrl(), demo);
    }

    private static double secondsSinceStart() {
        return ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0;
    }

    /// A context that tests mock has no server; that of a command has one that listens to nobody.
    private static boolean isListening(@Nullable WebServer server) {
        return server != null && server.getPort() > 0;
    }
}
