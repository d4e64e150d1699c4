package org.samverk.publicweb.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Slice;
import org.samverk.people.Writing;
import org.samverk.publicweb.Fault;
import org.samverk.publicweb.Faults;
import org.samverk.publicweb.PageVisits;
import org.samverk.publicweb.Statement;
import org.samverk.publicweb.StatementFields;
import org.samverk.publicweb.Statements;
import org.samverk.publicweb.Visits;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/public-web")
@Tag(name = "public web")
class PublicWebApi {
    private static final int MANY = 30;
    private final Statements statements;
    private final Faults faults;
    private final Visits visits;
    private final Writing writing;

    PublicWebApi(Statements statements, Faults faults, Visits visits, Writing writing) {
        this.statements = statements;
        this.faults = faults;
        this.visits = visits;
        this.writing = writing;
    }

    /// @param markdown what does not work yet
    /// @param edition  that it is based on, 0 for the first
    record Said(
            @Nullable String conformance,
            @Nullable String markdown,
            @Nullable String assessedOn,
            @Nullable String assessedBy,
            @Nullable String contact,
            int edition) {
        static Said of(Statement statement) {
            var form = StatementForm.of(statement);
            return new Said(
                    form.conformance(),
                    form.markdown(),
                    form.assessedOn(),
                    form.assessedBy(),
                    form.contact(),
                    statement.edition());
        }
    }

    record Reported(
            UUID id,
            String address,
            String words,
            String contact,
            String state,
            String note,
            Instant createdAt,
            Instant changedAt) {
        static Reported of(Fault fault) {
            return new Reported(
                    fault.id(),
                    fault.address(),
                    fault.words(),
                    fault.contact(),
                    fault.state().code(),
                    fault.note(),
                    fault.createdAt(),
                    fault.changedAt());
        }
    }

    record Settling(@Nullable String state, @Nullable String note) {}

    @GetMapping("/accessibility-statement")
    @Operation(summary = "What is said of the public web's accessibility")
    Said statement() {
        return statements.find().map(Said::of).orElseThrow(NotFoundException::new);
    }

    @PutMapping("/accessibility-statement")
    @Operation(summary = "Say what is said of the public web's accessibility; 409 when it has been changed meanwhile")
    Said write(Actor actor, @RequestBody Said said) {
        var words = writing.markdown(actor, said.markdown() == null ? "" : said.markdown());
        var fields =
                new StatementFields(said.conformance(), words, said.assessedOn(), said.assessedBy(), said.contact());
        return Said.of(statements.write(actor, said.edition(), fields));
    }

    @GetMapping("/faults")
    @Operation(
            summary = "What visitors could not use: what waits, the oldest first, or what is settled, the last first")
    Slice<Reported> faults(
            Actor actor,
            @RequestParam(defaultValue = "false") boolean settled,
            @RequestParam(required = false) @Nullable String after) {
        var found = faults.list(actor, settled, after, MANY);
        return new Slice<>(found.items().stream().map(Reported::of).toList(), found.next());
    }

    @GetMapping("/faults/{id}")
    @Operation(summary = "What a visitor could not use")
    Reported fault(Actor actor, @PathVariable UUID id) {
        return Reported.of(faults.require(actor, id));
    }

    @PutMapping("/faults/{id}")
    @Operation(summary = "Say what becomes of it")
    Reported settle(Actor actor, @PathVariable UUID id, @RequestBody Settling settling) {
        return Reported.of(faults.change(actor, id, settling.state(), settling.note()));
    }

    @GetMapping("/visits")
    @Operation(summary = "The pages that were read most in the last thirty days")
    Slice<PageVisits> visits(Actor actor, @RequestParam(required = false) @Nullable String after) {
        return visits.most(actor, after, MANY);
    }

    @GetMapping("/unread")
    @Operation(summary = "The pages that nobody has read for ninety days")
    Slice<PageVisits> unread(Actor actor, @RequestParam(required = false) @Nullable String after) {
        return visits.unread(actor, after, MANY);
    }
}
