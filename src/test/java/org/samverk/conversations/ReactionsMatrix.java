package org.samverk.conversations;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/// Links to a comment of farid's, reactions to it and to its post, watches and readings, in the group of each
/// visibility.
class ReactionsMatrix implements MatrixContribution {
    private final Conversations conversations;
    private final Posts posts;

    ReactionsMatrix(Conversations conversations, Posts posts) {
        this.conversations = conversations;
        this.posts = posts;
    }

    @Override
    public List<MatrixRow> rows(Scene scene) {
        return Stream.of(Visibility.values())
                .flatMap(visibility -> rows(scene, visibility))
                .toList();
    }

    private Stream<MatrixRow> rows(Scene scene, Visibility visibility) {
        var farid = scene.actor(Cast.FARID);
        var text = text("Samtal " + Scene.mark(visibility));
        var about = posts.post(farid, scene.group(visibility).id(), text).id();
        var comment = "/comments/" + conversations.comment(farid, about, text).id();
        var subject = "/subjects/" + about;
        var readers = scene.readers(visibility);
        var name = "a conversation in a " + visibility.code() + " group";
        var rows = Stream.concat(
                Stream.of(
                        row("GET /comments/{id}", name, () -> get(comment)),
                        row("GET /comments/{id}/answers", name, () -> get(comment + "/answers"))),
                Stream.concat(
                        reactions(name, "subjects/{subject}", subject),
                        Stream.concat(
                                reactions(name, "comments/{comment}", comment), watches(name, subject, readers))));
        return rows.map(row -> row.but(Outcome.HIDDEN, outside(readers)).hiding("Samtal " + Scene.mark(visibility)));
    }

    private static Stream<MatrixRow> reactions(String name, String pattern, String path) {
        var pages = "/" + pattern + "/reactions";
        var api = "/api/v1/" + pattern + "/reactions";
        return Stream.of(
                row("GET " + pages, name, () -> get(path + "/reactions")),
                row("POST " + pages, name, () -> post(path + "/reactions").param("kind", "heart")),
                row("DELETE " + pages, name, () -> delete(path + "/reactions").param("kind", "heart")),
                row("GET " + api, name, () -> get("/api/v1" + path + "/reactions")),
                row("PUT " + api + "/{kind}", name, () -> put("/api/v1" + path + "/reactions/thanks")),
                row("DELETE " + api + "/{kind}", name, () -> delete("/api/v1" + path + "/reactions/thanks")));
    }

    private static Stream<MatrixRow> watches(String name, String path, Collection<Cast> readers) {
        var api = "/api/v1" + path;
        var pattern = "/subjects/{subject}";
        return Stream.of(
                row(
                        "POST " + pattern + "/watch",
                        name,
                        () -> post(path + "/watch").param("level", "usual")),
                row("POST " + pattern + "/reading", name, () -> post(path + "/reading")),
                row("DELETE " + pattern + "/reading", name, () -> delete(path + "/reading")),
                row("GET /api/v1" + pattern + "/watch", name, () -> get(api + "/watch")),
                row("PUT /api/v1" + pattern + "/watch/{level}", name, () -> put(api + "/watch/usual")),
                row("GET /api/v1" + pattern + "/reading", name, () -> get(api + "/reading")),
                row("PUT /api/v1" + pattern + "/reading", name, () -> put(api + "/reading")),
                row("DELETE /api/v1" + pattern + "/reading", name, () -> delete(api + "/reading")),
                row("GET /api/v1" + pattern + "/readers", name, () -> get(api + "/readers"))
                        .but(Outcome.REFUSED, readers));
    }

    private static MatrixRow row(
            String endpoint, String name, Supplier<? extends AbstractMockHttpServletRequestBuilder<?>> request) {
        return MatrixRow.of(endpoint, name, request);
    }

    private static List<Cast> outside(Collection<Cast> readers) {
        return Stream.of(Cast.values())
                .filter(person -> person != Cast.VISITOR && !readers.contains(person))
                .toList();
    }

    private static RichText text(String words) {
        return Markdown.toRichText(words, MentionResolver.NONE);
    }
}
