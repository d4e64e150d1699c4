package org.samverk.decisions.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samverk.decisions.RegisterQuery;

/// What is looked for in the register, as it stands in the address.
///
/// @param reported `yes`, `no`, or nothing
public record RegisterForm(
        @Nullable String year,
        @Nullable String q,
        @Nullable String kind,
        @Nullable String decider,
        @Nullable String mandate,
        @Nullable String board,
        @Nullable String reported) {
    RegisterQuery asked() {
        var wanted = value(year);
        return new RegisterQuery(
                wanted.matches("\\d{4}") ? Integer.valueOf(wanted) : null,
                value(q),
                value(kind),
                value(decider),
                value(mandate),
                value(board),
                switch (value(reported)) {
                    case "yes" -> true;
                    case "no" -> false;
                    default -> null;
                });
    }

    public String value(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /// Whether more than words and year is asked for.
    public boolean isDetailed() {
        return !(value(kind) + value(decider) + value(mandate) + value(board) + value(reported)).isEmpty();
    }

    String query() {
        var fields = new LinkedHashMap<String, @Nullable String>();
        fields.put("year", year);
        fields.put("q", q);
        fields.put("kind", kind);
        fields.put("decider", decider);
        fields.put("mandate", mandate);
        fields.put("board", board);
        fields.put("reported", reported);
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(value(field.getValue()), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
