package org.samverk.decisions.web;

import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.decisions.Register;
import org.samverk.decisions.Reporters;
import org.samverk.web.View;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The register of decisions: read, looked through, computed again, taken out as a table.
@Controller
class RegisterController {
    private static final int PAGE = 50;

    /// Entries in one PDF: it is made in memory.
    private static final int MOST = 1000;

    private final Register register;
    private final Reporters reporters;
    private final RegisterCsv csv;

    RegisterController(Register register, Reporters reporters, RegisterCsv csv) {
        this.register = register;
        this.reporters = reporters;
        this.csv = csv;
    }

    @GetMapping("/decisions")
    View list(Actor actor, RegisterForm form, @RequestParam(required = false) @Nullable String after) {
        var query = form.asked();
        var entries = register.list(actor, query, after, PAGE);
        return View.page(
                "decisions/register",
                new RegisterPage(
                        form,
                        query,
                        entries,
                        register.years(actor),
                        register.reportedOn(entries.items()),
                        reporters.canReport(actor),
                        actor.isEmployee()));
    }

    @GetMapping("/decisions/verification")
    View verify(Actor actor) {
        return View.page("decisions/verification", register.verifyAll(actor));
    }

    /// All that is looked for, for a spreadsheet.
    @GetMapping("/decisions/extract.csv")
    ResponseEntity<byte[]> csv(Actor actor, RegisterForm form) {
        var file = ContentDisposition.attachment().filename("beslut.csv").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .body(csv.of(actor, form.asked()));
    }

    /// The same to print and to keep: PDF/A. What is too much for one file is refused.
    @GetMapping("/decisions/extract.pdf")
    View pdf(Actor actor, RegisterForm form) {
        var query = form.asked();
        var entries = register.extract(actor, query, MOST);
        return View.pdf(
                "decisions/pdf/extract", new ExtractPage(query, entries, register.reportedOn(entries)), "beslut.pdf");
    }
}
