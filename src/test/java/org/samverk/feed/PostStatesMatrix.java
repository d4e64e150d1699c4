package org.samverk.feed;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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

/// What else one does with posts. Farid asks in the group of each visibility, and björn administers it.
class PostStatesMatrix implements MatrixContribution {
    private final Posts posts;
    private final MustReads mustReads;
    private final Conversations conversations;
    private final TimeSource time;

    PostStatesMatrix(Posts posts, MustReads mustReads, Conversations conversations, TimeSource time) {
        this.posts = posts;
        this.mustReads = mustReads;
        this.conversations = conversations;
        this.time = time;
    }

    @Override
    public List<MatrixRow> rows(Scene scene) {
        var rows = new ArrayList<MatrixRow>();
        for (var visibility : Visibility.values()) {
            rows.addAll(rows(scene, visibility));
        }
        rows.add(MatrixRow.of("GET /posts/scheduled", "one's own plans", () -> get("/posts/scheduled")));
        rows.add(MatrixRow.of("GET /must-reads", "what waits for oneself", () -> get("/must-reads")));
        rows.addAll(planned(scene));
        rows.add(MatrixRow.of("GET /topics", "topics in use", () -> get("/topics")));
        rows.add(MatrixRow.of(
                "GET /topic-suggestions",
                "topics in use",
                () -> get("/topic-suggestions").param("q", "ma")));
        rows.add(MatrixRow.of("POST /topics/{topic}/following", "a topic", () -> post("/topics/rutin/following")));
        rows.add(MatrixRow.of("DELETE /topics/{topic}/following", "a topic", () -> delete("/topics/rutin/following")));
        return rows;
    }

    private List<MatrixRow> rows(Scene scene, Visibility visibility) {
        var farid = scene.actor(Cast.FARID);
        var mark = "Fråga " + Scene.mark(visibility);
        var question = new NewPost(text(mark + " #matris"), true, false, null, null);
        var asked = posts.post(farid, scene.group(visibility).id(), question);
        mustReads.ask(scene.actor(Cast.BJORN), asked.id());
        var comment = conversations.comment(farid, asked.id(), text("Svar"));
        var path = asked.path();
        var of = "a question in a " + visibility.code() + " group";
        var readers = scene.readers(visibility);
        var administrators = List.of(Cast.BJORN);
        var askers = List.of(Cast.BJORN, Cast.FARID);
        var rows = new ArrayList<>(List.of(
                only(readers, administrators, MatrixRow.of("POST /posts/{id}/pin", of, () -> post(path + "/pin"))),
                only(readers, administrators, MatrixRow.of("DELETE /posts/{id}/pin", of, () -> delete(path + "/pin"))),
                only(
                        readers,
                        administrators,
                        MatrixRow.of("POST /posts/{id}/must-read", of, () -> post(path + "/must-read"))),
                only(
                        readers,
                        administrators,
                        MatrixRow.of("DELETE /posts/{id}/must-read", of, () -> delete(path + "/must-read"))),
                only(
                        readers,
                        administrators,
                        MatrixRow.of("GET /posts/{id}/readers", of, () -> get(path + "/readers"))),
                only(
                        readers,
                        administrators,
                        MatrixRow.of(
                                "GET /api/v1/subjects/{subject}/readers",
                                of,
                                () -> get("/api/v1/subjects/" + asked.id() + "/readers"))),
                only(
                        readers,
                        administrators,
                        MatrixRow.of("POST /posts/{id}/reminder", of, () -> post(path + "/reminder"))),
                only(
                        readers,
                        scene.members(visibility),
                        MatrixRow.of("POST /posts/{id}/confirmation", of, () -> post(path + "/confirmation"))),
                only(
                        readers,
                        askers,
                        MatrixRow.of(
                                "POST /posts/{id}/answer",
                                of,
                                () -> post(path + "/answer")
                                        .param("comment", comment.id().toString()))),
                only(
                        readers,
                        List.of(Cast.FARID),
                        MatrixRow.of("POST /posts/{id}/question", of, () -> post(path + "/question"))),
                only(
                        readers,
                        List.of(Cast.FARID),
                        MatrixRow.of("DELETE /posts/{id}/question", of, () -> delete(path + "/question"))),
                only(readers, askers, MatrixRow.of("DELETE /posts/{id}/answer", of, () -> delete(path + "/answer"))),
                MatrixRow.of("GET /posts/{id}/history", of, () -> get(path + "/history"))));
        rows.replaceAll(row -> row.but(Outcome.HIDDEN, others(readers)).hiding(mark));
        rows.add(MatrixRow.of("GET /topics/{topic}", of, () -> get("/topics/matris")));
        return rows;
    }

    private List<MatrixRow> planned(Scene scene) {
        var farid = scene.actor(Cast.FARID);
        var group = scene.group(Visibility.OPEN).id();
        var later = time.instant().plus(Duration.ofDays(2));
        var words = scene.mark("Planmarke", List.of(Cast.FARID));
        var planned = posts.post(farid, group, new NewPost(text("Plan " + words), false, false, later, null));
        var path = planned.path();
        return Stream.of(
                        MatrixRow.of(
                                "POST /posts/{id}/publication", "a planned post", () -> post(path + "/publication")),
                        MatrixRow.of("GET /posts/{id}/schedule", "a planned post", () -> get(path + "/schedule")),
                        MatrixRow.of(
                                "POST /posts/{id}/schedule",
                                "a planned post",
                                () -> post(path + "/schedule")
                                        .param(
                                                "date",
                                                LocalDate.now().plusDays(3).toString())))
                .map(row -> row.onlyFor(List.of(Cast.FARID)))
                .toList();
    }

    private static MatrixRow only(Collection<Cast> readers, Collection<Cast> able, MatrixRow row) {
        return row.but(
                Outcome.REFUSED,
                readers.stream().filter(person -> !able.contains(person)).toList());
    }

    private static List<Cast> others(Collection<Cast> people) {
        return Stream.of(Cast.values())
                .filter(person -> person != Cast.VISITOR && !people.contains(person))
                .toList();
    }

    private static RichText text(String words) {
        return Markdown.toRichText(words, MentionResolver.NONE);
    }
}
