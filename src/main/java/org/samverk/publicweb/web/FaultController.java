package org.samverk.publicweb.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.Problem;
import org.samverk.publicweb.Fault;
import org.samverk.publicweb.Faults;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What visitors have reported, for publishers.
@Controller
class FaultController {
    private static final int MANY = 30;
    private final Faults faults;

    FaultController(Faults faults) {
        this.faults = faults;
    }

    @GetMapping("/publisher/faults")
    View list(
            Actor actor,
            @RequestParam(defaultValue = "false") boolean settled,
            @RequestParam(required = false) @Nullable String after) {
        return View.page("publicweb/faults", new FaultList(faults.list(actor, settled, after, MANY), settled));
    }

    @GetMapping("/publisher/faults/{id}")
    View one(Actor actor, @PathVariable UUID id) {
        var fault = faults.require(actor, id);
        return View.page("publicweb/fault", page(fault, fault.state().code(), fault.note(), List.of()));
    }

    @PostMapping("/publisher/faults/{id}")
    View change(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String note) {
        try {
            faults.change(actor, id, state, note);
            return View.redirect("/publisher/faults");
        } catch (InvalidInputException e) {
            return View.invalid("publicweb/fault", page(faults.require(actor, id), state, note, e.problems()));
        }
    }

    private static FaultPage page(Fault fault, String state, String note, List<Problem> problems) {
        return new FaultPage(fault, state, note, problems);
    }
}
