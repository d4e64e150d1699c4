package org.samverk.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.identity.Accounts;
import org.samverk.identity.SignIns;
import org.samverk.kernel.Problem;
import org.samverk.web.View;
import org.samverk.web.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SignInController {
    static final String TEMPLATE = "identity/signIn";
    private final SignIns signIns;
    private final Accounts accounts;
    private final Door door;

    SignInController(SignIns signIns, Accounts accounts, Door door) {
        this.signIns = signIns;
        this.accounts = accounts;
        this.door = door;
    }

    @GetMapping("/sign-in")
    View show(Viewer viewer) {
        return viewer.signedIn() ? View.redirect("/") : View.page(TEMPLATE, page("", List.of()));
    }

    @PostMapping("/sign-in")
    View signIn(
            @RequestParam(defaultValue = "") String username,
            @RequestParam(required = false) @Nullable String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (signIns.attempt(username, password, request.getRemoteAddr())) {
            case SignIns.Result.Welcome welcome -> View.redirect(door.enter(welcome.person(), request, response));
            case SignIns.Result.Wrong _ ->
                refused(username, "identity.problem.signIn", HttpStatus.UNPROCESSABLE_CONTENT);
            case SignIns.Result.TooMany _ ->
                refused(username, "identity.problem.tooManyAttempts", HttpStatus.TOO_MANY_REQUESTS);
        };
    }

    /// In a demo anybody may be anybody of the cast.
    @PostMapping("/sign-in/demo/{username}")
    View signInAsCast(@PathVariable String username, HttpServletRequest request, HttpServletResponse response) {
        return View.redirect(door.enter(accounts.requireOffered(username), request, response));
    }

    @PostMapping("/sign-out")
    View signOut(HttpServletRequest request, HttpServletResponse response) {
        door.leave(request, response);
        return View.redirect("/sign-in");
    }

    private View refused(String username, String key, HttpStatus status) {
        return View.page(TEMPLATE, page(username, List.of(Problem.of("", key))), status);
    }

    private SignInPage page(String username, List<Problem> problems) {
        return new SignInPage(username, problems, accounts.offered());
    }
}
