package org.samverk.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What failed before it reached a controller: an address that is no address, a request that is too large.
@RestController
class FallbackErrorController implements ErrorController {
    private final ProblemDetails problems;
    private final Messages messages;
    private final Viewers viewers;

    FallbackErrorController(ProblemDetails problems, Messages messages, Viewers viewers) {
        this.problems = problems;
        this.messages = messages;
        this.viewers = viewers;
    }

    @RequestMapping("/error")
    Object error(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.valueOf(code)
                : HttpStatus.NOT_FOUND;
        var key = Errors.keyOf(status);
        if (String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .startsWith("/api/")) {
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problems.of(request, status, key));
        }
        var words = messages.get(viewers.current(request).locale(), key);
        return View.page("layout/error", new ErrorPage(status.value(), words, List.of()), status);
    }
}
