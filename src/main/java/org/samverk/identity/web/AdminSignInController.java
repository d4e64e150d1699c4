package org.samverk.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.identity.SignInRules;
import org.samverk.web.Feedback;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What the organisation asks of those who sign in.
@Controller
class AdminSignInController {
    private static final String PATH = "/admin/sign-in-rules";
    private final SignInRules rules;
    private final Feedback feedback;

    AdminSignInController(SignInRules rules, Feedback feedback) {
        this.rules = rules;
        this.feedback = feedback;
    }

    @GetMapping(PATH)
    View show(Actor actor) {
        var required = rules.isSecondRequired(actor);
        return View.page("identity/adminSignIn", new AdminSignInPage(required, rules.hasSecond(actor)));
    }

    @PostMapping(PATH)
    View change(Actor actor, @RequestParam(required = false) @Nullable String second, HttpServletRequest request) {
        rules.requireSecond(actor, second != null);
        feedback.success(request, "identity.admin.saved");
        return View.redirect(PATH);
    }
}
