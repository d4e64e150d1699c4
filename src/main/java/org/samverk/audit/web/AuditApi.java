package org.samverk.audit.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.audit.AuditEntry;
import org.samverk.audit.AuditTrail;
import org.samverk.kernel.Slice;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The audit trail, for programs of administrators.
@RestController
@RequestMapping("/api/v1/audit-entries")
@Tag(name = "audit")
class AuditApi {
    private final AuditTrail trail;
    private final ZoneId zone;

    AuditApi(AuditTrail trail, @Value("${samverk.zone:Europe/Stockholm}") ZoneId zone) {
        this.trail = trail;
        this.zone = zone;
    }

    /// @param subject what it was done with; its title and path are missing for those who may not see it
    record EntryJson(
            UUID id,
            Instant at,
            String area,
            String kind,
            AuditEntry.Named by,
            AuditEntry.@Nullable Named about,
            AuditEntry.@Nullable Thing subject,
            String words,
            Map<String, String> before,
            Map<String, String> after,
            String channel,
            @Nullable String address) {
        static EntryJson of(AuditEntry entry) {
            return new EntryJson(
                    entry.id(),
                    entry.at(),
                    entry.kind().area().code(),
                    entry.kind().code(),
                    entry.actor(),
                    entry.person(),
                    entry.subject(),
                    entry.words(),
                    entry.before(),
                    entry.after(),
                    entry.channel().code(),
                    entry.address());
        }
    }

    @GetMapping
    @Operation(summary = "What was done, newest first, fifty at a time, for administrators; each reading is an entry")
    Slice<EntryJson> list(
            Actor actor, @ParameterObject AuditForm form, @RequestParam(required = false) @Nullable String after) {
        actor.require(Role.ADMINISTRATOR);
        return trail.list(actor, form.asked(zone), form.words(), after).map(EntryJson::of);
    }
}
