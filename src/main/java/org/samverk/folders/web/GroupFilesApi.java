package org.samverk.folders.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.folders.FileFilter;
import org.samverk.folders.FileOrder;
import org.samverk.folders.FileVersions;
import org.samverk.folders.GroupFile;
import org.samverk.folders.GroupFiles;
import org.samverk.folders.OfficialFiles;
import org.samverk.groups.Groups;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Slice;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// A group's files for programs. The bytes are uploaded to `/api/v1/files` and read there.
@RestController
@RequestMapping("/api/v1/groups/{slug}/files")
@Tag(name = "files")
class GroupFilesApi {
    private static final int MOST = 100;
    private final GroupFiles files;
    private final FileVersions versions;
    private final OfficialFiles officials;
    private final Groups groups;

    GroupFilesApi(GroupFiles files, FileVersions versions, OfficialFiles officials, Groups groups) {
        this.files = files;
        this.versions = versions;
        this.officials = officials;
        this.groups = groups;
    }

    /// @param file a file that you uploaded
    record FileToAdd(@Nullable UUID file, @Nullable UUID folder) {}

    record VersionToFinalise(int version) {}

    @GetMapping
    @Operation(summary = "The files that a group works on, for its members")
    Slice<GroupFileJson> list(
            Actor actor,
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable UUID folder,
            @RequestParam(required = false) @Nullable String label,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "20") int limit) {
        var group = groups.require(actor, slug).id();
        var filter = new FileFilter(group, folder, label, FileOrder.of(sort));
        return files.list(actor, filter, after, Math.clamp(limit, 1, MOST)).map(GroupFileJson::of);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Put an uploaded file into a group")
    GroupFileJson add(Actor actor, @PathVariable String slug, @RequestBody FileToAdd body) {
        return GroupFileJson.of(
                files.add(actor, groups.require(actor, slug).id(), body.folder(), required(body.file())));
    }

    @GetMapping("/official")
    @Operation(summary = "The finalised files of a group, for all who may read it")
    Slice<OfficialFileJson> official(
            Actor actor,
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "20") int limit) {
        var group = groups.require(actor, slug).id();
        return officials.list(actor, group, after, Math.clamp(limit, 1, MOST)).map(OfficialFileJson::of);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One file of a group, for its members")
    GroupFileJson read(Actor actor, @PathVariable String slug, @PathVariable UUID id) {
        return GroupFileJson.of(require(actor, slug, id));
    }

    @GetMapping("/{id}/versions")
    @Operation(summary = "The versions of a file, the newest first")
    Slice<FileVersionJson> versions(Actor actor, @PathVariable String slug, @PathVariable UUID id) {
        require(actor, slug, id);
        return new Slice<>(versions.of(actor, id), null).map(FileVersionJson::of);
    }

    @PostMapping("/{id}/versions")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Make an uploaded file the newest version")
    GroupFileJson addVersion(
            Actor actor, @PathVariable String slug, @PathVariable UUID id, @RequestBody FileToAdd body) {
        require(actor, slug, id);
        return GroupFileJson.of(versions.add(actor, id, required(body.file())));
    }

    @PutMapping("/{id}/official")
    @Operation(summary = "Finalise the newest version, as an administrator of the group")
    OfficialFileJson finalise(
            Actor actor, @PathVariable String slug, @PathVariable UUID id, @RequestBody VersionToFinalise body) {
        require(actor, slug, id);
        return OfficialFileJson.of(officials.finalise(actor, id, body.version()));
    }

    private GroupFile require(Actor actor, String slug, UUID id) {
        var file = files.require(actor, id);
        if (!file.groupId().equals(groups.require(actor, slug).id())) {
            throw new NotFoundException();
        }
        return file;
    }

    private static UUID required(@Nullable UUID file) {
        if (file == null) {
            throw new InvalidInputException("file", "folders.problem.none");
        }
        return file;
    }
}
