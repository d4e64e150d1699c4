package org.samverk.advice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A round that a test asks, with what it does not care about filled in.
///
/// @param about   null for a question alone
/// @param home    the group of a question alone
/// @param options what to choose among, for methods that ask for it
record Asking(
        String title,
        @Nullable UUID about,
        @Nullable Integer revision,
        @Nullable UUID home,
        Method method,
        List<String> options,
        Showing showing,
        boolean anonymous,
        ReasonRule reasons,
        Whom whom) {
    static Asking in(UUID group, Method method, String... options) {
        return new Asking(
                "Ska vi sanda?",
                null,
                null,
                group,
                method,
                List.of(options),
                Showing.CLOSED,
                false,
                ReasonRule.OPTIONAL,
                Whom.group(group));
    }

    static Asking about(UUID subject, Whom whom) {
        return new Asking(
                "Ska vi sanda?",
                subject,
                null,
                null,
                Method.CONSENT,
                List.of(),
                Showing.ALWAYS,
                false,
                ReasonRule.OPTIONAL,
                whom);
    }

    Asking revision(int number) {
        return new Asking(title, about, number, home, method, options, showing, anonymous, reasons, whom);
    }

    Asking unnamed() {
        return new Asking(title, about, revision, home, method, options, showing, true, reasons, whom);
    }

    Asking shown() {
        return showing(Showing.ALWAYS);
    }

    Asking showing(Showing when) {
        return new Asking(title, about, revision, home, method, options, when, anonymous, reasons, whom);
    }

    Asking reasons(ReasonRule rule) {
        return new Asking(title, about, revision, home, method, options, showing, anonymous, rule, whom);
    }

    Asking whom(Whom people) {
        return new Asking(title, about, revision, home, method, options, showing, anonymous, reasons, people);
    }

    Asking titled(String words) {
        return new Asking(words, about, revision, home, method, options, showing, anonymous, reasons, whom);
    }

    NewRound until(Instant end) {
        return new NewRound(
                about, revision, home, title, "", method, options, null, null, null, reasons, showing, anonymous, end,
                whom);
    }
}
