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

    FeedMatrix(Posts posts) {
        this.posts = posts;
    }

    @Override
    public List<MatrixRow> rows(Scene scene) {
        var rows = new ArrayList<MatrixRow>();
        rows.add(MatrixRow.of("GET /", "one's own start page", () -> get("/")));
        rows.add(MatrixRow.of("GET /api/v1/posts", "posts of one's own groups", () -> get("/api/v1/posts")));
        for (var visibility : Visibility.values()) {
            var subject = "a post in a " + visibility.code() + " group";
            rows.addAll(posting(scene, visibility, subject));
            rows.addAll(reading(scene, visibility, subject));
        }
        return rows;
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
                        .but(Outcome.REFUSED, except(knowing, scene.members(visibility)))
                        .hiding(visibility == Visibility.SECRET ? Scene.mark(visibility) : "Inlägg kännemärke"))
                .toList();
    }

    private List<MatrixRow> reading(Scene scene, Visibility visibility, String subject) {
        var farid = scene.actor(Cast.FARID);
        var group = scene.group(visibility);
        var text = Markdown.toRichText("Inlägg " + Scene.mark(visibility), MentionResolver.NONE);
        var path = posts.post(farid, group.id(), text).path();
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
        return posts.delete(farid, posts.post(farid, group.id(), text).id()).id();
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
