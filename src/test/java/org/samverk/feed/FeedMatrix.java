package org.samverk.feed;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.samverk.access.Actor;
import org.samverk.access.Visibility;
import org.samverk.cast.Cast;
import org.samverk.groups.Group;
import org.samverk.permission.MatrixContribution;
import org.samverk.permission.MatrixRow;
import org.samverk.permission.Outcome;
import org.samverk.permission.Scene;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.samverk.richtext.RichText;
import org.springframework.http.MediaType;

/// Farid posts in the group of each visibility; björn administers it.
class FeedMatrix implements MatrixContribution {
    private final Posts posts;
    private final PostRemovals removals;

    FeedMatrix(Posts posts, PostRemovals removals) {
        this.posts = posts;
        this.removals = removals;
    }

    @Override
    public List<MatrixRow> rows(Scene scene) {
        var rows = new ArrayList<MatrixRow>();
        rows.add(MatrixRow.of("GET /", "one's own start page", () -> get("/")));
        rows.add(MatrixRow.of("GET /api/v1/posts", "posts of one's own groups", () -> get("/api/v1/posts")));
        rows.addAll(ownReading());
        rows.addAll(timelines());
        for (var visibility : Visibility.values()) {
            rows.addAll(narrowed(scene, visibility));
            var subject = "a post in a " + visibility.code() + " group";
            rows.addAll(posting(scene, visibility, subject));
            rows.addAll(reading(scene, visibility, subject));
        }
        return rows;
    }

    private static List<MatrixRow> ownReading() {
        return List.of(
                MatrixRow.of("GET /api/v1/feed", "one's own feed", () -> get("/api/v1/feed")),
                MatrixRow.of(
                        "GET /feed/new",
                        "what came meanwhile",
                        () -> get("/feed/new").param("since", "2026-01-01T08:00:00Z")),
                MatrixRow.of(
                        "POST /feed/order",
                        "one's own order",
                        () -> post("/feed/order").param("order", "newest")),
                MatrixRow.of("POST /feed/reading", "one's own reading", () -> post("/feed/reading")),
                MatrixRow.of(
                        "POST /feed/seen",
                        "one's own reading",
                        () -> post("/feed/seen").param("id", UUID.randomUUID().toString())),
                MatrixRow.of("POST /api/v1/feed/reading", "one's own reading", () -> post("/api/v1/feed/reading")),
                MatrixRow.of(
                                "POST /start/steps/{step}/end",
                                "one's own first steps",
                                () -> post("/start/steps/hello/end"))
                        .but(Outcome.REFUSED, Cast.HUGO));
    }

    /// Hugo knows those of his group.
    private static List<MatrixRow> timelines() {
        return List.of(
                MatrixRow.of("GET /people/{username}/timeline", "of björn", () -> get("/people/bjorn/timeline")),
                MatrixRow.of("GET /people/{username}/timeline", "of farid", () -> get("/people/farid/timeline")),
                MatrixRow.of(
                        "GET /api/v1/people/{username}/timeline",
                        "of farid",
                        () -> get("/api/v1/people/farid/timeline")),
                MatrixRow.of("GET /people/{username}/timeline", "of greta", () -> get("/people/greta/timeline"))
                        .but(Outcome.HIDDEN, Cast.HUGO),
                MatrixRow.of(
                                "GET /api/v1/people/{username}/timeline",
                                "of greta",
                                () -> get("/api/v1/people/greta/timeline"))
                        .but(Outcome.HIDDEN, Cast.HUGO));
    }

    /// A feed of one group is for those who may know of it, and shows what they may read.
    private static List<MatrixRow> narrowed(Scene scene, Visibility visibility) {
        var slug = scene.group(visibility).slug();
        var subject = "the feed of a " + visibility.code() + " group";
        var rows = List.of(
                MatrixRow.of("GET /", subject, () -> get("/").param("group", slug)),
                MatrixRow.of("GET /feed/new", subject, () -> get("/feed/new").param("group", slug)),
                MatrixRow.of(
                        "GET /api/v1/feed", subject, () -> get("/api/v1/feed").param("group", slug)));
        return rows.stream()
                .map(row -> row.but(Outcome.HIDDEN, others(scene.knowing(visibility)))
                        .hiding("Inlägg " + Scene.mark(visibility)))
                .toList();
    }

