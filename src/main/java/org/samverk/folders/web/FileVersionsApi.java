package org.samverk.folders.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.folders.FileVersions;
import org.samverk.kernel.Slice;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The versions of a group's file for programs.
@RestController
@RequestMapping("/api/v1/groups/{slug}/files/{id}/versions")
@Tag(name = "files")
class FileVersionsApi {
    private final FileVersions versions;
    private final FileAddress address;

    FileVersionsApi(FileVersions versions, FileAddress address) {
        this.versions = versions;
        this.address = address;
    }

    @GetMapping
    @Operation(summary = "The versions of a file, the newest first")
    Slice<FileVersionJson> list(Actor actor, @PathVariable String slug, @PathVariable UUID id) {
        address.file(actor, slug, id);
        return new Slice<>(versions.of(actor, id), null).map(FileVersionJson::of);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Make an uploaded file the newest version")
    GroupFileJson add(Actor actor, @PathVariable String slug, @PathVariable UUID id, @RequestBody FileToAdd body) {
        address.file(actor, slug, id);
        return GroupFileJson.of(versions.add(actor, id, body.required()));
    }

    @PostMapping("/{number}/restoration")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Take an earlier version up again, as a new one")
    GroupFileJson restore(Actor actor, @PathVariable String slug, @PathVariable UUID id, @PathVariable int number) {
        address.file(actor, slug, id);
        return GroupFileJson.of(versions.restore(actor, id, number));
    }
}
