package org.samverk.directory.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.directory.Entry;
import org.samverk.directory.Mapping;
import org.samverk.directory.PeopleImports;
import org.samverk.directory.ReportCsv;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.Problem;
import org.samverk.web.Messages;
import org.samverk.web.View;
import org.samverk.web.Viewer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One file of people: naming its columns, looking at what it would change, taking it in.
@Controller
class PeopleImportRunController {
    private static final String TEMPLATE = "directory/import";
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private final PeopleImports imports;
    private final Messages messages;

    PeopleImportRunController(PeopleImports imports, Messages messages) {
        this.imports = imports;
        this.messages = messages;
    }

    @GetMapping("/admin/people-import/{id}")
    View show(Actor actor, @PathVariable UUID id) {
        return View.page(TEMPLATE, page(actor, id, imports.mapping(actor, id), List.of()));
    }

    @PostMapping("/admin/people-import/{id}/check")
    View check(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            @RequestParam(required = false) @Nullable String everybody) {
        try {
            return View.redirect(
                    imports.check(actor, id, fields, everybody != null).path());
        } catch (InvalidInputException e) {
            return View.invalid(TEMPLATE, page(actor, id, typed(fields), e.problems()));
        }
    }

    @PostMapping("/admin/people-import/{id}/application")
    View apply(Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable String confirmed) {
        try {
            return View.redirect(imports.apply(actor, id, confirmed != null).path());
        } catch (InvalidInputException e) {
            return View.invalid(TEMPLATE, page(actor, id, imports.mapping(actor, id), e.problems()));
        }
    }

    @GetMapping({"/admin/people-import/{id}/report", "/api/v1/people-imports/{id}/report"})
    ResponseEntity<byte[]> report(Actor actor, Viewer viewer, @PathVariable UUID id) {
        var locale = viewer.locale();
        var text = ReportCsv.of(imports.report(actor, id), key -> messages.get(locale, key));
        var file = ContentDisposition.attachment()
                .filename("report-" + id + ".csv")
                .build();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private PeopleImportPage page(Actor actor, UUID id, Mapping chosen, List<Problem> problems) {
        var run = imports.require(actor, id);
        var parts = Arrays.stream(Entry.Kind.values())
                .filter(kind -> run.count(kind.code()) > 0)
                .map(kind -> new PeopleImportPage.Part(
                        kind, run.count(kind.code()), imports.report(actor, id, kind, PeopleImportPage.SHOWN)))
                .toList();
        return new PeopleImportPage(run, imports.columns(actor, id), chosen, run.everybody(), parts, problems);
    }

    /// What was chosen, for the form that comes back.
    private static Mapping typed(Map<String, String> fields) {
        var headers = new java.util.EnumMap<org.samverk.directory.Column, String>(org.samverk.directory.Column.class);
        for (var column : org.samverk.directory.Column.values()) {
            var header = fields.get(column.code());
            if (header != null && !header.isEmpty()) {
                headers.put(column, header);
            }
        }
        return new Mapping(headers);
    }
}
