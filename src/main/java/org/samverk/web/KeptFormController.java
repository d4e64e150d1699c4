package org.samverk.web;

import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// After signing in again: shows what was written when the session lapsed, to be sent now or thrown away.
@Controller
class KeptFormController {
    @GetMapping("/kept")
    View show(HttpSession session, Viewer viewer) {
        return KeptForm.waiting(session, viewer)
                .map(form -> View.page("layout/kept", form))
                .orElseGet(() -> View.redirect("/"));
    }

    @PostMapping("/kept/discard")
    View discard(HttpSession session) {
        session.removeAttribute(KeptForm.ATTRIBUTE);
        return View.redirect("/");
    }
}
