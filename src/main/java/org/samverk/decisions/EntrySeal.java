package org.samverk.decisions;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Sha256;

/// The seal of an entry: SHA-256 over its canonical form as UTF-8. The form is the line `samverk-decision 1` and then
/// one line a field, in the order below: the field's name, a space, the number of bytes of its value, a space, the
/// value. A field without a value is its name, a space and `-`. Moments are UTC with six decimals. The last field is
/// the seal of the entry before, so that each seal vouches for all that came earlier.
final class EntrySeal {
    static final Sha256 NOTHING_BEFORE = new Sha256("0".repeat(64));
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder form = new StringBuilder("samverk-decision 1\n");

    private EntrySeal() {}

    static Sha256 of(RegisterEntry entry) {
        return Sha256.of(canonical(entry));
    }

    static String canonical(RegisterEntry entry) {
        return new EntrySeal()
                .what(entry)
                .who(entry)
                .field("revision-id", entry.revisionId())
                .field("revision", entry.revision())
                .field("revision-sha256", entry.revisionSha256())
                .field("decided-at", moment(entry.decidedAt()))
                .field("previous", entry.previousHash())
                .form
                .toString();
    }

    private EntrySeal what(RegisterEntry entry) {
        return field("position", entry.position())
                .field("number", entry.number())
                .field("request-id", entry.requestId())
                .field("kind", entry.kind().code())
                .field("outcome", entry.outcome().code())
                .field("title", entry.title())
                .field("question", entry.question())
                .field("reasons", entry.reasons());
    }

    private EntrySeal who(RegisterEntry entry) {
        return field("decider-id", entry.deciderId())
                .field("decider-name", entry.deciderName())
                .field("role-title", entry.roleTitle())
                .field("mandate-number", entry.mandateNumber())
                .field("mandate-text", entry.mandateText())
                .field("board-reference", entry.boardReference())
                .field("case-number", entry.caseNumber());
    }

    private EntrySeal field(String name, @Nullable Object value) {
        form.append(name).append(' ');
        if (value == null) {
            form.append('-');
        } else {
            var text = value.toString();
            form.append(text.getBytes(StandardCharsets.UTF_8).length)
                    .append(' ')
                    .append(text);
        }
        form.append('\n');
        return this;
    }

    private static String moment(Instant instant) {
        return MOMENT.format(instant);
    }
}
