package org.samverk.files.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.files.Upload;
import org.samverk.files.Uploads;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/// Takes files in parts: the protocol tus 1.0.0 (https://tus.io/protocols/resumable-upload) with its extensions
/// creation, expiration and termination. The answer to the last part says in `Samverk-File` which file it became.
@Controller
class TusController {
    private static final String ALL = "/files/uploads";
    private static final String ONE = "/files/uploads/{id}";
    private static final String VERSION = "1.0.0";
    private final Uploads uploads;

    TusController(Uploads uploads) {
        this.uploads = uploads;
    }

    @RequestMapping(path = ALL, method = RequestMethod.OPTIONS)
    ResponseEntity<Void> options() {
        return answer(HttpStatus.NO_CONTENT)
                .header("Tus-Version", VERSION)
                .header("Tus-Extension", "creation,expiration,termination")
                .header("Tus-Max-Size", String.valueOf(uploads.largest()))
                .build();
    }

    @PostMapping(ALL)
    ResponseEntity<Void> create(
            Actor actor,
            @RequestHeader(name = "Tus-Resumable", defaultValue = VERSION) String version,
            @RequestHeader("Upload-Length") long length,
            @RequestHeader(name = "Upload-Metadata", required = false) @Nullable String facts) {
        if (!version.equals(VERSION)) {
            return otherVersion();
        }
        var upload = uploads.begin(actor, name(facts), Math.max(0, length));
        return state(HttpStatus.CREATED, upload)
                .header(HttpHeaders.LOCATION, ALL + "/" + upload.id())
                .build();
    }

    @RequestMapping(path = ONE, method = RequestMethod.HEAD)
    ResponseEntity<Void> show(Actor actor, @PathVariable UUID id) {
        return state(HttpStatus.OK, uploads.require(actor, id)).build();
    }

    @PatchMapping(path = ONE, consumes = "application/offset+octet-stream")
    ResponseEntity<Void> append(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = "Tus-Resumable", defaultValue = VERSION) String version,
            @RequestHeader("Upload-Offset") long offset,
            HttpServletRequest request)
            throws IOException {
        if (!version.equals(VERSION)) {
            return otherVersion();
        }
        return state(HttpStatus.NO_CONTENT, uploads.append(actor, id, offset, request.getInputStream()))
                .build();
    }

    @DeleteMapping(ONE)
    ResponseEntity<Void> delete(Actor actor, @PathVariable UUID id) {
        uploads.delete(actor, id);
        return answer(HttpStatus.NO_CONTENT).build();
    }

    private static ResponseEntity<Void> otherVersion() {
        return answer(HttpStatus.PRECONDITION_FAILED)
                .header("Tus-Version", VERSION)
                .build();
    }

    private static ResponseEntity.BodyBuilder answer(HttpStatus status) {
        return ResponseEntity.status(status)
                .header("Tus-Resumable", VERSION)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private static ResponseEntity.BodyBuilder state(HttpStatus status, Upload upload) {
        var answer = answer(status)
                .header("Upload-Offset", String.valueOf(upload.offset()))
                .header("Upload-Length", String.valueOf(upload.size()));
        return upload.fileId() == null
                ? answer
                : answer.header("Samverk-File", upload.fileId().toString());
    }

    /// `filename d29yZA==,filetype …`: the value is Base64 of UTF-8.
    private static String name(@Nullable String facts) {
        for (var fact : facts == null ? new String[0] : facts.split(",")) {
            var parts = fact.strip().split(" ", 2);
            if (parts[0].equals("filename") && parts.length == 2) {
                try {
                    return new String(Base64.getDecoder().decode(parts[1].strip()), StandardCharsets.UTF_8);
                } catch (IllegalArgumentException e) {
                    return "";
                }
            }
        }
        return "";
    }
}
