package org.samverk.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.samverk.access.Actor;
import org.samverk.identity.Sessions;
import org.samverk.web.Feedback;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Signs somebody out everywhere, a lost phone say.
@Controller
class AdminSessionController {
    private final Sessions sessions;
    private final Feedback feedback;

    AdminSessionController(Sessions sessions, Feedback feedback) {
        this.sessions = sessions;
        this.feedback = feedback;
    }

    @DeleteMapping("/admin/people/{username}/sessions")
    View end(Actor actor, @PathVariable String username, HttpServletRequest request) {
        feedback.success(request, "identity.sessions.ended", sessions.endAll(actor, username));
        return View.redirect("/admin/people/" + username);
    }
}
