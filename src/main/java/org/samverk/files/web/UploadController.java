package org.samverk.files.web;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.files.Files;
import org.samverk.kernel.InvalidInputException;
import org.samverk.web.Messages;
import org.samverk.web.View;
import org.samverk.web.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Takes pictures in: from the editor's script, and from a plain form.
@Controller
class UploadController {
    private final Files files;
    private final Messages messages;

    UploadController(Files files, Messages messages) {
        this.files = files;
        this.messages = messages;
    }

    @GetMapping("/files/new")
    View blank(Actor actor) {
        actor.requirePerson();
        return View.page("files/new", FilePage.EMPTY);
    }

    @PostMapping(path = "/files", produces = MediaType.TEXT_HTML_VALUE)
    View create(Actor actor, @RequestParam(required = false) @Nullable MultipartFile file) throws IOException {
        try {
            var id = store(actor, file);
            return View.page("files/new", new FilePage(files.require(actor, id), java.util.List.of()));
        } catch (InvalidInputException invalid) {
            return View.invalid("files/new", new FilePage(null, invalid.problems()));
        }
    }

    @PostMapping(path = "/files", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> createByScript(
            Actor actor, Viewer viewer, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        try {
            var id = store(actor, file);
            return ResponseEntity.status(HttpStatus.CREATED).body(StoredFileJson.of(files.require(actor, id)));
        } catch (InvalidInputException invalid) {
            var problem = invalid.problems().getFirst();
            var words = messages.get(viewer.locale(), problem.messageKey(), problem.arguments());
            var detail = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, words);
            return ResponseEntity.unprocessableContent()
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(detail);
        }
    }

    private java.util.UUID store(Actor actor, @Nullable MultipartFile file) throws IOException {
        actor.requirePerson();
        if (file == null) {
            throw new InvalidInputException("file", "files.problem.none");
        }
        if (file.getSize() > Files.LARGEST_PICTURE) {
            throw new InvalidInputException("file", "files.problem.large", Files.LARGEST_PICTURE_MB);
        }
        var name = file.getOriginalFilename();
        return files.storeImage(actor, file.getBytes(), name == null ? "" : name);
    }
}
