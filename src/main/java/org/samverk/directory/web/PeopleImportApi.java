package org.samverk.directory.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.directory.PeopleImports;
import org.samverk.kernel.InvalidInputException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// Importing people, for programs: what the pages do, in three calls.
@RestController
@RequestMapping("/api/v1/people-imports")
@Tag(name = "people")
class PeopleImportApi {
    private final PeopleImports imports;

    PeopleImportApi(PeopleImports imports) {
        this.imports = imports;
    }

    /// @param columns   by what a column holds (`key`, `name`, `title`, …) its name; null: as the last time, or
    ///     by names
    /// @param everybody whether who is missing in the file has left; true goes without saying
    record CheckJson(
            @Nullable Map<String, String> columns, @Nullable Boolean everybody) {}

    /// @param confirmed whether it is meant to close many accounts, or to leave many lines out
    record ApplyJson(@Nullable Boolean confirmed) {}

    @GetMapping
    @Operation(summary = "The thirty newest imports of people, for administrators")
    List<PeopleImportJson> newest(Actor actor) {
        return imports.newest(actor).stream()
                .map(run -> PeopleImportJson.of(run, List.of()))
                .toList();
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Send a CSV file of people, to look at what it would change")
    ResponseEntity<PeopleImportJson> upload(Actor actor, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        actor.require(Role.ADMINISTRATOR);
        if (file == null || file.isEmpty()) {
            throw new InvalidInputException("file", "directory.problem.noFile");
        }
        var name = file.getOriginalFilename();
        var id = imports.upload(actor, name == null ? "" : name, file.getBytes());
        return ResponseEntity.created(URI.create("/api/v1/people-imports/" + id))
                .body(show(actor, id));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One import, with its whole report")
    PeopleImportJson show(Actor actor, @PathVariable UUID id) {
        return PeopleImportJson.of(imports.require(actor, id), imports.report(actor, id));
    }

    @PostMapping("/{id}/check")
    @Operation(summary = "Find what the file would change, and change nothing")
    PeopleImportJson check(Actor actor, @PathVariable UUID id, @RequestBody CheckJson body) {
        imports.check(actor, id, body.columns(), body.everybody() == null || body.everybody());
        return show(actor, id);
    }

    @PostMapping("/{id}/application")
    @Operation(summary = "Take the file in as it was looked at; many people are done beside: look at the state")
    PeopleImportJson apply(Actor actor, @PathVariable UUID id, @RequestBody ApplyJson body) {
        imports.apply(actor, id, body.confirmed() != null && body.confirmed());
        return show(actor, id);
    }
}
