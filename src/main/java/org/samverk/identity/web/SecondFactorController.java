package org.samverk.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.identity.SecondFactors;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.Problem;
import org.samverk.web.Feedback;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One's own second factor.
@Controller
class SecondFactorController {
    static final String PATH = "/settings/second-factor";
    private static final String TEMPLATE = "identity/secondFactor";
    private final SecondFactors factors;
    private final Feedback feedback;

    SecondFactorController(SecondFactors factors, Feedback feedback) {
        this.factors = factors;
        this.feedback = feedback;
    }

    @GetMapping(PATH)
    View show(Actor actor) {
        return View.page(TEMPLATE, page(actor, List.of(), List.of()));
    }

    @PostMapping(PATH)
    View begin(Actor actor, @RequestParam(required = false) @Nullable String proof, HttpServletRequest request) {
        try {
            factors.begin(actor, proof, request.getRemoteAddr());
        } catch (InvalidInputException e) {
            return View.invalid(TEMPLATE, page(actor, List.of(), e.problems()));
        }
        return View.redirect(PATH);
    }

    /// Answers with the page itself: the recovery codes are shown once and only their hashes are kept.
    @PostMapping("/settings/second-factor/confirmation")
    View confirm(Actor actor, @RequestParam(required = false) @Nullable String code, HttpServletRequest request) {
        try {
            var codes = factors.confirm(
                    actor, code, request.getRemoteAddr(), request.getSession().getId());
            return View.page(TEMPLATE, page(actor, codes, List.of()));
        } catch (InvalidInputException e) {
            return View.invalid(TEMPLATE, page(actor, List.of(), e.problems()));
        }
    }

    @PostMapping("/settings/second-factor/recovery-codes")
    View renewCodes(Actor actor, @RequestParam(required = false) @Nullable String renewal, HttpServletRequest request) {
        try {
            var codes = factors.renewCodes(actor, renewal, request.getRemoteAddr());
            return View.page(TEMPLATE, page(actor, codes, List.of()));
        } catch (InvalidInputException e) {
            return View.invalid(TEMPLATE, page(actor, List.of(), e.problems()));
        }
    }

    @DeleteMapping(PATH)
    View turnOff(Actor actor, @RequestParam(required = false) @Nullable String proof, HttpServletRequest request) {
        try {
            factors.turnOff(actor, proof, request.getRemoteAddr());
        } catch (InvalidInputException e) {
            return View.invalid(TEMPLATE, page(actor, List.of(), e.problems()));
        }
        feedback.success(request, "identity.second.isOff");
        return View.redirect(PATH);
    }

    private SecondFactorPage page(Actor actor, List<String> codes, List<Problem> problems) {
        return SecondFactorPage.of(factors.of(actor), codes, problems);
    }
}
