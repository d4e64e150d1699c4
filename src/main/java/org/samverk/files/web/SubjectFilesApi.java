package org.samverk.files.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.access.Subjects;
import org.samverk.files.Attachments;
import org.samverk.kernel.Slice;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The files that are listed below a post, an idea, a draft, for programs.
@RestController
@RequestMapping("/api/v1/subjects/{subject}/files")
@Tag(name = "files")
class SubjectFilesApi {
    private final Attachments attachments;
    private final Subjects subjects;

    SubjectFilesApi(Attachments attachments, Subjects subjects) {
        this.attachments = attachments;
        this.subjects = subjects;
    }

    @GetMapping
    @Operation(summary = "The files of a subject, in the order in which they came")
    Slice<FileJson> list(Actor actor, @PathVariable UUID subject) {
        var found = subjects.require(actor, subject);
        return new Slice<>(attachments.of(actor, found.id()), null).map(FileJson::of);
    }
}
