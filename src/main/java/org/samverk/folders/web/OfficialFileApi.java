package org.samverk.folders.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.folders.OfficialFile;
import org.samverk.folders.OfficialFiles;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Slice;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The version of a file that is finalised, for programs.
@RestController
@RequestMapping("/api/v1/groups/{slug}/files/{id}")
@Tag(name = "files")
class OfficialFileApi {
    private final OfficialFiles officials;
    private final FileAddress address;

    OfficialFileApi(OfficialFiles officials, FileAddress address) {
        this.officials = officials;
        this.address = address;
    }

    /// @param version the number of the newest version, as you have seen it
    record VersionToFinalise(@Nullable Integer version) {}

    @GetMapping("/official")
    @Operation(summary = "A file in the version that is finalised, for all who may read the group")
    OfficialFileJson read(Actor actor, @PathVariable String slug, @PathVariable UUID id) {
        return OfficialFileJson.of(official(actor, slug, id));
    }

    @PutMapping("/official")
    @Operation(summary = "Finalise the newest version, as an administrator of the group")
    OfficialFileJson finalise(
            Actor actor, @PathVariable String slug, @PathVariable UUID id, @RequestBody VersionToFinalise body) {
        address.file(actor, slug, id);
        if (body.version() == null) {
            throw new InvalidInputException("version", "web.problem.missing");
        }
        return OfficialFileJson.of(officials.finalise(actor, id, body.version()));
    }

    @DeleteMapping("/official")
    @Operation(
            summary = "Withdraw the official version, as an administrator of the group; what was said about it is kept")
    GroupFileJson withdraw(Actor actor, @PathVariable String slug, @PathVariable UUID id) {
        address.file(actor, slug, id);
        return GroupFileJson.of(officials.withdraw(actor, id));
    }

    @GetMapping("/finalisations")
    @Operation(summary = "When which version was finalised and withdrawn, the newest first")
    Slice<FinalisationJson> history(Actor actor, @PathVariable String slug, @PathVariable UUID id) {
        var history = officials.history(actor, id);
        if (history.isEmpty() || officials.find(actor, id).isEmpty()) {
            address.file(actor, slug, id);
        }
        return new Slice<>(history, null).map(FinalisationJson::of);
    }

    private OfficialFile official(Actor actor, String slug, UUID id) {
        var group = address.group(actor, slug);
        return officials
                .find(actor, id)
                .filter(file -> file.groupId().equals(group))
                .orElseThrow(NotFoundException::new);
    }
}
