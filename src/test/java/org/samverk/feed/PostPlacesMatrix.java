package org.samverk.feed;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.samverk.access.Visibility;
import org.samverk.cast.Cast;
import org.samverk.files.Files;
import org.samverk.kernel.TimeSource;
import org.samverk.permission.MatrixContribution;
import org.samverk.permission.MatrixRow;
import org.samverk.permission.Outcome;
import org.samverk.permission.Scene;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.samverk.richtext.RichText;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// Moving and sharing posts, and the files of posts. Farid writes in the group of each visibility; björn administers
/// it.
class PostPlacesMatrix implements MatrixContribution {
    private static final List<Cast> MOVERS = List.of(Cast.BJORN, Cast.FARID);
    private final Posts posts;
    private final PostMoves moves;
    private final Files files;
    private final TimeSource time;
    private final Map<UUID, UUID> kept = new HashMap<>();

    PostPlacesMatrix(Posts posts, PostMoves moves, Files files, TimeSource time) {
        this.posts = posts;
        this.moves = moves;
        this.files = files;
        this.time = time;
    }

    @Override
    public List<MatrixRow> rows(Scene scene) {
        var rows = new ArrayList<MatrixRow>();
        for (var visibility : Visibility.values()) {
            rows.addAll(moving(scene, visibility));
            rows.addAll(sharing(scene, visibility));
            rows.addAll(listing(scene, visibility));
        }
        rows.addAll(listed(planned(scene), "a planned post", Set.of(Cast.FARID)));
        rows.addAll(listed(moved(scene), "a post that was moved", scene.readers(Visibility.SECRET)));
        return rows;
    }

    private List<MatrixRow> moving(Scene scene, Visibility visibility) {
        var path = written(scene, visibility, List.of()).path();
        var target = scene.group(visibility == Visibility.OPEN ? Visibility.CLOSED : Visibility.OPEN)
                .slug();
        var of = "a post in a " + visibility.code() + " group";
        return hidden(
                scene,
                visibility,
                MOVERS,
                MatrixRow.of("GET /posts/{id}/move", of, () -> get(path + "/move")),
                MatrixRow.of(
                        "POST /posts/{id}/move",
                        of,
                        () -> post(path + "/move").param("group", target).param("confirmed", "true")),
                MatrixRow.of(
                        "POST /api/v1/posts/{id}/move",
                        of,
                        () -> json(
                                post("/api/v1" + path + "/move"),
                                "{\"group\":\"" + target + "\",\"confirmed\":true}")));
    }

    /// Into an open group, of which hugo does not know.
    private List<MatrixRow> sharing(Scene scene, Visibility visibility) {
        var path = written(scene, visibility, List.of()).path();
        var target = scene.group(Visibility.OPEN).slug();
        var of = "a post in a " + visibility.code() + " group";
        var rows = new ArrayList<MatrixRow>();
        var readers = scene.readers(visibility);
        rows.addAll(hidden(
                scene, visibility, readers, MatrixRow.of("GET /posts/{id}/share", of, () -> get(path + "/share"))));
        hidden(
                        scene,
                        visibility,
                        scene.members(Visibility.OPEN),
                        MatrixRow.of(
                                "POST /posts/{id}/share",
                                of,
                                () -> post(path + "/share")
                                        .param("group", target)
                                        .param("markdown", "Läs")),
                        MatrixRow.of(
                                "POST /api/v1/posts/{id}/share",
                                of,
                                () -> json(
                                        post("/api/v1" + path + "/share"),
                                        "{\"group\":\"" + target + "\",\"markdown\":\"Läs\"}")))
                .stream()
                .map(row -> row.but(Outcome.HIDDEN, Cast.HUGO))
                .map(MatrixRow::hiding)
                .forEach(rows::add);
        return rows;
    }

    private List<MatrixRow> listing(Scene scene, Visibility visibility) {
        var file = file(scene);
        var post = written(scene, visibility, List.of(file));
        var of = "the files of a post in a " + visibility.code() + " group";
        var rows = new ArrayList<>(listed(file, post, of, scene.readers(visibility)));
        rows.addAll(hidden(
                scene,
                visibility,
                List.of(Cast.FARID),
                MatrixRow.of(
                        "PUT /api/v1/posts/{id}/files",
                        of,
                        () -> json(put("/api/v1" + post.path() + "/files"), "{\"files\":[\"" + file + "\"]}"))));
        return rows;
    }

    private List<MatrixRow> listed(Post post, String of, Collection<Cast> readers) {
        return listed(fileOf(post), post, of, readers);
    }

    private static List<MatrixRow> listed(UUID file, Post post, String of, Collection<Cast> readers) {
        return Stream.of(
                        MatrixRow.of("GET /files/{id}", of, () -> get("/files/" + file)),
                        MatrixRow.of("GET /api/v1/files/{id}", of, () -> get("/api/v1/files/" + file)),
                        MatrixRow.of("GET /api/v1/posts/{id}/files", of, () -> get("/api/v1" + post.path() + "/files")))
                .map(row -> row.onlyFor(readers).hiding("Bilaga.txt"))
                .map(row -> row.endpoint().equals("GET /files/{id}") ? row.but(Outcome.HIDDEN, Cast.VISITOR) : row)
                .toList();
    }

    /// Nobody but its author sees it yet.
    private Post planned(Scene scene) {
        var later = time.instant().plus(Duration.ofDays(2));
        var post = new NewPost(text("Plan"), false, false, later, null);
        return remember(scene, post, Visibility.OPEN);
    }

    /// Out of the open group into the secret one.
    private Post moved(Scene scene) {
        var post = remember(scene, NewPost.of(text("Flyttas")), Visibility.OPEN);
        return moves.move(
                scene.actor(Cast.FARID),
                post.id(),
                scene.group(Visibility.SECRET).id(),
                true);
    }

    private Post remember(Scene scene, NewPost post, Visibility visibility) {
        var file = file(scene);
        var made = posts.post(scene.actor(Cast.FARID), scene.group(visibility).id(), post, List.of(file));
        kept.put(made.id(), file);
        return made;
    }

    private UUID fileOf(Post post) {
        return Objects.requireNonNull(kept.get(post.id()));
    }

    private UUID file(Scene scene) {
        var content = new ByteArrayInputStream("Innehåll".getBytes(StandardCharsets.UTF_8));
        return files.store(scene.actor(Cast.FARID), content, "Bilaga.txt");
    }

    private Post written(Scene scene, Visibility visibility, List<UUID> attached) {
        var post = NewPost.of(text("Ställe " + Scene.mark(visibility)));
        return posts.post(scene.actor(Cast.FARID), scene.group(visibility).id(), post, attached);
    }

    /// For these; other readers of the post are refused, and for the rest it does not exist.
    private static List<MatrixRow> hidden(
            Scene scene, Visibility visibility, Collection<Cast> able, MatrixRow... rows) {
        var readers = scene.readers(visibility);
        return Stream.of(rows)
                .map(row -> row.refusedToOthersThan(able)
                        .but(
                                Outcome.HIDDEN,
                                Stream.of(Cast.values())
                                        .filter(person -> person != Cast.VISITOR && !readers.contains(person))
                                        .toList())
                        .hiding("Ställe " + Scene.mark(visibility)))
                .toList();
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }

    private static RichText text(String words) {
        return Markdown.toRichText(words, MentionResolver.NONE);
    }
}
