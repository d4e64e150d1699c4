package org.samverk.files.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.files.FileText;
import org.samverk.files.Files;
import org.samverk.files.PreviewSize;
import org.samverk.files.Previews;
import org.samverk.kernel.NotFoundException;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Files for programs: the bytes are the body.
@RestController
@RequestMapping("/api/v1/files")
@Tag(name = "files")
class FilesApi {
    private final Files files;
    private final Previews previews;

    FilesApi(Files files, Previews previews) {
        this.files = files;
        this.previews = previews;
    }

    /// @param state    `waiting`, `read`, `empty` or `failed`
    /// @param language `sv`, `en` or null
    /// @param cut      whether there was more
    record TextJson(String state, String text, @Nullable String language, boolean cut) {
        static TextJson of(FileText text) {
            return new TextJson(text.state().code(), text.content(), text.language(), text.cut());
        }
    }

    @PostMapping(consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Upload a file; the body is its content")
    FileJson create(Actor actor, @RequestParam String name, HttpServletRequest request) throws IOException {
        actor.requirePerson();
        return FileJson.of(files.require(actor, files.store(actor, request.getInputStream(), name)));
    }

    @GetMapping("/{id}")
    @Operation(summary = "What is known of a file")
    FileJson read(Actor actor, @PathVariable UUID id) {
        return FileJson.of(files.require(actor, id));
    }

    @GetMapping("/{id}/content")
    @Operation(summary = "The bytes of a file")
    ResponseEntity<Resource> content(Actor actor, @PathVariable UUID id) {
        var file = files.require(actor, id);
        var disposition = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .eTag("\"" + file.sha256().hex() + "\"")
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(new FileSystemResource(files.content(file)));
    }

    @GetMapping("/{id}/previews/{size:small|large}")
    @Operation(summary = "A picture of a file, small or large")
    ResponseEntity<Resource> preview(Actor actor, @PathVariable UUID id, @PathVariable String size) {
        var image = previews.image(actor, id, PreviewSize.find(size).orElseThrow(NotFoundException::new));
        return ResponseEntity.ok()
                .eTag("\"" + image.tag() + "\"")
                .contentType(MediaType.parseMediaType(image.mediaType()))
                .header("X-Content-Type-Options", "nosniff")
                .body(new FileSystemResource(image.content()));
    }

    @GetMapping("/{id}/text")
    @Operation(summary = "The words that a file holds, as far as they have been read")
    TextJson text(Actor actor, @PathVariable UUID id) {
        return TextJson.of(previews.text(actor, id));
    }
}
