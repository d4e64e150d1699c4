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

/// What programs do with a group's folders and files. Farid brings them; Björn administers the groups.
class FoldersApiMatrix implements MatrixContribution {
    private static final String GROUP = "/api/v1/groups/{slug}";
    private static final String FILE = GROUP + "/files/{id}";
    private static final String FOLDER = GROUP + "/folders/{id}";
    private static final String NAME = "{\"name\": \"Annat namn\"}";
    private final GroupFiles groupFiles;
    private final OfficialFiles officials;
    private final FileDeletions deletions;
    private final Folders folders;
    private final Files files;
    private final List<MatrixRow> rows = new ArrayList<>();

    FoldersApiMatrix(
            GroupFiles groupFiles, OfficialFiles officials, FileDeletions deletions, Folders folders, Files files) {
        this.groupFiles = groupFiles;
        this.officials = officials;
        this.deletions = deletions;
        this.folders = folders;
        this.files = files;
    }

    @Override
    public List<MatrixRow> rows(Scene scene) {
        for (var visibility : Scene.visibilities()) {
            folders(scene, visibility);
            file(scene, visibility);
            official(scene, visibility);
        }
        return rows;
    }

    private void folders(Scene scene, Visibility visibility) {
        var group = scene.group(visibility);
        var api = "/api/v1/groups/" + group.slug() + "/folders";
        var folder = folders.create(scene.actor(Cast.FARID), group.id(), null, Scene.mark(visibility) + " för program");
        var one = api + "/" + folder.id();
        var members = scene.members(visibility);
        add("GET " + GROUP + "/folders", visibility, () -> get(api), scene.knowing(visibility));
        add(
                "GET " + GROUP + "/files/labels",
                visibility,
                () -> get(labels(scene, visibility)),
                scene.knowing(visibility));
        var refused = new HashSet<>(scene.knowing(visibility));
        refused.removeAll(members);
        rows.add(MatrixRow.of("POST " + GROUP + "/folders", visibility.code(), () -> json(post(api), NAME))
                .onlyFor(members)
                .but(Outcome.REFUSED, refused));
        add("GET " + FOLDER, visibility, () -> get(one), members);
        add("PUT " + FOLDER, visibility, () -> json(put(one), NAME), members);
        add("DELETE " + FOLDER, visibility, () -> delete(one), members);
    }

    private void file(Scene scene, Visibility visibility) {
        var members = scene.members(visibility);
        var one = address(scene, visibility, create(scene, visibility));
        add("PUT " + FILE, visibility, () -> json(put(one), NAME), members);
        add("DELETE " + FILE, visibility, () -> delete(one), members);
        add("PUT " + FILE + "/lock", visibility, () -> put(one + "/lock"), members);
        add("DELETE " + FILE + "/lock", visibility, () -> delete(one + "/lock"), members);
        add(
                "POST " + FILE + "/versions/{number}/restoration",
                visibility,
                () -> post(one + "/versions/1/restoration"),
                members);
        var gone = create(scene, visibility);
        deletions.delete(scene.actor(Cast.BJORN), gone.id());
        var back = address(scene, visibility, gone) + "/restoration";
        add("POST " + FILE + "/restoration", visibility, () -> post(back), Set.of(Cast.BJORN, Cast.FARID));
    }

    private void official(Scene scene, Visibility visibility) {
        var readers = scene.readers(visibility);
        var file = create(scene, visibility);
        officials.finalise(scene.actor(Cast.BJORN), file.id(), 1);
        var one = address(scene, visibility, file);
        add("GET " + FILE + "/official", visibility, () -> get(one + "/official"), readers);
        add("GET " + FILE + "/finalisations", visibility, () -> get(one + "/finalisations"), readers);
        var worked = address(scene, visibility, create(scene, visibility));
        var members = scene.members(visibility);
        add("GET " + FILE + "/official", visibility, () -> get(worked + "/official"), Set.of());
        add("GET " + FILE + "/finalisations", visibility, () -> get(worked + "/finalisations"), members);
        rows.add(MatrixRow.of("DELETE " + FILE + "/official", visibility.code(), () -> delete(one + "/official"))
                .onlyFor(Set.of(Cast.BJORN))
                .but(
                        Outcome.REFUSED,
                        members.stream().filter(person -> person != Cast.BJORN).toList()));
    }

    private static String labels(Scene scene, Visibility visibility) {
        return "/api/v1/groups/" + scene.group(visibility).slug() + "/files/labels";
    }

    private static String address(Scene scene, Visibility visibility, GroupFile file) {
        return "/api/v1/groups/" + scene.group(visibility).slug() + "/files/" + file.id();
    }

    private void add(
            String endpoint, Visibility visibility, Supplier<MockHttpServletRequestBuilder> request, Set<Cast> people) {
        rows.add(MatrixRow.of(endpoint, visibility.code(), request)
                .onlyFor(people)
                .hiding(Scene.mark(visibility)));
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType("application/json").content(body);
    }

    private GroupFile create(Scene scene, Visibility visibility) {
        var farid = scene.actor(Cast.FARID);
        var content = ("Innehåll " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        var file = files.store(farid, new ByteArrayInputStream(content), Scene.mark(visibility) + ".txt");
        return groupFiles.add(farid, scene.group(visibility).id(), null, file);
    }
}
