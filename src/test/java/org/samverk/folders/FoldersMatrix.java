package org.samverk.folders;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.samverk.access.Visibility;
import org.samverk.cast.Cast;
import org.samverk.files.Files;
import org.samverk.permission.MatrixContribution;
import org.samverk.permission.MatrixRow;
import org.samverk.permission.Outcome;
import org.samverk.permission.Scene;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// A group's files. Farid brings them; Björn administers the groups.
class FoldersMatrix implements MatrixContribution {
    private static final String FILE = "/groups/{slug}/files/{id}";
    private final GroupFiles groupFiles;
    private final OfficialFiles officials;
    private final FileVersions versions;
    private final FileDeletions deletions;
    private final Folders folders;
    private final Files files;
    private final List<MatrixRow> rows = new ArrayList<>();

    FoldersMatrix(
            GroupFiles groupFiles,
            OfficialFiles officials,
            FileVersions versions,
            FileDeletions deletions,
            Folders folders,
            Files files) {
        this.groupFiles = groupFiles;
        this.officials = officials;
        this.versions = versions;
        this.deletions = deletions;
        this.folders = folders;
        this.files = files;
    }

    @Override
    public List<MatrixRow> rows(Scene scene) {
        for (var visibility : Scene.visibilities()) {
            pages(scene, visibility);
            worked(scene, visibility);
            finalised(scene, visibility);
            acts(scene, visibility);
            programs(scene, visibility);
        }
        return rows;
    }

    private void pages(Scene scene, Visibility visibility) {
        var group = scene.group(visibility);
        var path = group.path();
        var readers = scene.readers(visibility);
        var closed = scene.shutOut(visibility);
        var members = scene.members(visibility);
        var folder = folders.create(scene.actor(Cast.FARID), group.id(), null, Scene.mark(visibility));
        add("GET /groups/{slug}/files", visibility, () -> get(path + "/files"), readers, closed);
        var inside = new HashSet<>(readers);
        inside.removeAll(members);
        var shared = groupFiles.add(scene.actor(Cast.FARID), group.id(), null, upload(scene, "delad"));
        officials.finalise(scene.actor(Cast.BJORN), shared.id(), 1);
        rows.add(MatrixRow.of(
                        "POST /groups/{slug}/files",
                        visibility.code(),
                        () -> post(path + "/files")
                                .param("file", shared.fileId().toString()))
                .onlyFor(members)
                .but(Outcome.REFUSED, inside)
                .but(Outcome.REFUSED, closed));
        rows.add(MatrixRow.of(
                        "POST /groups/{slug}/folders",
                        visibility.code(),
                        () -> post(path + "/folders").param("name", "Ny mapp"))
                .onlyFor(members)
                .but(Outcome.REFUSED, inside)
                .but(Outcome.REFUSED, closed));
        forFolder(visibility, () -> post(path + "/folders/" + folder.id()).param("name", "Annan"), members, closed);
        forFolder(visibility, () -> delete(path + "/folders/" + folder.id()), members, closed);
    }

    private void forFolder(
            Visibility visibility,
            Supplier<MockHttpServletRequestBuilder> request,
            Set<Cast> members,
            Set<Cast> closed) {
        var method = request.get()
                .buildRequest(new org.springframework.mock.web.MockServletContext())
                .getMethod();
        add(method + " /groups/{slug}/folders/{id}", visibility, request, members, closed);
    }

    private void worked(Scene scene, Visibility visibility) {
        var file = create(scene, visibility);
        var members = scene.members(visibility);
        var closed = scene.shutOut(visibility);
        add("GET " + FILE, visibility, () -> get(file.path()), members, closed);
        add("GET " + FILE + "/official", visibility, () -> get(file.path() + "/official"), Set.of(), closed);
        bytes(visibility, "worked on", file.fileId(), members);
    }

    private void finalised(Scene scene, Visibility visibility) {
        var name = Scene.mark(visibility) + ".txt";
        var group = scene.group(visibility).id();
        var file = groupFiles.add(scene.actor(Cast.FARID), group, null, upload(scene, name));
        officials.finalise(scene.actor(Cast.BJORN), file.id(), 1);
        var newer = versions.add(scene.actor(Cast.FARID), file.id(), upload(scene, "nyare"));
        var readers = scene.readers(visibility);
        var closed = scene.shutOut(visibility);
        add("GET " + FILE, visibility, () -> get(file.path()), readers, closed);
        add("GET " + FILE + "/official", visibility, () -> get(file.path() + "/official"), readers, closed);
        bytes(visibility, "finalised", file.fileId(), readers);
        bytes(visibility, "newer than finalised", newer.fileId(), scene.members(visibility));
    }

    private void bytes(Visibility visibility, String what, UUID id, Set<Cast> readers) {
        rows.add(MatrixRow.of("GET /files/{id}", what + " in " + visibility.code(), () -> get("/files/" + id))
                .onlyFor(readers)
                .but(Outcome.HIDDEN, Cast.VISITOR));
    }

