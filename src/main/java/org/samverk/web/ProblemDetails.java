package org.samverk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.samverk.kernel.Problem;
import org.samverk.kernel.UserFacingException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/// Refusals for programs: problem details (RFC 9457) in the language that the request asks for.
@Component
class ProblemDetails {
    private final Messages messages;
    private final Viewers viewers;

    ProblemDetails(Messages messages, Viewers viewers) {
        this.messages = messages;
        this.viewers = viewers;
    }

    ProblemDetail of(HttpServletRequest request, HttpStatus status, String key, Object... arguments) {
        return of(request, status, key, List.of(arguments));
    }

    ProblemDetail of(HttpServletRequest request, HttpStatus status, UserFacingException exception) {
        return of(request, status, exception.messageKey(), exception.arguments());
    }

    /// @param found what is wrong with which property, in `errors`
    ProblemDetail of(HttpServletRequest request, HttpStatus status, List<Problem> found) {
        var detail = of(request, status, "web.error.invalid");
        var locale = viewers.current(request).locale();
        detail.setProperty(
                "errors",
                found.stream()
                        .map(problem -> Map.of(
                                "field", problem.field(),
                                "code", problem.messageKey(),
                                "detail", messages.get(locale, problem.messageKey(), problem.arguments())))
                        .toList());
        return detail;
    }

    private ProblemDetail of(HttpServletRequest request, HttpStatus status, String key, List<Object> arguments) {
        var words = messages.get(viewers.current(request).locale(), key, arguments);
        var detail = ProblemDetail.forStatusAndDetail(status, words);
        detail.setTitle(status.getReasonPhrase());
        detail.setInstance(URI.create(request.getRequestURI().replaceAll("[^A-Za-z0-9/._~-]", "-")));
        detail.setProperty("code", key);
        return detail;
    }
}
