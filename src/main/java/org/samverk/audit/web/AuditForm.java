package org.samverk.audit.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samverk.audit.AuditKind;
import org.samverk.audit.AuditQuery;
import org.samverk.kernel.Problems;

/// What is looked for in the trail, as it stands in the address.
///
/// @param by      user name or whole name of who did it
/// @param about   the same of whom it was done to
/// @param kind    the code of an [AuditKind] or of an [AuditArea]
/// @param from    the first day, 2026-11-29
/// @param until   the last day
/// @param subject the key of what it was done with
public record AuditForm(
        @Nullable String by,
        @Nullable String about,
        @Nullable String kind,
        @Nullable String from,
        @Nullable String until,
        @Nullable String subject) {
    private static final int LONGEST = 100;

    /// @param zone in which the days lie
    /// @throws InvalidInputException naming the fields that need to change
    AuditQuery asked(ZoneId zone) {
        var problems = new Problems();
        var doer = problems.text("by", by, LONGEST);
        var done = problems.text("about", about, LONGEST);
        var first = day(problems, "from", from);
        var last = day(problems, "until", until);
        var thing = key(problems);
        var kinds = kinds(problems);
        problems.throwIfAny();
        return new AuditQuery(
                doer,
                done,
                thing,
                kinds,
                first == null ? null : first.atStartOfDay(zone).toInstant(),
                last == null ? null : last.plusDays(1).atStartOfDay(zone).toInstant());
    }

    public String value(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    public boolean isEmpty() {
        return fields().isEmpty();
    }

    /// The part of an address that asks for the same: empty, or beginning with `&`.
    String parameters() {
        return fields().entrySet().stream()
                .map(field -> "&" + field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }

    /// The same in words, for the entry about the reading.
    String words() {
        return fields().entrySet().stream()
                .map(field -> field.getKey() + ": " + field.getValue())
                .collect(Collectors.joining(", "));
    }

    private Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("by", value(by));
        fields.put("about", value(about));
        fields.put("kind", value(kind));
        fields.put("from", value(from));
        fields.put("until", value(until));
        fields.put("subject", value(subject));
        fields.values().removeIf(String::isEmpty);
        return fields;
    }

    private @Nullable LocalDate day(Problems problems, String field, @Nullable String typed) {
        if (value(typed).isEmpty()) {
            return null;
        }
        try {
            var day = LocalDate.parse(value(typed));
            if (day.getYear() >= 1970 && day.getYear() < 9999) {
                return day;
            }
        } catch (DateTimeParseException e) {
            // said below
        }
        problems.add(field, "audit.problem.day");
        return null;
    }

    private @Nullable UUID key(Problems problems) {
        if (value(subject).isEmpty()) {
            return null;
        }
        try {
            return UUID.fromString(value(subject));
        } catch (IllegalArgumentException e) {
            problems.add("subject", "audit.problem.subject");
            return null;
        }
    }

    private Set<AuditKind> kinds(Problems problems) {
        var code = value(kind);
        if (code.isEmpty()) {
            return Set.of();
        }
        var kinds = Stream.of(AuditKind.values())
                .filter(each -> each.code().equals(code) || each.area().code().equals(code))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(AuditKind.class)));
        if (kinds.isEmpty()) {
            problems.add("kind", "audit.problem.kind");
        }
        return kinds;
    }
}
