package org.samverk.directory;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.samverk.access.Actor;
import org.samverk.cast.Cast;
import org.samverk.permission.MatrixContribution;
import org.samverk.permission.MatrixRow;
import org.samverk.permission.Scene;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;

/// Importing people, and the rule about those who have left: for administrators alone. What they send changes nothing
/// that matters: a file of some people, without lines.
class DirectoryImportMatrix implements MatrixContribution {
    private static final byte[] FILE = "nyckel;namn\n;Katalogmark\n".getBytes(StandardCharsets.UTF_8);
    private final PeopleImports imports;

    DirectoryImportMatrix(PeopleImports imports) {
        this.imports = imports;
    }

    @Override
    public List<MatrixRow> rows(Scene scene) {
        var file = new MockMultipartFile("file", "katalogmark.csv", "text/csv", FILE);
        return Stream.of(
                        MatrixRow.of("GET /admin/people-import", "the files", () -> get("/admin/people-import")),
                        MatrixRow.of("GET /api/v1/people-imports", "the files", () -> get("/api/v1/people-imports")),
                        MatrixRow.of(
                                "POST /admin/people-import",
                                "a file",
                                () -> multipart("/admin/people-import").file(file)),
                        MatrixRow.of(
                                "POST /api/v1/people-imports",
                                "a file",
                                () -> multipart("/api/v1/people-imports").file(file)),
                        one("GET", "/admin/people-import/{id}"),
                        one("GET", "/api/v1/people-imports/{id}"),
                        one("GET", "/admin/people-import/{id}/report"),
                        one("GET", "/api/v1/people-imports/{id}/report"),
                        MatrixRow.of(
                                "POST /admin/people-import/{id}/check",
                                "a file",
                                () -> post("/admin/people-import/{id}/check", run())
                                        .param("key", "nyckel")
                                        .param("name", "namn")),
                        MatrixRow.of(
                                "POST /admin/people-import/{id}/application",
                                "a file",
                                () -> post("/admin/people-import/{id}/application", run())),
                        MatrixRow.of(
                                "POST /api/v1/people-imports/{id}/check",
                                "a file",
                                () -> post("/api/v1/people-imports/{id}/check", run())
                                        .contentType(MediaType.APPLICATION_JSON)
                                        .content("{\"everybody\":false}")),
                        MatrixRow.of(
                                "POST /api/v1/people-imports/{id}/application",
                                "a file",
                                () -> post("/api/v1/people-imports/{id}/application", run())
                                        .contentType(MediaType.APPLICATION_JSON)
                                        .content("{}")),
                        MatrixRow.of("GET /admin/leavers", "the rule", () -> get("/admin/leavers")),
                        MatrixRow.of("GET /api/v1/leaver-rule", "the rule", () -> get("/api/v1/leaver-rule")),
                        MatrixRow.of(
                                "POST /admin/leavers",
                                "the rule",
                                () -> post("/admin/leavers")
                                        .param("named", "true")
                                        .param("words", "Tidigare medarbetare")),
                        MatrixRow.of(
                                "PUT /api/v1/leaver-rule",
                                "the rule",
                                () -> put("/api/v1/leaver-rule")
                                        .contentType(MediaType.APPLICATION_JSON)
                                        .content("{\"named\":true,\"words\":\"Tidigare medarbetare\"}")))
                .map(row -> row.refusedToOthersThan(Set.of(Cast.EVA)).hiding("katalogmark"))
                .toList();
    }

    private MatrixRow one(String method, String path) {
        return MatrixRow.of(method + " " + path, "a file", () -> get(path, run()));
    }

    /// A file anew for everybody who asks, since it can be taken in once only.
    private UUID run() {
        var id = imports.upload(Actor.SYSTEM, "katalogmark.csv", FILE);
        imports.check(Actor.SYSTEM, id, null, false);
        return id;
    }
}
