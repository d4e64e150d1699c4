package org.samverk.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.identity.PasskeyMaking;
import org.samverk.identity.Passkeys;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.Problem;
import org.samverk.web.Feedback;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One's own passkeys, and how another one is made: with the password first, then on the device, which takes a script.
@Controller
class NewPasskeyController {
    private static final String DEVICE = PasskeyController.PATH + "/new";
    private static final String TEMPLATE = "identity/passkeys";
    private final Passkeys passkeys;
    private final PasskeyMaking making;
    private final Feedback feedback;

    NewPasskeyController(Passkeys passkeys, PasskeyMaking making, Feedback feedback) {
        this.passkeys = passkeys;
        this.making = making;
        this.feedback = feedback;
    }

    @GetMapping(PasskeyController.PATH)
    View list(Actor actor) {
        return View.page(TEMPLATE, page(actor, "", List.of()));
    }

    @PostMapping(PasskeyController.PATH)
    View begin(
            Actor actor,
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable String proof,
            HttpServletRequest request) {
        try {
            PasskeyDialogue.MAKING.ask(request, making.begin(actor, name, proof, request.getRemoteAddr()));
        } catch (InvalidInputException e) {
            return View.invalid(TEMPLATE, page(actor, name, e.problems()));
        }
        return View.redirect(DEVICE);
    }

    @GetMapping(DEVICE)
    View ask(Actor actor, HttpServletRequest request) {
        var question = PasskeyDialogue.MAKING.asked(request);
        return question != null && making.isOpen(question)
                ? View.page("identity/newPasskey", new NewPasskeyPage(question.name(), making.json(actor, question)))
                : View.redirect(PasskeyController.PATH);
    }

    @PostMapping(DEVICE)
    View add(Actor actor, @RequestParam(required = false) @Nullable String answer, HttpServletRequest request) {
        var question = PasskeyDialogue.MAKING.take(request);
        var session = request.getSession().getId();
        try {
            making.add(actor, question, answer, request.getServerPort(), session);
        } catch (InvalidInputException e) {
            return View.invalid(TEMPLATE, page(actor, question == null ? "" : question.name(), e.problems()));
        }
        feedback.success(request, "identity.passkeys.made");
        return View.redirect(PasskeyController.PATH);
    }

    private PasskeysPage page(Actor actor, @Nullable String name, List<Problem> problems) {
        return new PasskeysPage(passkeys.mine(actor), name, problems);
    }
}