    private List<MatrixRow> posting(Scene scene, Visibility visibility, String subject) {
        var group = scene.group(visibility);
        var rows = List.of(
                MatrixRow.of(
                        "POST /posts",
                        subject,
                        () -> post("/posts").param("group", group.slug()).param("markdown", "Hej")),
                MatrixRow.of(
                        "POST /groups/{slug}/posts",
                        subject,
                        () -> post(group.path() + "/posts").param("markdown", "Hej")),
                MatrixRow.of(
                        "POST /api/v1/posts",
                        subject,
                        () -> post("/api/v1/posts")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"group\":\"" + group.slug() + "\",\"markdown\":\"Hej\"}")));
        var knowing = scene.knowing(visibility);
        return rows.stream()
                .map(row -> row.but(Outcome.HIDDEN, others(knowing))
                        .but(Outcome.REFUSED, except(knowing, scene.members(visibility))))
                .toList();
    }

    private List<MatrixRow> reading(Scene scene, Visibility visibility, String subject) {
        var farid = scene.actor(Cast.FARID);
        var group = scene.group(visibility);
        var text = Markdown.toRichText("Inlägg " + Scene.mark(visibility), MentionResolver.NONE);
        var path = posts.post(farid, group.id(), text).path();
        takenBack(
                farid,
                group,
                Markdown.toRichText(scene.mark("Borttaget", visibility, List.of()), MentionResolver.NONE));
        var readers = scene.readers(visibility);
        var rows = new ArrayList<>(List.of(
                MatrixRow.of("GET /posts/{id}", subject, () -> get(path)),
                MatrixRow.of("GET /api/v1/posts/{id}", subject, () -> get("/api/v1" + path)),
                MatrixRow.of("GET /posts/{id}/edit", subject, () -> get(path + "/edit"))
                        .but(Outcome.REFUSED, except(readers, List.of(Cast.FARID))),
                MatrixRow.of("POST /posts/{id}", subject, () -> post(path).param("markdown", text.plainText()))
                        .but(Outcome.REFUSED, except(readers, List.of(Cast.FARID))),
                MatrixRow.of(
                                "POST /posts/{id}/deletion",
                                subject,
                                () -> post(posts.post(farid, group.id(), text).path() + "/deletion"))
                        .but(Outcome.REFUSED, except(readers, List.of(Cast.FARID, Cast.BJORN))),
                MatrixRow.of(
                                "POST /posts/{id}/restoration",
                                subject,
                                () -> post("/posts/" + takenBack(farid, group, text) + "/restoration"))
                        .onlyFor(List.of(Cast.FARID))));
        rows.replaceAll(row -> row.but(Outcome.HIDDEN, others(readers)).hiding("Inlägg " + Scene.mark(visibility)));
        rows.add(MatrixRow.of("GET /groups/{slug}", subject, () -> get(group.path()))
                .but(Outcome.HIDDEN, others(scene.knowing(visibility)))
                .but(Outcome.REFUSED, scene.shutOut(visibility))
                .hiding("Inlägg " + Scene.mark(visibility)));
        return rows;
    }

    private UUID takenBack(Actor farid, Group group, RichText text) {
        return removals.delete(farid, posts.post(farid, group.id(), text).id()).id();
    }

    private static List<Cast> others(Collection<Cast> people) {
        return Stream.of(Cast.values())
                .filter(person -> person != Cast.VISITOR && !people.contains(person))
                .toList();
    }

    private static List<Cast> except(Collection<Cast> people, Collection<Cast> able) {
        return people.stream().filter(person -> !able.contains(person)).toList();
    }
}
