package org.samverk.files.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.files.Files;
import org.samverk.files.StoredFile;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Gives files out: the images that this program wrote to be shown, all else to be saved, whatever is in it.
@Controller
class FileController {
    private static final Duration YEAR = Duration.ofDays(365);
    private final Files files;

    FileController(Files files) {
        this.files = files;
    }

    @GetMapping("/files/{id}")
    ResponseEntity<Resource> show(Actor actor, @PathVariable UUID id) {
        var file = files.require(actor, id);
        return ResponseEntity.ok()
                .eTag("\"" + file.sha256().hex() + "\"")
                .cacheControl(caching(file))
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'; style-src 'unsafe-inline'")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file))
                .body(new FileSystemResource(files.content(file)));
    }

    /// What is under an address never changes. Only what visitors may see may be kept by what lies between.
    private static CacheControl caching(StoredFile file) {
        return file.shared()
                ? CacheControl.maxAge(YEAR).cachePublic().immutable()
                : CacheControl.maxAge(YEAR).cachePrivate().immutable();
    }

    private static String disposition(StoredFile file) {
        var how = file.remade() ? ContentDisposition.inline() : ContentDisposition.attachment();
        return how.filename(file.name(), StandardCharsets.UTF_8).build().toString();
    }
}
