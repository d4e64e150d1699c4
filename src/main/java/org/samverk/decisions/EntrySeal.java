package org.samverk.decisions;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Sha256;

/// The seal of an entry: SHA-256 over its canonical form as UTF-8. The form is the line `samverk-decision 2` and then
/// one line a field, in the order below: the field's name, a space, the number of bytes of its value, a space, the
/// value. A field without a value is its name, a space and `-`. Moments are UTC with six decimals. The last field is
/// the seal of the entry before, so that each seal vouches for all that came earlier. Form 1 lacks the fields of
/// [#SINCE_2].
final class EntrySeal {
    static final int FORM = 2;
    static final Sha256 NOTHING_BEFORE = new Sha256("0".repeat(64));
    static final List<String> FIRST = List.of(
            "position",
            "number",
            "request-id",
            "kind",
            "outcome",
            "title",
            "question",
            "reasons",
            "decider-id",
            "decider-name",
            "role-title",
            "mandate-number",
            "mandate-text",
            "board-reference",
            "case-number");
    static final List<String> SINCE_2 =
            List.of("board", "amount", "conditions", "holder-id", "holder-name", "relation", "earlier-number");
    static final List<String> LAST =
            List.of("revision-id", "revision-number", "revision-sha256", "decided-at", "previous-hash");
    /// Names that differ from those of the columns.
    private static final Map<String, String> NAMES =
            Map.of("revision-number", "revision", "previous-hash", "previous", "earlier-number", "earlier");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private EntrySeal() {}

    static Sha256 of(RegisterEntry entry) {
        return Sha256.of(canonical(entry));
    }

    static String canonical(RegisterEntry entry) {
        return canonical(String.valueOf(entry.form()), fields(entry));
    }

    /// The canonical form of what is stored, whether or not it makes sense.
    static String canonical(@Nullable String form, Map<String, @Nullable String> fields) {
        var text = new StringBuilder("samverk-decision ").append(form).append('\n');
        var since = "1".equals(form) ? Stream.<String>empty() : SINCE_2.stream();
        Stream.of(FIRST.stream(), since, LAST.stream())
                .flatMap(names -> names)
                .forEach(name -> append(text, NAMES.getOrDefault(name, name), fields.get(name)));
        return text.toString();
    }

    private static void append(StringBuilder form, String name, @Nullable String value) {
        form.append(name).append(' ');
        if (value == null) {
            form.append('-');
        } else {
            form.append(value.getBytes(StandardCharsets.UTF_8).length)
                    .append(' ')
                    .append(value);
        }
        form.append('\n');
    }

    private static Map<String, @Nullable String> fields(RegisterEntry entry) {
        var fields = new HashMap<String, @Nullable String>();
        put(fields, FIRST, first(entry));
        var more = entry.more();
        var relation = more.relation();
        put(fields, SINCE_2, new @Nullable Object[] {
            more.board(),
            more.amount(),
            more.conditions(),
            more.holderId(),
            more.holderName(),
            relation == null ? null : relation.code(),
            more.earlier()
        });
        put(fields, LAST, new @Nullable Object[] {
            entry.revisionId(),
            entry.revision(),
            entry.revisionSha256(),
            moment(entry.decidedAt()),
            entry.previousHash()
        });
        return fields;
    }

    private static @Nullable Object[] first(RegisterEntry entry) {
        return new @Nullable Object[] {
            entry.position(),
            entry.number(),
            entry.requestId(),
            entry.kind().code(),
            entry.outcome().code(),
            entry.title(),
            entry.question(),
            entry.reasons(),
            entry.deciderId(),
            entry.deciderName(),
            entry.roleTitle(),
            entry.mandateNumber(),
            entry.mandateText(),
            entry.boardReference(),
            entry.caseNumber()
        };
    }

    private static void put(Map<String, @Nullable String> fields, List<String> names, @Nullable Object[] values) {
        for (var i = 0; i < values.length; i++) {
            fields.put(names.get(i), values[i] == null ? null : String.valueOf(values[i]));
        }
    }

    private static String moment(Instant instant) {
        return MOMENT.format(instant);
    }
}
