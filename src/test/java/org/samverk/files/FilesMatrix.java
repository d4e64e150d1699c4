package org.samverk.files;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.options;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.samverk.access.Audience;
import org.samverk.access.Subject;
import org.samverk.access.Subjects;
import org.samverk.access.Visibility;
import org.samverk.cast.Cast;
import org.samverk.kernel.TimeSource;
import org.samverk.permission.MatrixContribution;
import org.samverk.permission.MatrixRow;
import org.samverk.permission.Outcome;
import org.samverk.permission.Scene;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockMultipartFile;

/// Files. Björn uploads them; each is attached to something with one audience.
class FilesMatrix implements MatrixContribution {
    private static final String SHOW = "GET /files/{id}";
    private final Files files;
    private final Uploads uploads;
    private final Subjects subjects;
    private final TimeSource time;

    FilesMatrix(Files files, Uploads uploads, Subjects subjects, TimeSource time) {
        this.files = files;
        this.uploads = uploads;
        this.subjects = subjects;
        this.time = time;
    }

    @Override
    public List<MatrixRow> rows(Scene scene) {
        var content = png();
        var rows = new ArrayList<>(List.of(
                MatrixRow.of("GET /files/new", "the form", () -> get("/files/new"))
                        .but(Outcome.REFUSED, Cast.VISITOR),
                MatrixRow.of(
                        "POST /files",
                        "a picture",
                        () -> multipart("/files").file(new MockMultipartFile("file", "a.png", "image/png", content))),
                MatrixRow.of("OPTIONS /files/uploads", "what uploading can do", () -> options("/files/uploads")),
                MatrixRow.of(
                        "POST /files/uploads",
                        "a beginning",
                        () -> post("/files/uploads").header("Upload-Length", 9)),
                MatrixRow.of(
                        "POST /api/v1/files",
                        "a text",
                        () -> post("/api/v1/files?name=a.txt")
                                .contentType("application/octet-stream")
                                .content("text")),
                upload("HEAD", scene),
                upload("PATCH", scene),
                upload("DELETE", scene),
                file(store(scene), "attached to nothing", Set.of(Cast.BJORN)),
                file(attached(scene, Audience.ORGANISATION, null), "for the organisation", Scene.employees()),
                MatrixRow.of(SHOW, "public", show(attached(scene, Audience.PUBLIC, null)))
                        .forEverybody()));
        for (var visibility : Scene.visibilities()) {
            var readers = new HashSet<>(scene.readers(visibility));
            var id = attached(scene, Audience.GROUP, visibility);
            rows.add(file(id, visibility.code(), readers));
            rows.add(picture(id, visibility.code(), readers));
            rows.add(MatrixRow.of(
                            "GET /api/v1/files/{id}/previews/{size:small|large}",
                            visibility.code(),
                            () -> get("/api/v1/files/" + id + "/previews/large"))
                    .onlyFor(readers));
            var subject = subject(scene, Audience.GROUP, visibility);
            rows.add(MatrixRow.of(
                            "GET /api/v1/subjects/{subject}/files",
                            visibility.code(),
                            () -> get("/api/v1/subjects/" + subject + "/files"))
                    .onlyFor(readers));
            var text = written(scene, visibility);
            for (var path : List.of("", "/content", "/text")) {
                rows.add(MatrixRow.of(
                                "GET /api/v1/files/{id}" + path,
                                visibility.code(),
                                () -> get("/api/v1/files/" + text + path))
                        .onlyFor(readers));
            }
        }
        return rows;
    }

    private static MatrixRow picture(UUID id, String subject, Set<Cast> readers) {
        return MatrixRow.of("GET /files/{id}/{size:small|large}", subject, () -> get("/files/" + id + "/small"))
                .onlyFor(readers);
    }

    private static MatrixRow file(UUID id, String subject, Set<Cast> readers) {
        return MatrixRow.of(SHOW, subject, show(id)).onlyFor(readers).but(Outcome.HIDDEN, Cast.VISITOR);
    }

    private static java.util.function.Supplier<
                    org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder>
            show(UUID id) {
        return () -> get("/files/" + id);
    }

    private MatrixRow upload(String method, Scene scene) {
        var id = uploads.begin(scene.actor(Cast.BJORN), "a.txt", 9).id();
        return MatrixRow.of(
                        method + " /files/uploads/{id}",
                        "Björn's upload",
                        () -> request(HttpMethod.valueOf(method), "/files/uploads/" + id)
                                .header("Upload-Offset", 0)
                                .contentType("application/offset+octet-stream"))
                .onlyFor(Set.of(Cast.BJORN));
    }

    private UUID store(Scene scene) {
        return files.storeImage(scene.actor(Cast.BJORN), png(), "bild.png");
    }

    private UUID attached(Scene scene, Audience audience, @org.jspecify.annotations.Nullable Visibility visibility) {
        return attach(scene, audience, visibility, store(scene));
    }

    private UUID attach(
            Scene scene, Audience audience, @org.jspecify.annotations.Nullable Visibility visibility, UUID id) {
        files.attach(scene.actor(Cast.BJORN), subject(scene, audience, visibility), List.of(id));
        return id;
    }

    private UUID subject(Scene scene, Audience audience, @org.jspecify.annotations.Nullable Visibility visibility) {
        var subject = subjects.nextId();
        var now = time.instant();
        var group = visibility == null ? null : scene.group(visibility).id();
        var title = visibility == null ? "Bilden" : "Bild " + Scene.mark(visibility);
        subjects.create(new Subject(
                subject, "pictured", group, audience, scene.id(Cast.BJORN), title, "/posts/" + subject, now, now));
        return subject;
    }

    private UUID written(Scene scene, Visibility visibility) {
        var word = scene.mark("Filinnehall", visibility, scene.readers(visibility));
        var content = new ByteArrayInputStream(word.getBytes(StandardCharsets.UTF_8));
        var id = files.store(scene.actor(Cast.BJORN), content, word + ".txt");
        attach(scene, Audience.GROUP, visibility, id);
        return id;
    }

    private static byte[] png() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
