package org.samverk.identity;

import org.samverk.kernel.Settings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// When nobody could administer this installation yet, a start prints the link with which the first administrator is
/// made.
@Component
class FirstStart {
    private final Invitations invitations;
    private final Settings settings;
    private final String command;

    FirstStart(Invitations invitations, Settings settings, @Value("${samverk.command:}") String command) {
        this.invitations = invitations;
        this.settings = settings;
        this.command = command;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(100)
    void invite() {
        if (command.isBlank() && settings.demo() == Settings.Demo.NONE) {
            invitations.first().ifPresent(this::print);
        }
    }

    /// To the console and not to the log, where secrets do not belong.
    private void print(String token) {
        System.out.printf(
                "%nNobody can administer Samverk yet. Open this link to become its first administrator; it works"
                        + " once:%n%n    %s/setup/%s%n%n",
                settings.baseUrl(), token);
    }
}
