package org.samverk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Problem;
import org.samverk.kernel.RefusedException;
import org.samverk.kernel.TooManyAttemptsException;
import org.samverk.kernel.UserFacingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.util.DisconnectedClientHelper;

/// Turns every refusal into a page that a person can read, or into problem details for a program. Never a stack trace.
@ControllerAdvice
class Errors {
    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);
    /// What PostgreSQL says of a character that no text can hold (NUL), in a key or a choice.
    private static final String NO_TEXT = "22021";
    /// Who left before the answer came is no incident.
    private static final DisconnectedClientHelper GONE = new DisconnectedClientHelper(Errors.class.getName() + ".left");

    private final ProblemDetails problems;
    private final Messages messages;
    private final Viewers viewers;

    Errors(ProblemDetails problems, Messages messages, Viewers viewers) {
        this.problems = problems;
        this.messages = messages;
        this.viewers = viewers;
    }

    @ExceptionHandler
    Object refused(UserFacingException exception, HttpServletRequest request) {
        var status = switch (exception) {
            case NotFoundException e -> HttpStatus.NOT_FOUND;
            case RefusedException e -> HttpStatus.FORBIDDEN;
            case ConflictException e -> HttpStatus.CONFLICT;
            case InvalidInputException e -> HttpStatus.UNPROCESSABLE_CONTENT;
            case TooManyAttemptsException e -> HttpStatus.TOO_MANY_REQUESTS;
        };
        if (isApi(request)) {
            return api(
                    status,
                    exception instanceof InvalidInputException invalid
                            ? problems.of(request, status, invalid.problems())
                            : problems.of(request, status, exception));
        }
        return page(request, status, words(exception, request));
    }

    @ExceptionHandler
    Object notAnAddress(MethodArgumentTypeMismatchException exception, HttpServletRequest request) {
        if (isApi(request) && !exception.getParameter().hasParameterAnnotation(PathVariable.class)) {
            var wrong = Problem.of(exception.getName(), "web.problem.type");
            return api(HttpStatus.BAD_REQUEST, problems.of(request, HttpStatus.BAD_REQUEST, List.of(wrong)));
        }
        return answer(request, HttpStatus.NOT_FOUND, "web.error.notFound");
    }

    /// Broken JSON (400), too much of it (413), or a property that is wrong (422).
    @ExceptionHandler
    Object unreadable(HttpMessageNotReadableException exception, HttpServletRequest request) {
        if (UnreadableBody.isTooLarge(exception)) {
            return answer(request, HttpStatus.CONTENT_TOO_LARGE, "web.error.tooLarge");
        }
        return UnreadableBody.problem(exception)
                .map(problem -> refused(new InvalidInputException(List.of(problem)), request))
                .orElseGet(() -> answer(request, HttpStatus.BAD_REQUEST, "web.error.unreadable"));
    }

    @ExceptionHandler
    Object tooLarge(MaxUploadSizeExceededException exception, HttpServletRequest request) {
        return answer(request, HttpStatus.CONTENT_TOO_LARGE, "web.error.filesTooLarge");
    }

    @ExceptionHandler
    Object crossed(DataIntegrityViolationException exception, HttpServletRequest request) {
        if (exception.getMostSpecificCause() instanceof SQLException cause && NO_TEXT.equals(cause.getSQLState())) {
            return answer(request, HttpStatus.BAD_REQUEST, "web.error.unreadable");
        }
        LOG.warn("The database refused {} {}", request.getMethod(), request.getRequestURI(), exception);
        return answer(request, HttpStatus.CONFLICT, "web.error.conflict");
    }

    @ExceptionHandler
    Object other(Exception exception, HttpServletRequest request) throws Exception {
        if (exception instanceof ErrorResponse known) {
            var status = HttpStatus.valueOf(known.getStatusCode().value());
            return answer(request, status, keyOf(status));
        }
        if (GONE.checkAndLogClientDisconnectedException(exception)) {
            return ResponseEntity.noContent().build();
        }
        if (Outage.of(exception).isPresent()) {
            // Answered where nothing is needed that has failed: [OutageFilter].
            throw exception;
        }
        var incident = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Incident {}: {} {}", incident, request.getMethod(), request.getRequestURI(), exception);
        return answer(request, HttpStatus.INTERNAL_SERVER_ERROR, "web.error.incident", incident);
    }

    private Object answer(HttpServletRequest request, HttpStatus status, String key, Object... arguments) {
        return isApi(request)
                ? api(status, problems.of(request, status, key, arguments))
                : page(request, status, messages.get(viewers.current(request).locale(), key, arguments));
    }

    private static ResponseEntity<Object> api(HttpStatus status, Object body) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }

    private static View page(HttpServletRequest request, HttpStatus status, String words) {
        return View.page("layout/error", new ErrorPage(status.value(), words, SentForm.written(request)), status);
    }

    private String words(UserFacingException exception, HttpServletRequest request) {
        var locale = viewers.current(request).locale();
        if (exception instanceof InvalidInputException invalid) {
            var first = invalid.problems().getFirst();
            return messages.get(locale, first.messageKey(), first.arguments());
        }
        return messages.get(locale, exception.messageKey(), exception.arguments());
    }

    static String keyOf(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "web.error.notFound";
            case GONE -> "web.error.gone";
            case METHOD_NOT_ALLOWED -> "web.error.method";
            case CONTENT_TOO_LARGE -> "web.error.tooLarge";
            case FORBIDDEN -> "web.error.refused";
            case UNSUPPORTED_MEDIA_TYPE -> "web.error.mediaType";
            case NOT_ACCEPTABLE -> "web.error.notAcceptable";
            case UNAUTHORIZED -> "web.error.signInFirst";
            default -> status.is5xxServerError() ? "web.error.unexpected" : "web.error.unreadable";
        };
    }

    // A script of ours that wants JSON says so, and nothing else.
    static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/")
                || MediaType.APPLICATION_JSON_VALUE.equals(request.getHeader(HttpHeaders.ACCEPT));
    }
}
