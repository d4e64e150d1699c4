package org.samverk.decisions.web;

import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.decisions.Register;
import org.samverk.decisions.RegisterQuery;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The register of decisions.
@Controller
class RegisterController {
    private static final int PAGE = 50;

    private final Register register;

    RegisterController(Register register) {
        this.register = register;
    }

    @GetMapping("/decisions")
    View list(
            Actor actor,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String after) {
        var query = new RegisterQuery(year.matches("\\d{4}") ? Integer.valueOf(year) : null, q);
        return View.page(
                "decisions/register",
                new RegisterPage(query, register.list(actor, query, after, PAGE), register.years(actor)));
    }
}
