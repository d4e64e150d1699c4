package org.samverk.notifications;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// How a kind of notification comes by mail.
public enum MailWay {
    NONE,
    DIGEST,
    AT_ONCE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<MailWay> find(String code) {
        return Stream.of(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