    private void acts(Scene scene, Visibility visibility) {
        var file = create(scene, visibility);
        var path = file.path();
        var members = scene.members(visibility);
        var closed = scene.shutOut(visibility);
        var insideButBjorn = new HashSet<>(members);
        insideButBjorn.remove(Cast.BJORN);
        add("POST " + FILE, visibility, () -> post(path).param("name", "Nytt namn.txt"), members, closed);
        add("DELETE " + FILE, visibility, () -> delete(path), members, closed);
        add("POST " + FILE + "/lock", visibility, () -> post(path + "/lock"), members, closed);
        add("DELETE " + FILE + "/lock", visibility, () -> delete(path + "/lock"), members, closed);
        add(
                "POST " + FILE + "/versions/{number}/restoration",
                visibility,
                () -> post(path + "/versions/1/restoration"),
                members,
                closed);
        rows.add(MatrixRow.of(
                        "POST " + FILE + "/versions",
                        visibility.code(),
                        () -> post(path + "/versions")
                                .param("file", file.fileId().toString()))
                .onlyFor(members)
                .but(Outcome.REFUSED, closed));
        rows.add(administration(
                "POST", visibility, () -> post(path + "/official").param("version", "1"), scene));
        rows.add(administration("DELETE", visibility, () -> delete(path + "/official"), scene));
        var gone = create(scene, visibility);
        deletions.delete(scene.actor(Cast.BJORN), gone.id());
        add(
                "POST " + FILE + "/restoration",
                visibility,
                () -> post(gone.path() + "/restoration"),
                Set.of(Cast.BJORN, Cast.FARID),
                closed);
        add("GET " + FILE, visibility, () -> get(gone.path()), Set.of(Cast.BJORN, Cast.FARID), closed);
    }

    private void programs(Scene scene, Visibility visibility) {
        var file = create(scene, visibility);
        var api = "/api/v1/groups/" + scene.group(visibility).slug() + "/files";
        var pattern = "/api/v1/groups/{slug}/files";
        var one = api + "/" + file.id();
        var members = scene.members(visibility);
        var refused = new HashSet<>(scene.knowing(visibility));
        refused.removeAll(members);
        var body = "{\"file\": \"" + file.fileId() + "\"}";
        add("GET " + pattern, visibility, () -> get(api), scene.knowing(visibility), Set.of());
        add(
                "GET " + pattern + "/official",
                visibility,
                () -> get(api + "/official"),
                scene.knowing(visibility),
                Set.of());
        add("GET " + pattern + "/{id}", visibility, () -> get(one), members, Set.of());
        add("GET " + pattern + "/{id}/versions", visibility, () -> get(one + "/versions"), members, Set.of());
        add("POST " + pattern, visibility, () -> json(post(api), body), members, refused);
        add(
                "POST " + pattern + "/{id}/versions",
                visibility,
                () -> json(post(one + "/versions"), body),
                members,
                Set.of());
        rows.add(MatrixRow.of(
                        "PUT " + pattern + "/{id}/official",
                        visibility.code(),
                        () -> json(put(one + "/official"), "{\"version\": 1}"))
                .onlyFor(Set.of(Cast.BJORN))
                .but(
                        Outcome.REFUSED,
                        members.stream().filter(person -> person != Cast.BJORN).toList()));
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType("application/json").content(body);
    }

    private static MatrixRow administration(
            String method, Visibility visibility, Supplier<MockHttpServletRequestBuilder> request, Scene scene) {
        return MatrixRow.of(method + " " + FILE + "/official", visibility.code(), request)
                .onlyFor(Set.of(Cast.BJORN))
                .but(
                        Outcome.REFUSED,
                        scene.members(visibility).stream()
                                .filter(person -> person != Cast.BJORN)
                                .toList())
                .but(Outcome.REFUSED, scene.shutOut(visibility));
    }

    private void add(
            String endpoint,
            Visibility visibility,
            Supplier<MockHttpServletRequestBuilder> request,
            Set<Cast> people,
            Set<Cast> closed) {
        rows.add(MatrixRow.of(endpoint, visibility.code(), request)
                .onlyFor(people)
                .but(Outcome.REFUSED, closed)
                .hiding(name(visibility)));
    }

    private GroupFile create(Scene scene, Visibility visibility) {
        var name = scene.mark("Arbetsfil", visibility, scene.members(visibility)) + ".txt";
        return groupFiles.add(scene.actor(Cast.FARID), scene.group(visibility).id(), null, upload(scene, name));
    }

    private static String name(Visibility visibility) {
        return "Arbetsfil" + visibility.code() + ".txt";
    }

    private UUID upload(Scene scene, String name) {
        var content = ("Innehåll " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        return files.store(scene.actor(Cast.FARID), new ByteArrayInputStream(content), name);
    }
}
