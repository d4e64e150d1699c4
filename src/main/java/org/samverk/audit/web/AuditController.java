package org.samverk.audit.web;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.audit.AuditTrail;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.Slice;
import org.samverk.web.Messages;
import org.samverk.web.View;
import org.samverk.web.Viewer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The audit trail, for administrators: looked through, and taken out as a table.
@Controller
class AuditController {
    private static final String TEMPLATE = "audit/trail";
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private final AuditTrail trail;
    private final Messages messages;
    private final ZoneId zone;

    AuditController(AuditTrail trail, Messages messages, @Value("${samverk.zone:Europe/Stockholm}") ZoneId zone) {
        this.trail = trail;
        this.messages = messages;
        this.zone = zone;
    }

    @GetMapping("/admin/audit")
    View list(Actor actor, AuditForm form, @RequestParam(required = false) @Nullable String after) {
        actor.require(Role.ADMINISTRATOR);
        try {
            var entries = trail.list(actor, form.asked(zone), form.words(), after);
            return View.page(TEMPLATE, new AuditPage(form, entries, List.of()));
        } catch (InvalidInputException e) {
            return View.invalid(TEMPLATE, new AuditPage(form, new Slice<>(List.of(), null), e.problems()));
        }
    }

    @GetMapping("/admin/audit/extract.csv")
    ResponseEntity<byte[]> csv(Actor actor, Viewer viewer, AuditForm form) {
        actor.require(Role.ADMINISTRATOR);
        var locale = viewer.locale();
        var entries = trail.all(actor, form.asked(zone), form.words());
        var text = AuditCsv.of(entries, zone, key -> messages.get(locale, key));
        var file = ContentDisposition.attachment().filename("audit.csv").build();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
