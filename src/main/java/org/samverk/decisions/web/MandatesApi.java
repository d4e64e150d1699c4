package org.samverk.decisions.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.PersonRef;
import org.samverk.access.Principals;
import org.samverk.decisions.Mandate;
import org.samverk.decisions.Mandates;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The delegation order for programs.
@RestController
@RequestMapping("/api/v1/mandates")
@Tag(name = "decisions")
class MandatesApi {
    private final Mandates mandates;
    private final Principals principals;

    MandatesApi(Mandates mandates, Principals principals) {
        this.mandates = mandates;
        this.principals = principals;
    }

    /// @param holder     the user name of who holds it now, null when nobody does
    /// @param unit       the unit whose head holds it
    /// @param substitute the user name of who may act instead
    record MandateItem(
            UUID id,
            String number,
            String title,
            String text,
            String board,
            String role,
            @Nullable String holder,
            @Nullable String unit,
            @Nullable String substitute,
            @Nullable String substituteRole,
            String limits,
            @Nullable Long amountLimit,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {
        static MandateItem of(Mandate mandate) {
            return new MandateItem(
                    mandate.id(),
                    mandate.number(),
                    mandate.title(),
                    mandate.text(),
                    mandate.board(),
                    mandate.roleTitle(),
                    name(mandate.person()),
                    mandate.unit(),
                    name(mandate.substitute()),
                    mandate.substituteRole(),
                    mandate.limits(),
                    mandate.amountLimit(),
                    mandate.validFrom(),
                    mandate.validTo());
        }

        private static @Nullable String name(@Nullable PersonRef person) {
            return person == null ? null : person.username();
        }
    }

    @GetMapping
    @Operation(summary = "The mandates that are valid today, with holders and substitutes")
    List<MandateItem> list(Actor actor) {
        return mandates.valid(actor).stream().map(MandateItem::of).toList();
    }

    @PostMapping
    @Operation(
            summary = "Add a mandate; `username` or `unit` holds it, `substitute` or `substituteUnit` may act instead")
    ResponseEntity<MandateKey> add(Actor actor, @RequestBody MandateForm body) {
        var id = mandates.add(actor, body.fields(name -> person(actor, name)));
        return ResponseEntity.created(URI.create("/api/v1/mandates")).body(new MandateKey(id));
    }

    record MandateKey(UUID id) {}

    @PostMapping("/{id}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "End a mandate; today is its last day")
    void end(Actor actor, @PathVariable UUID id) {
        mandates.end(actor, id, mandates.today());
    }

    private @Nullable UUID person(Actor actor, String username) {
        var found = principals.byUsername(actor, List.of(username)).get(username);
        return found == null ? null : found.id();
    }
}
