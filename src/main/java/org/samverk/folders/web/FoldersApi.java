package org.samverk.folders.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.folders.Folders;
import org.samverk.kernel.Slice;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// A group's folders for programs.
@RestController
@RequestMapping("/api/v1/groups/{slug}/folders")
@Tag(name = "files")
class FoldersApi {
    private final Folders folders;
    private final FileAddress address;

    FoldersApi(Folders folders, FileAddress address) {
        this.folders = folders;
        this.address = address;
    }

    /// @param parent the folder that it is to lie in, nothing for the group itself
    record FolderToMake(@Nullable String name, @Nullable UUID parent) {}

    record FolderName(@Nullable String name) {}

    @GetMapping
    @Operation(summary = "The folders in a group or in one of its folders, for its members")
    Slice<FolderJson> list(
            Actor actor, @PathVariable String slug, @RequestParam(required = false) @Nullable UUID parent) {
        var group = address.group(actor, slug);
        if (parent != null) {
            folders.require(actor, group, parent);
        }
        return new Slice<>(folders.in(actor, group, parent), null).map(FolderJson::of);
    }

    @PostMapping
    @Operation(summary = "Make a folder")
    ResponseEntity<FolderJson> create(Actor actor, @PathVariable String slug, @RequestBody FolderToMake body) {
        var made = folders.create(actor, address.group(actor, slug), body.parent(), words(body.name()));
        return ResponseEntity.created(URI.create("/api/v1/groups/" + slug + "/folders/" + made.id()))
                .body(FolderJson.of(made));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One folder, for members of its group")
    FolderJson read(Actor actor, @PathVariable String slug, @PathVariable UUID id) {
        return FolderJson.of(folders.require(actor, address.group(actor, slug), id));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Rename a folder")
    FolderJson rename(Actor actor, @PathVariable String slug, @PathVariable UUID id, @RequestBody FolderName body) {
        return FolderJson.of(folders.rename(actor, address.group(actor, slug), id, words(body.name())));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take away a folder in which nothing lies")
    void delete(Actor actor, @PathVariable String slug, @PathVariable UUID id) {
        folders.delete(actor, address.group(actor, slug), id);
    }

    private static String words(@Nullable String name) {
        return name == null ? "" : name;
    }
}
