package org.samverk.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.identity.Passkeys;
import org.samverk.identity.SecondFactors;
import org.samverk.identity.SignIns;
import org.samverk.kernel.Problem;
import org.samverk.web.View;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The second step of signing in.
@Controller
class SecondSignInController {
    private static final String TEMPLATE = "identity/secondSignIn";
    private final SignIns signIns;
    private final SecondFactors factors;
    private final Passkeys passkeys;
    private final Door door;

    SecondSignInController(SignIns signIns, SecondFactors factors, Passkeys passkeys, Door door) {
        this.signIns = signIns;
        this.factors = factors;
        this.passkeys = passkeys;
        this.door = door;
    }

    @GetMapping(Door.SECOND)
    View show(HttpServletRequest request) {
        return waiting(request)
                .map(waiting -> View.page(TEMPLATE, page(waiting.person(), List.of())))
                .orElseGet(() -> View.redirect("/sign-in"));
    }

    @PostMapping(Door.SECOND)
    View signIn(
            @RequestParam(required = false) @Nullable String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        var waiting = waiting(request).orElse(null);
        if (waiting == null) {
            return View.redirect("/sign-in");
        }
        return switch (signIns.second(waiting.person(), code, request.getRemoteAddr())) {
            case SignIns.Result.Welcome welcome -> View.redirect(door.open(welcome.person(), request, response));
            case SignIns.Result.Wrong _ ->
                refused(waiting.person(), "identity.problem.code", HttpStatus.UNPROCESSABLE_CONTENT);
            case SignIns.Result.TooMany _ ->
                refused(waiting.person(), "identity.problem.tooManyAttempts", HttpStatus.TOO_MANY_REQUESTS);
        };
    }

    private Optional<WaitingSignIn> waiting(HttpServletRequest request) {
        return WaitingSignIn.of(request).filter(waiting -> signIns.isWaiting(waiting.person(), waiting.since()));
    }

    private View refused(UUID person, String key, HttpStatus status) {
        return View.page(TEMPLATE, page(person, List.of(Problem.of("code", key))), status);
    }

    private SecondSignInPage page(UUID person, List<Problem> problems) {
        return new SecondSignInPage(factors.isOn(person), passkeys.has(person), problems);
    }
}
