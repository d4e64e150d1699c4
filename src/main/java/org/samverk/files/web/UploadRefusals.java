package org.samverk.files.web;

import jakarta.servlet.http.HttpServletRequest;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.RefusedException;
import org.samverk.kernel.TooManyAttemptsException;
import org.samverk.kernel.UserFacingException;
import org.samverk.web.Messages;
import org.samverk.web.Viewers;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/// What the script that uploads is told when something is refused: the sentence that it shows beside the file.
@ControllerAdvice(assignableTypes = TusController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class UploadRefusals {
    private final Messages messages;
    private final Viewers viewers;

    UploadRefusals(Messages messages, Viewers viewers) {
        this.messages = messages;
        this.viewers = viewers;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(UserFacingException exception, HttpServletRequest request) {
        var status = switch (exception) {
            case NotFoundException e -> HttpStatus.NOT_FOUND;
            case RefusedException e -> HttpStatus.FORBIDDEN;
            case ConflictException e -> HttpStatus.CONFLICT;
            case InvalidInputException e -> HttpStatus.UNPROCESSABLE_CONTENT;
            case TooManyAttemptsException e -> HttpStatus.TOO_MANY_REQUESTS;
        };
        return ResponseEntity.status(status)
                .header("Tus-Resumable", "1.0.0")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetail.forStatusAndDetail(status, words(exception, request)));
    }

    private String words(UserFacingException exception, HttpServletRequest request) {
        var locale = viewers.current(request).locale();
        if (exception instanceof InvalidInputException invalid) {
            var first = invalid.problems().getFirst();
            return messages.get(locale, first.messageKey(), first.arguments());
        }
        return messages.get(locale, exception.messageKey(), exception.arguments());
    }
}
