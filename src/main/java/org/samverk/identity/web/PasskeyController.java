package org.samverk.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.identity.Passkeys;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.Problem;
import org.samverk.web.Feedback;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One of one's own passkeys.
@Controller
class PasskeyController {
    static final String PATH = "/settings/passkeys";
    private static final String TEMPLATE = "identity/passkey";
    private final Passkeys passkeys;
    private final Feedback feedback;

    PasskeyController(Passkeys passkeys, Feedback feedback) {
        this.passkeys = passkeys;
        this.feedback = feedback;
    }

    @GetMapping("/settings/passkeys/{id}")
    View show(Actor actor, @PathVariable UUID id) {
        var passkey = passkeys.mine(actor, id);
        return View.page(TEMPLATE, new PasskeyPage(passkey, passkey.name(), List.of()));
    }

    @PostMapping("/settings/passkeys/{id}")
    View rename(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String name,
            HttpServletRequest request) {
        try {
            passkeys.rename(actor, id, name);
        } catch (InvalidInputException e) {
            return refused(actor, id, name, e.problems());
        }
        feedback.success(request, "identity.passkeys.renamed");
        return View.redirect(PATH);
    }

    @DeleteMapping("/settings/passkeys/{id}")
    View remove(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String proof,
            HttpServletRequest request) {
        try {
            passkeys.remove(actor, id, proof, request.getRemoteAddr());
        } catch (InvalidInputException e) {
            return refused(actor, id, passkeys.mine(actor, id).name(), e.problems());
        }
        feedback.success(request, "identity.passkeys.removed");
        return View.redirect(PATH);
    }

    private View refused(Actor actor, UUID id, @Nullable String name, List<Problem> problems) {
        return View.invalid(TEMPLATE, new PasskeyPage(passkeys.mine(actor, id), name, problems));
    }
}
