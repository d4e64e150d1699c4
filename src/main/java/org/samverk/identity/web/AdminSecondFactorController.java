package org.samverk.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.samverk.access.Actor;
import org.samverk.identity.SecondFactors;
import org.samverk.web.Feedback;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// For somebody who has lost both the device and the recovery codes.
@Controller
class AdminSecondFactorController {
    private final SecondFactors factors;
    private final Feedback feedback;

    AdminSecondFactorController(SecondFactors factors, Feedback feedback) {
        this.factors = factors;
        this.feedback = feedback;
    }

    @DeleteMapping("/admin/people/{username}/second-factor")
    View takeOff(Actor actor, @PathVariable String username, HttpServletRequest request) {
        factors.takeOff(actor, username);
        feedback.success(request, "identity.admin.secondTaken");
        return View.redirect("/admin/people/" + username);
    }
}
