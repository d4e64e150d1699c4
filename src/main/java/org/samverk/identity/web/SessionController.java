package org.samverk.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.samverk.access.Actor;
import org.samverk.identity.Sessions;
import org.samverk.web.Feedback;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Where one is signed in.
@Controller
class SessionController {
    private static final String PATH = "/settings/sessions";
    private final Sessions sessions;
    private final Feedback feedback;

    SessionController(Sessions sessions, Feedback feedback) {
        this.sessions = sessions;
        this.feedback = feedback;
    }

    @GetMapping(PATH)
    View show(Actor actor, HttpServletRequest request) {
        return View.page("identity/sessions", new SessionsPage(sessions.mine(actor, here(request))));
    }

    @DeleteMapping("/settings/sessions/{key}")
    View end(Actor actor, @PathVariable String key, HttpServletRequest request) {
        sessions.end(actor, key);
        feedback.success(request, "identity.sessions.ended", 1);
        return View.redirect(PATH);
    }

    @DeleteMapping(PATH)
    View endOthers(Actor actor, HttpServletRequest request) {
        feedback.success(request, "identity.sessions.ended", sessions.endOthers(actor, here(request)));
        return View.redirect(PATH);
    }

    private static String here(HttpServletRequest request) {
        return request.getSession().getId();
    }
}
