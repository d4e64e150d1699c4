package org.samverk.feed;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Why somebody asks the administrators to look at a post.
public enum ReportReason {
    /// It hurts or threatens somebody.
    RUDE,
    /// It tells what should not be told of a person: GDPR, secrecy.
    PERSONAL,
    /// It is not true, or misleads.
    WRONG,
    OTHER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ReportReason> of(@Nullable String code) {
        return Stream.of(values()).filter(reason -> reason.code().equals(code)).findFirst();
    }
}
