package org.samverk.publicweb.web;

import org.jspecify.annotations.Nullable;
import org.samverk.publicweb.Statement;
import org.samverk.richtext.Markdown;

/// The statement as a publisher has typed it.
///
/// @param edition that it began with
public record StatementForm(
        @Nullable String conformance,
        @Nullable String content,
        @Nullable String markdown,
        @Nullable String assessedOn,
        @Nullable String assessedBy,
        @Nullable String contact,
        @Nullable Integer edition) {
    static StatementForm of(@Nullable Statement statement) {
        if (statement == null) {
            return new StatementForm("partial", null, "", "", "", "", 0);
        }
        return new StatementForm(
                statement.conformance().code(),
                statement.shortcomings().canonicalJson(),
                Markdown.fromRichText(statement.shortcomings()),
                statement.assessedOn().toString(),
                statement.assessedBy(),
                statement.contact(),
                statement.edition());
    }

    StatementForm on(int newer) {
        return new StatementForm(conformance, content, markdown, assessedOn, assessedBy, contact, newer);
    }

    public int base() {
        return edition == null ? 0 : edition;
    }

    public String typed(@Nullable String value) {
        return value == null ? "" : value;
    }
}
