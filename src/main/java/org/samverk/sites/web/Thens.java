package org.samverk.sites.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.InvalidInputException;
import org.samverk.sites.PageHistory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Reads from addresses when a site is to be looked at: `?on=2019-03-01T12:00`.
@Component
class Thens {
    private final PageHistory history;

    Thens(PageHistory history) {
        this.history = history;
    }

    Then of(@Nullable String on) {
        if (on == null) {
            return Then.NOW;
        }
        try {
            return new Then(history.moment(on).orElse(null), on, "", List.of());
        } catch (InvalidInputException e) {
            return new Then(null, on, "", e.problems());
        }
    }

    /// A day that there is not shows the page as it is now, with what is wrong beside the field.
    static HttpStatus status(Then then) {
        return then.problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }
}
