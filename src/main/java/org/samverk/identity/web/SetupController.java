package org.samverk.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.identity.Invitations;
import org.samverk.kernel.InvalidInputException;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The pages behind links that work once.
@Controller
class SetupController {
    private static final String TEMPLATE = "identity/setup";
    private final Invitations invitations;
    private final Door door;

    SetupController(Invitations invitations, Door door) {
        this.invitations = invitations;
        this.door = door;
    }

    record Form(
            @Nullable String name,
            @Nullable String username,
            @Nullable String password) {}

    @GetMapping("/setup/{token}")
    View show(@PathVariable String token, HttpServletRequest request) {
        var invitation = invitations.require(token, request.getRemoteAddr());
        return View.page(
                TEMPLATE,
                new SetupPage(
                        token, invitation.personId() == null, invitation.name(), invitation.username(), List.of()));
    }

    @PostMapping("/setup/{token}")
    View accept(@PathVariable String token, Form form, HttpServletRequest request, HttpServletResponse response) {
        var invitation = invitations.require(token, request.getRemoteAddr());
        try {
            return View.redirect(door.enter(accept(token, invitation, form), request, response));
        } catch (InvalidInputException e) {
            var first = invitation.personId() == null;
            var name = first ? typed(form.name()) : invitation.name();
            var username = first ? typed(form.username()) : invitation.username();
            return View.invalid(TEMPLATE, new SetupPage(token, first, name, username, e.problems()));
        }
    }

    private UUID accept(String token, Invitations.Invitation invitation, Form form) {
        return invitation.personId() == null
                ? invitations.acceptFirst(token, form.name(), form.username(), form.password())
                : invitations.accept(token, form.password());
    }

    private static String typed(@Nullable String value) {
        return value == null ? "" : value;
    }
}
