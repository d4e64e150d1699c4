package org.samverk.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.identity.Accounts;
import org.samverk.identity.NewToken;
import org.samverk.identity.Tokens;
import org.samverk.kernel.InvalidInputException;
import org.samverk.web.Feedback;
import org.samverk.web.Submissions;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SettingsController {
    private static final String TEMPLATE = "identity/settings";
    private static final String PATH = "/settings";
    private final Accounts accounts;
    private final Tokens tokens;
    private final Submissions submissions;
    private final Feedback feedback;

    SettingsController(Accounts accounts, Tokens tokens, Submissions submissions, Feedback feedback) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.submissions = submissions;
        this.feedback = feedback;
    }

    @GetMapping(PATH)
    View show(Actor actor) {
        return View.page(TEMPLATE, SettingsPage.of(tokens.mine(actor)));
    }

    @PostMapping("/settings/password")
    View changePassword(
            Actor actor,
            @RequestParam(required = false) @Nullable String current,
            @RequestParam(required = false) @Nullable String password,
            @RequestParam(required = false) @Nullable String again,
            HttpServletRequest request) {
        try {
            accounts.changePassword(
                    actor,
                    current,
                    password,
                    again,
                    request.getRemoteAddr(),
                    request.getSession().getId());
        } catch (InvalidInputException e) {
            return View.invalid(TEMPLATE, new SettingsPage(tokens.mine(actor), null, "", e.problems(), "password"));
        }
        feedback.success(request, "identity.settings.passwordChanged");
        return View.redirect(PATH);
    }

    /// Answers with the page itself and not with a redirect: the secret is shown once and kept nowhere.
    @PostMapping("/settings/tokens")
    View createToken(
            Actor actor,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "90") int days,
            @RequestParam(required = false) @Nullable String once) {
        var fresh = new AtomicReference<@Nullable NewToken>();
        try {
            submissions.once(actor, once, () -> {
                fresh.set(tokens.create(actor, name, days));
                return PATH;
            });
        } catch (InvalidInputException e) {
            return View.invalid(TEMPLATE, new SettingsPage(tokens.mine(actor), null, name, e.problems(), "token"));
        }
        var made = fresh.get();
        return made == null
                ? View.redirect(PATH)
                : View.page(TEMPLATE, SettingsPage.withFresh(tokens.mine(actor), made));
    }

    @DeleteMapping("/settings/tokens/{id}")
    View revokeToken(Actor actor, @PathVariable UUID id, HttpServletRequest request) {
        tokens.revoke(actor, id);
        feedback.success(request, "identity.settings.tokenRevoked");
        return View.redirect(PATH);
    }
}
