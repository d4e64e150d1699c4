package org.samverk.conversations;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.samverk.access.Actor;
import org.samverk.access.Visibility;
import org.samverk.cast.Cast;
import org.samverk.feed.Posts;
import org.samverk.permission.MatrixContribution;
import org.samverk.permission.MatrixRow;
import org.samverk.permission.Outcome;
import org.samverk.permission.Scene;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.samverk.richtext.RichText;
import org.springframework.http.MediaType;

/// Farid comments on a post of his in the group of each visibility; björn administers it.
class ConversationsMatrix implements MatrixContribution {
    private static final String BODY = "{\"markdown\":\"Hej\"}";
    private final Conversations conversations;
    private final Posts posts;

    ConversationsMatrix(Conversations conversations, Posts posts) {
        this.conversations = conversations;
        this.posts = posts;
    }

    @Override
    public List<MatrixRow> rows(Scene scene) {
        var rows = new ArrayList<MatrixRow>();
        for (var visibility : Visibility.values()) {
            rows.addAll(rows(scene, visibility));
        }
        return rows;
    }

    private List<MatrixRow> rows(Scene scene, Visibility visibility) {
        var farid = scene.actor(Cast.FARID);
        var text = text("Kommentar " + Scene.mark(visibility));
        var post = posts.post(farid, scene.group(visibility).id(), text).id();
        var comment = conversations.comment(farid, post, text).id();
        var list = "/subjects/" + post + "/comments";
        var path = "/comments/" + comment;
        var readers = scene.readers(visibility);
        var rows = List.of(
                MatrixRow.of("GET /subjects/{subject}/comments", name(visibility), () -> get(list)),
                MatrixRow.of(
                        "POST /subjects/{subject}/comments",
                        name(visibility),
                        () -> post(list).param("markdown", "Hej")),
                MatrixRow.of("GET /api/v1/subjects/{subject}/comments", name(visibility), () -> get("/api/v1" + list)),
                MatrixRow.of(
                        "POST /api/v1/subjects/{subject}/comments",
                        name(visibility),
                        () -> post("/api/v1" + list)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(BODY)),
                MatrixRow.of("GET /comments/{comment}/answer", name(visibility), () -> get(path + "/answer")),
                MatrixRow.of("GET /comments/{id}/edit", name(visibility), () -> get(path + "/edit"))
                        .but(Outcome.REFUSED, except(readers, Cast.FARID)),
                MatrixRow.of(
                                "POST /comments/{id}",
                                name(visibility),
                                () -> post(path).param("markdown", "Ändrad"))
                        .but(Outcome.REFUSED, except(readers, Cast.FARID)),
                MatrixRow.of(
                                "POST /comments/{id}/deletion",
                                name(visibility),
                                () -> post("/comments/"
                                        + conversations
                                                .comment(farid, post, text)
                                                .id() + "/deletion"))
                        .but(Outcome.REFUSED, except(readers, Cast.FARID, Cast.BJORN)),
                MatrixRow.of(
                                "DELETE /api/v1/comments/{id}",
                                name(visibility),
                                () -> delete("/api/v1/comments/"
                                        + conversations
                                                .comment(farid, post, text)
                                                .id()))
                        .but(Outcome.REFUSED, except(readers, Cast.FARID, Cast.BJORN)),
                MatrixRow.of(
                                "POST /comments/{id}/restoration",
                                name(visibility),
                                () -> post("/comments/" + takenBack(farid, post, text) + "/restoration"))
                        .but(Outcome.REFUSED, except(readers, Cast.FARID)));
        return Stream.concat(rows.stream(), programs(visibility, comment, readers, () -> takenBack(farid, post, text)))
                .map(row -> row.but(Outcome.HIDDEN, outside(readers)).hiding("Kommentar " + Scene.mark(visibility)))
                .toList();
    }

    private static Stream<MatrixRow> programs(
            Visibility visibility, UUID comment, Collection<Cast> readers, Supplier<UUID> takenBack) {
        var path = "/api/v1/comments/" + comment;
        var pattern = "/api/v1/comments/{id}";
        return Stream.of(
                MatrixRow.of("GET " + pattern, name(visibility), () -> get(path)),
                MatrixRow.of("GET " + pattern + "/answers", name(visibility), () -> get(path + "/answers")),
                MatrixRow.of(
                                "PUT " + pattern,
                                name(visibility),
                                () -> put(path)
                                        .contentType(MediaType.APPLICATION_JSON)
                                        .content(BODY))
                        .but(Outcome.REFUSED, except(readers, Cast.FARID)),
                MatrixRow.of(
                                "POST " + pattern + "/restoration",
                                name(visibility),
                                () -> post("/api/v1/comments/" + takenBack.get() + "/restoration"))
                        .but(Outcome.REFUSED, except(readers, Cast.FARID)));
    }

    private UUID takenBack(Actor farid, UUID post, RichText text) {
        return conversations
                .delete(farid, conversations.comment(farid, post, text).id())
                .id();
    }

    private static String name(Visibility visibility) {
        return "a comment in a " + visibility.code() + " group";
    }

    private static List<Cast> outside(Collection<Cast> readers) {
        return Stream.of(Cast.values())
                .filter(person -> person != Cast.VISITOR && !readers.contains(person))
                .toList();
    }

    private static List<Cast> except(Collection<Cast> readers, Cast... able) {
        return readers.stream()
                .filter(person -> !List.of(able).contains(person))
                .toList();
    }

    private static RichText text(String words) {
        return Markdown.toRichText(words, MentionResolver.NONE);
    }
}
