package org.samverk.notifications;

import java.util.Locale;
import org.samverk.web.Messages;
import org.springframework.stereotype.Component;

/// Says what a notification is about: "Björn och 3 till kommenterade …".
@Component
public class NotificationWords {
    private final Messages messages;

    NotificationWords(Messages messages) {
        this.messages = messages;
    }

    /// The sentence, with the message `activity.<kind>`; a kind without one gets a sentence that fits everything.
    public String sentence(Locale locale, Notification notification) {
        var key = "activity." + notification.kind();
        return messages.get(
                locale,
                messages.has(locale, key) ? key : "notifications.something",
                names(locale, notification),
                notification.title());
    }

    /// "Björn", "Björn och Anna", "Björn och 3 till".
    String names(Locale locale, Notification notification) {
        var people = notification.people().stream()
                .map(person -> person.isUnnamed() ? messages.get(locale, "web.unnamed") : person.name())
                .toList();
        if (people.isEmpty()) {
            return messages.get(locale, "notifications.program");
        }
        var all = people.size() + notification.others();
        return switch (all) {
            case 1 -> people.getFirst();
            case 2 -> messages.get(locale, "notifications.two", people.getFirst(), people.getLast());
            default -> messages.get(locale, "notifications.more", people.getFirst(), all - 1);
        };
    }
}
