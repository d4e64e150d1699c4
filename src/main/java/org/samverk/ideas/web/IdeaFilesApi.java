package org.samverk.ideas.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.files.StoredFile;
import org.samverk.ideas.IdeaFiles;
import org.samverk.ideas.Ideas;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The files of ideas, for programs.
@RestController
@RequestMapping("/api/v1/ideas/{number}/files")
@Tag(name = "ideas")
class IdeaFilesApi {
    private final Ideas ideas;
    private final IdeaFiles files;

    IdeaFilesApi(Ideas ideas, IdeaFiles files) {
        this.ideas = ideas;
        this.files = files;
    }

    /// @param files keys of files that were uploaded before
    record FilesToList(@Nullable List<UUID> files) {}

    /// @param size in bytes
    record IdeaFile(UUID id, String name, String mediaType, long size) {
        static IdeaFile of(StoredFile file) {
            return new IdeaFile(file.id(), file.name(), file.mediaType(), file.size());
        }
    }

    @GetMapping
    @Operation(summary = "The files of an idea")
    List<IdeaFile> list(Actor actor, @PathVariable long number) {
        return files.of(actor, ideas.require(actor, number)).stream()
                .map(IdeaFile::of)
                .toList();
    }

    @PutMapping
    @Operation(summary = "Say which files your idea has from now on, no others")
    List<IdeaFile> change(Actor actor, @PathVariable long number, @RequestBody FilesToList body) {
        var wanted = body.files() == null ? List.<UUID>of() : body.files();
        return files.change(actor, number, wanted).stream().map(IdeaFile::of).toList();
    }
}
