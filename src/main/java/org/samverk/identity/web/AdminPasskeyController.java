package org.samverk.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.identity.Passkeys;
import org.samverk.web.Feedback;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// For somebody who has lost a device.
@Controller
class AdminPasskeyController {
    private final Passkeys passkeys;
    private final Feedback feedback;

    AdminPasskeyController(Passkeys passkeys, Feedback feedback) {
        this.passkeys = passkeys;
        this.feedback = feedback;
    }

    @DeleteMapping("/admin/people/{username}/passkeys/{id}")
    View takeAway(Actor actor, @PathVariable String username, @PathVariable UUID id, HttpServletRequest request) {
        passkeys.takeAway(actor, username, id);
        feedback.success(request, "identity.admin.passkeyTaken");
        return View.redirect("/admin/people/" + username);
    }
}
