package org.samverk.identity.web;

import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// What administrators can do; the links come from the modules.
@Controller
class AdminController {
    @GetMapping("/admin")
    View show(Actor actor) {
        actor.require(Role.ADMINISTRATOR);
        return View.page("identity/admin", new AdminPage());
    }
}
