package org.samverk.web;

import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.kernel.InvalidInputException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/// Saves what somebody writes, every few seconds, for the script of the fields. JSON and not a form: when the session
/// has lapsed, what is kept for after the sign-in is the form that was sent, not this.
@Controller
class KeptWritingController {
    private final KeptWritings writings;

    KeptWritingController(KeptWritings writings) {
        this.writings = writings;
    }

    /// @param text null or blank when it was thrown away
    record Written(@Nullable String place, @Nullable String text) {}

    @PostMapping("/writing")
    ResponseEntity<Void> keep(Actor actor, @RequestBody Written written) {
        if (written.place() == null) {
            throw new InvalidInputException("place", "web.problem.missing");
        }
        writings.keep(actor, written.place(), written.text() == null ? "" : written.text());
        return ResponseEntity.noContent().build();
    }
}
