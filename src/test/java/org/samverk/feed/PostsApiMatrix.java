package org.samverk.feed;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.samverk.access.Visibility;
import org.samverk.cast.Cast;
import org.samverk.conversations.Conversations;
import org.samverk.kernel.TimeSource;
import org.samverk.permission.MatrixContribution;
import org.samverk.permission.MatrixRow;
import org.samverk.permission.Outcome;
import org.samverk.permission.Scene;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.samverk.richtext.RichText;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/// What programs do with posts. Farid asks in the group of each visibility, and björn administers it.
class PostsApiMatrix implements MatrixContribution {
    private static final String POST = "/api/v1/posts/{id}";
    private final Posts posts;
    private final PostRemovals removals;
    private final MustReads mustReads;
    private final Conversations conversations;
    private final TimeSource time;

    PostsApiMatrix(
            Posts posts, PostRemovals removals, MustReads mustReads, Conversations conversations, TimeSource time) {
        this.posts = posts;
        this.removals = removals;
        this.mustReads = mustReads;
        this.conversations = conversations;
        this.time = time;
    }

    @Override
    public List<MatrixRow> rows(Scene scene) {
        var rows = new ArrayList<MatrixRow>();
        for (var visibility : Visibility.values()) {
            rows.addAll(rows(scene, visibility));
            rows.addAll(topics(visibility));
        }
        rows.addAll(own(scene));
        rows.add(MatrixRow.of("GET /api/v1/posts/scheduled", "one's own plans", () -> get("/api/v1/posts/scheduled")));
        rows.add(MatrixRow.of("GET /api/v1/must-reads", "what waits for oneself", () -> get("/api/v1/must-reads")));
        return rows;
    }

    private List<MatrixRow> rows(Scene scene, Visibility visibility) {
        var farid = scene.actor(Cast.FARID);
        var mark = "Program " + Scene.mark(visibility);
        var question = new NewPost(text(mark + " #program"), true, false, null, null);
        var asked = posts.post(farid, scene.group(visibility).id(), question);
        mustReads.ask(scene.actor(Cast.BJORN), asked.id());
        var comment = conversations.comment(farid, asked.id(), text("Svar")).id();
        var path = "/api/v1" + asked.path();
        var readers = scene.readers(visibility);
        var author = List.of(Cast.FARID);
        var administrators = List.of(Cast.BJORN);
        var both = List.of(Cast.BJORN, Cast.FARID);
        var of = "a question in a " + visibility.code() + " group";
        var rows = new ArrayList<>(List.of(
                row("PUT " + POST, of, () -> json(put(path), "{\"markdown\": \"Annat\"}"), readers, author),
                row("DELETE " + POST, of, () -> delete(path), readers, both),
                row("GET " + POST + "/history", of, () -> get(path + "/history"), readers, readers),
                row("PUT " + POST + "/question", of, () -> put(path + "/question"), readers, author),
                row("DELETE " + POST + "/question", of, () -> delete(path + "/question"), readers, author),
                row("PUT " + POST + "/answer/{comment}", of, () -> put(path + "/answer/" + comment), readers, both),
                row("DELETE " + POST + "/answer", of, () -> delete(path + "/answer"), readers, both),
                row("PUT " + POST + "/pin", of, () -> put(path + "/pin"), readers, administrators),
                row("DELETE " + POST + "/pin", of, () -> delete(path + "/pin"), readers, administrators),
                row("PUT " + POST + "/must-read", of, () -> put(path + "/must-read"), readers, administrators),
                row("DELETE " + POST + "/must-read", of, () -> delete(path + "/must-read"), readers, administrators),
                row(
                        "PUT " + POST + "/confirmation",
                        of,
                        () -> put(path + "/confirmation"),
                        readers,
                        scene.members(visibility)),
                row("GET " + POST + "/readership", of, () -> get(path + "/readership"), readers, administrators),
                row("GET " + POST + "/readers", of, () -> get(path + "/readers"), readers, administrators),
                row("POST " + POST + "/reminder", of, () -> post(path + "/reminder"), readers, administrators)));
        var pins = "/api/v1/groups/" + scene.group(visibility).slug() + "/pins";
        rows.replaceAll(row -> row.hiding(mark));
        rows.add(MatrixRow.of("GET /api/v1/groups/{slug}/pins", of, () -> get(pins))
                .onlyFor(scene.knowing(visibility)));
        return rows;
    }

    /// What only farid may do: with a plan, and with what he has taken back.
    private List<MatrixRow> own(Scene scene) {
        var farid = scene.actor(Cast.FARID);
        var group = scene.group(Visibility.OPEN).id();
        var later = time.instant().plus(Duration.ofDays(2));
        var planned = posts.post(farid, group, new NewPost(text("Eget kännemärke"), false, false, later, null));
        var gone = posts.post(farid, group, text("Eget kännemärke"));
        removals.delete(farid, gone.id());
        var path = "/api/v1" + planned.path();
        var plan = "{\"publishAt\": \"" + later.plus(Duration.ofDays(1)) + "\"}";
        return Stream.of(
                        MatrixRow.of(
                                "PUT " + POST + "/schedule",
                                "a planned post",
                                () -> json(put(path + "/schedule"), plan)),
                        MatrixRow.of(
                                "POST " + POST + "/publication", "a planned post", () -> post(path + "/publication")),
                        MatrixRow.of(
                                "POST " + POST + "/restoration",
                                "a post that was taken back",
                                () -> post("/api/v1" + gone.path() + "/restoration")))
                .map(row -> row.onlyFor(List.of(Cast.FARID)).hiding("Eget kännemärke"))
                .toList();
    }

    private static List<MatrixRow> topics(Visibility visibility) {
        var of = "a topic of a " + visibility.code() + " group";
        var path = "/api/v1/topics/program";
        return List.of(
                MatrixRow.of("GET /api/v1/topics", of, () -> get("/api/v1/topics")),
                MatrixRow.of("GET /api/v1/topics/followed", of, () -> get("/api/v1/topics/followed")),
                MatrixRow.of("GET /api/v1/topics/{topic}/posts", of, () -> get(path + "/posts")),
                MatrixRow.of("PUT /api/v1/topics/{topic}/following", of, () -> put(path + "/following")),
                MatrixRow.of("DELETE /api/v1/topics/{topic}/following", of, () -> delete(path + "/following")));
    }

    private static MatrixRow row(
            String endpoint,
            String subject,
            Supplier<? extends AbstractMockHttpServletRequestBuilder<?>> request,
            Collection<Cast> readers,
            Collection<Cast> able) {
        var outside = Stream.of(Cast.values())
                .filter(person -> person != Cast.VISITOR && !readers.contains(person))
                .toList();
        var unable = readers.stream().filter(person -> !able.contains(person)).toList();
        return MatrixRow.of(endpoint, subject, request)
                .but(Outcome.HIDDEN, outside)
                .but(Outcome.REFUSED, unable);
    }

    private static AbstractMockHttpServletRequestBuilder<?> json(
            AbstractMockHttpServletRequestBuilder<?> request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }

    private static RichText text(String words) {
        return Markdown.toRichText(words, MentionResolver.NONE);
    }
}
