package org.samverk.mail.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.kernel.Cursor;
import org.samverk.mail.OutboxDesk;
import org.samverk.web.Feedback;
import org.samverk.web.View;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The outbox, for administrators.
@Controller
class OutboxController {
    private static final String SANDBOX =
            "sandbox allow-popups; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'";
    private final OutboxDesk desk;
    private final Feedback feedback;

    OutboxController(OutboxDesk desk, Feedback feedback) {
        this.desk = desk;
        this.feedback = feedback;
    }

    @GetMapping("/admin/mail")
    View list(Actor actor, @RequestParam(required = false) @Nullable String before) {
        var letters = desk.list(actor, Cursor.parse(before));
        return View.page(
                "mail/outbox",
                new OutboxPage(
                        letters, desk.hasServer(actor), desk.outage(actor).orElse(null)));
    }

    @GetMapping("/admin/mail/{id}")
    View show(Actor actor, @PathVariable UUID id) {
        return View.page("mail/letter", new OutboxLetterPage(desk.read(actor, id)));
    }

    /// The letter as its reader gets it, alone in a frame: no script, no address of ours, only its own styles.
    @GetMapping("/admin/mail/{id}/html")
    ResponseEntity<byte[]> html(Actor actor, @PathVariable UUID id) {
        var html = Objects.requireNonNullElse(desk.require(actor, id).html(), "");
        return ResponseEntity.ok()
                .header("Content-Security-Policy", SANDBOX)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(html.getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping("/admin/mail/{id}/sending")
    View sendAgain(Actor actor, @PathVariable UUID id, HttpServletRequest request) {
        desk.sendAgain(actor, id);
        feedback.success(request, "mail.outbox.again.done");
        return View.redirect("/admin/mail/" + id);
    }
}
