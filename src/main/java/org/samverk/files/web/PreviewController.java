package org.samverk.files.web;

import java.time.Duration;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.files.PreviewSize;
import org.samverk.files.Previews;
import org.samverk.kernel.NotFoundException;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The pictures of a file: small and large.
@Controller
class PreviewController {
    private final Previews previews;

    PreviewController(Previews previews) {
        this.previews = previews;
    }

    @GetMapping("/files/{id}/{size:small|large}")
    ResponseEntity<Resource> show(Actor actor, @PathVariable UUID id, @PathVariable String size) {
        var image = previews.image(actor, id, PreviewSize.find(size).orElseThrow(NotFoundException::new));
        return ResponseEntity.ok()
                .eTag("\"" + image.tag() + "\"")
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                .contentType(MediaType.parseMediaType(image.mediaType()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .body(new FileSystemResource(image.content()));
    }
}
