package org.samverk.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.identity.Accounts;
import org.samverk.identity.PasskeySignIns;
import org.samverk.identity.SignIns;
import org.samverk.kernel.Problem;
import org.samverk.web.View;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Signing in with a passkey: the device has made sure who holds it, so nothing more is asked.
@Controller
class PasskeySignInController {
    private final PasskeySignIns signIns;
    private final Accounts accounts;
    private final Door door;

    PasskeySignInController(PasskeySignIns signIns, Accounts accounts, Door door) {
        this.signIns = signIns;
        this.accounts = accounts;
        this.door = door;
    }

    /// For the script, which asks the device.
    @PostMapping("/sign-in/passkey/options")
    ResponseEntity<String> ask(HttpServletRequest request) {
        var question = signIns.ask();
        PasskeyDialogue.SIGN_IN.ask(request, question);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(signIns.json(question));
    }

    @PostMapping("/sign-in/passkey")
    View signIn(
            @RequestParam(required = false) @Nullable String answer,
            HttpServletRequest request,
            HttpServletResponse response) {
        var question = PasskeyDialogue.SIGN_IN.take(request);
        if (question == null || !signIns.isOpen(question)) {
            return refused("identity.problem.passkeyLate", HttpStatus.CONFLICT);
        }
        return switch (signIns.prove(question, answer, request.getRemoteAddr(), request.getServerPort())) {
            case SignIns.Result.Welcome welcome -> View.redirect(door.open(welcome.person(), request, response));
            case SignIns.Result.Wrong _ -> refused("identity.problem.passkey", HttpStatus.UNPROCESSABLE_CONTENT);
            case SignIns.Result.TooMany _ -> refused("identity.problem.tooManyAttempts", HttpStatus.TOO_MANY_REQUESTS);
        };
    }

    private View refused(String key, HttpStatus status) {
        var page = new SignInPage("", List.of(Problem.of("", key)), accounts.offered());
        return View.page(SignInController.TEMPLATE, page, status);
    }
}
