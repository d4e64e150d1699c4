package org.samverk.mail.web;

import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Slice;
import org.samverk.mail.Outage;
import org.samverk.mail.OutboxLetter;

/// @param hasServer whether letters leave this program at all
/// @param outage    null when the server answers
public record OutboxPage(
        Slice<OutboxLetter> letters,
        boolean hasServer,
        @Nullable Outage outage) {
    public @Nullable String next() {
        return letters.next() == null ? null : "/admin/mail?before=" + letters.next();
    }
}
