package org.samverk.folders.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.folders.FileFilter;
import org.samverk.folders.FileLabel;
import org.samverk.folders.FileOrder;
import org.samverk.folders.GroupFiles;
import org.samverk.folders.OfficialFiles;
import org.samverk.kernel.Slice;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
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
    private final OfficialFiles officials;
    private final FileAddress address;

    GroupFilesApi(GroupFiles files, OfficialFiles officials, FileAddress address) {
        this.files = files;
        this.officials = officials;
        this.address = address;
    }

    @GetMapping
    @Operation(summary = "The files that a group works on, for its members")
    Slice<GroupFileJson> list(
            Actor actor,
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable UUID folder,
            @RequestParam(defaultValue = "") List<String> label,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "20") int limit) {
        var group = address.group(actor, slug);
        var filter = new FileFilter(group, folder, label, FileOrder.of(sort));
        return files.list(actor, filter, after, Math.clamp(limit, 1, MOST)).map(GroupFileJson::of);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Put an uploaded file into a group")
    GroupFileJson add(Actor actor, @PathVariable String slug, @RequestBody FileToAdd body) {
        return GroupFileJson.of(files.add(actor, address.group(actor, slug), body.folder(), body.required()));
    }

    @GetMapping("/official")
    @Operation(summary = "The finalised files of a group, for all who may read it")
    Slice<OfficialFileJson> official(
            Actor actor,
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "20") int limit) {
        var group = address.group(actor, slug);
        return officials.list(actor, group, after, Math.clamp(limit, 1, MOST)).map(OfficialFileJson::of);
    }

    @GetMapping("/labels")
    @Operation(summary = "The labels of a group's files, for its members")
    Slice<FileLabel> labels(Actor actor, @PathVariable String slug) {
        return new Slice<>(files.labels(actor, address.group(actor, slug)), null);
    }
}
