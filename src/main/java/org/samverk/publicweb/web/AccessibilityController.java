package org.samverk.publicweb.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.Problem;
import org.samverk.publicweb.Faults;
import org.samverk.publicweb.Statements;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What is said of the public web's accessibility, and reports of what somebody could not use.
@Controller
class AccessibilityController {
    private final Statements statements;
    private final Faults faults;

    AccessibilityController(Statements statements, Faults faults) {
        this.statements = statements;
        this.faults = faults;
    }

    /// @param from the address of the page that the visitor comes from
    @GetMapping("/public/accessibility")
    View statement(@RequestParam(defaultValue = "") String from) {
        var address = from.startsWith("/public") && from.length() <= 300 ? from : "";
        return View.page("publicweb/accessibility", page(new FaultForm(address, "", "", ""), List.of()));
    }

    @GetMapping("/public/accessibility/thanks")
    View thanks() {
        return View.page("publicweb/thanks", page(FaultForm.EMPTY, List.of()));
    }

    /// A machine that fills in what people do not see is thanked, and nothing is kept.
    @PostMapping("/public/accessibility/faults")
    View report(@ModelAttribute FaultForm form, HttpServletRequest request) {
        try {
            if (form.typed(form.website()).isBlank()) {
                faults.report(form.address(), form.words(), form.contact(), request.getRemoteAddr());
            }
            return View.redirect("/public/accessibility/thanks");
        } catch (InvalidInputException e) {
            return View.invalid("publicweb/accessibility", page(form, e.problems()));
        }
    }

    private AccessibilityPage page(FaultForm form, List<Problem> problems) {
        return new AccessibilityPage(statements.find().orElse(null), form, problems);
    }
}
