package org.samverk.folders.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.folders.FileDeletions;
import org.samverk.folders.GroupFiles;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// One file of a group for programs: its name and place, its lock, taking it away.
@RestController
@RequestMapping("/api/v1/groups/{slug}/files/{id}")
@Tag(name = "files")
class GroupFileApi {
    private final GroupFiles files;
    private final FileDeletions deletions;
    private final FileAddress address;

    GroupFileApi(GroupFiles files, FileDeletions deletions, FileAddress address) {
        this.files = files;
        this.deletions = deletions;
        this.address = address;
    }

    /// What holds from now on, instead of what was.
    ///
    /// @param name   nothing to keep it
    /// @param folder nothing for the group itself
    record FileFacts(
            @Nullable String name,
            @Nullable UUID folder,
            @Nullable List<String> labels) {}

    @GetMapping
    @Operation(summary = "One file of a group, for its members")
    GroupFileJson read(Actor actor, @PathVariable String slug, @PathVariable UUID id) {
        return GroupFileJson.of(address.file(actor, slug, id));
    }

    @PutMapping
    @Operation(summary = "Rename a file, move it to another folder, label it")
    GroupFileJson change(Actor actor, @PathVariable String slug, @PathVariable UUID id, @RequestBody FileFacts body) {
        address.file(actor, slug, id);
        var name = body.name() == null ? "" : body.name();
        var labels = body.labels() == null ? List.<String>of() : body.labels();
        return GroupFileJson.of(files.change(actor, id, name, body.folder(), String.join(",", labels)));
    }

    @DeleteMapping
    @Operation(summary = "Take a file away; you and the one who brought it can put it back")
    GroupFileJson delete(Actor actor, @PathVariable String slug, @PathVariable UUID id) {
        address.file(actor, slug, id);
        return GroupFileJson.of(deletions.delete(actor, id));
    }

    @PostMapping("/restoration")
    @Operation(summary = "Put back a file that was taken away")
    GroupFileJson restore(Actor actor, @PathVariable String slug, @PathVariable UUID id) {
        address.file(actor, slug, id);
        return GroupFileJson.of(deletions.restore(actor, id));
    }

    @PutMapping("/lock")
    @Operation(summary = "Lock a file while you work on it")
    GroupFileJson lock(Actor actor, @PathVariable String slug, @PathVariable UUID id) {
        address.file(actor, slug, id);
        return GroupFileJson.of(files.lock(actor, id));
    }

    @DeleteMapping("/lock")
    @ResponseStatus(HttpStatus.OK)
    @Operation(summary = "Unlock a file, as the one who locked it or an administrator of the group")
    GroupFileJson unlock(Actor actor, @PathVariable String slug, @PathVariable UUID id) {
        address.file(actor, slug, id);
        return GroupFileJson.of(files.unlock(actor, id));
    }
}
