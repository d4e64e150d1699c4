package org.samverk.advice;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.samverk.access.Visibility;
import org.samverk.cast.Cast;
import org.samverk.feed.Posts;
import org.samverk.kernel.TimeSource;
import org.samverk.permission.MatrixContribution;
import org.samverk.permission.MatrixRow;
import org.samverk.permission.Outcome;
import org.samverk.permission.Scene;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// Farid asks the group of each visibility; björn administers it.
class AdviceMatrix implements MatrixContribution {
    private final AdviceRounds rounds;
    private final Stances stances;
    private final RoundClosings closings;
    private final Posts posts;
    private final TimeSource time;

    AdviceMatrix(AdviceRounds rounds, Stances stances, RoundClosings closings, Posts posts, TimeSource time) {
        this.rounds = rounds;
        this.stances = stances;
        this.posts = posts;
        this.closings = closings;
        this.time = time;
    }

    @Override
    public List<MatrixRow> rows(Scene scene) {
        var rows = new ArrayList<MatrixRow>();
        rows.add(MatrixRow.of("GET /advice", "what asks oneself", () -> get("/advice")));
        rows.add(MatrixRow.of("GET /api/v1/advice", "what asks oneself", () -> get("/api/v1/advice")));
        for (var visibility : Visibility.values()) {
            rows.addAll(reading(scene, visibility));
            rows.addAll(handling(scene, visibility));
            rows.addAll(asking(scene, visibility));
            rows.addAll(askingAbout(scene, visibility));
            rows.addAll(answering(scene, visibility));
        }
        return rows;
    }

    private List<MatrixRow> reading(Scene scene, Visibility visibility) {
        var readers = scene.readers(visibility);
        var outside = except(readers, scene.members(visibility));
        var path = "/advice/" + asked(scene, visibility);
        var api = "/api/v1" + path;
        return List.of(
                row("GET /advice/{id}", scene, visibility, () -> get(path)),
                row("GET /api/v1/advice/{id}", scene, visibility, () -> get(api)),
                row(
                                "POST /advice/{id}/stance",
                                scene,
                                visibility,
                                () -> post(path + "/stance")
                                        .param("choice", "1")
                                        .param("reason", "Så."))
                        .but(Outcome.REFUSED, outside),
                row(
                                "PUT /api/v1/advice/{id}/stance",
                                scene,
                                visibility,
                                () -> json(put(api + "/stance"), "{\"marks\":[0,1,0],\"reason\":\"Så.\"}"))
                        .but(Outcome.REFUSED, outside));
    }

    private List<MatrixRow> handling(Scene scene, Visibility visibility) {
        var refused = except(scene.readers(visibility), List.of(Cast.FARID, Cast.BJORN));
        var time = "{\"closesAt\":\"" + later() + "\",\"reason\":\"Mer.\"}";
        Supplier<String> open = () -> "/advice/" + asked(scene, visibility);
        Supplier<String> closed = () -> "/advice/" + closed(scene, visibility);
        return Stream.of(
                        row("POST /advice/{id}/closing", scene, visibility, () -> post(open.get() + "/closing")),
                        row(
                                "POST /api/v1/advice/{id}/closing",
                                scene,
                                visibility,
                                () -> post("/api/v1" + open.get() + "/closing")),
                        row(
                                "POST /advice/{id}/extension",
                                scene,
                                visibility,
                                () -> post(open.get() + "/extension")
                                        .param("closesAt", later().substring(0, 16))
                                        .param("extension", "Mer.")),
                        row(
                                "POST /api/v1/advice/{id}/extension",
                                scene,
                                visibility,
                                () -> json(post("/api/v1" + open.get() + "/extension"), time)),
                        row(
                                "POST /advice/{id}/outcome",
                                scene,
                                visibility,
                                () -> post(closed.get() + "/outcome")
                                        .param("statement", "Ja.")
                                        .param("reviewOn", "")),
                        row(
                                "POST /api/v1/advice/{id}/outcome",
                                scene,
                                visibility,
                                () -> json(post("/api/v1" + closed.get() + "/outcome"), "{\"statement\":\"Ja.\"}")))
                .map(row -> row.but(Outcome.REFUSED, refused))
                .toList();
    }

    private List<MatrixRow> asking(Scene scene, Visibility visibility) {
        var group = scene.group(visibility);
        var outside = except(scene.knowing(visibility), scene.members(visibility));
        var unknown = others(scene.knowing(visibility));
        var end = later();
        var body = "{\"group\":\"" + group.id() + "\",\"question\":\"Ska vi?\",\"method\":\"vote\",\"closesAt\":\""
                + end + "\",\"askGroup\":\"" + group.id() + "\"}";
        var subject = "a " + visibility.code() + " group";
        asked(scene, visibility);
        return List.of(
                MatrixRow.of("GET /advice/new", subject, () -> get("/advice/new?group=" + group.id()))
                        .but(Outcome.REFUSED, outside)
                        .but(Outcome.HIDDEN, unknown),
                MatrixRow.of(
                                "POST /advice",
                                subject,
                                () -> post("/advice")
                                        .param("group", group.id().toString())
                                        .param("question", "Ska vi?")
                                        .param("way", "vote")
                                        .param("closesAt", end.substring(0, 16))
                                        .param("askGroup", group.id().toString()))
                        .but(Outcome.REFUSED, outside)
                        .but(Outcome.HIDDEN, unknown),
                MatrixRow.of("POST /api/v1/advice", subject, () -> json(post("/api/v1/advice"), body))
                        .but(Outcome.REFUSED, outside)
                        .but(Outcome.HIDDEN, unknown),
                MatrixRow.of("GET /groups/{slug}/advice", subject, () -> get(group.path() + "/advice"))
                        .but(Outcome.REFUSED, scene.shutOut(visibility))
                        .but(Outcome.HIDDEN, unknown));
    }

    private List<MatrixRow> askingAbout(Scene scene, Visibility visibility) {
        var group = scene.group(visibility);
        var text = Markdown.toRichText("Ska vi?", MentionResolver.NONE);
        var post = posts.post(scene.actor(Cast.FARID), group.id(), text).id();
        var refused = except(scene.readers(visibility), scene.members(visibility));
        return Stream.of(
                        row("GET /advice/new", scene, visibility, () -> get("/advice/new?about=" + post)),
                        row(
                                "POST /advice",
                                scene,
                                visibility,
                                () -> post("/advice")
                                        .param("about", post.toString())
                                        .param("question", "Ska vi?")
                                        .param("way", "consent")
                                        .param("closesAt", later().substring(0, 16))
                                        .param("askGroup", group.id().toString())))
                .map(row -> row.but(Outcome.REFUSED, refused))
                .toList();
    }

    /// What farid answered: for all who read the round when it shows, and for him alone while it does not.
    private List<MatrixRow> answering(Scene scene, Visibility visibility) {
        var shown = consent(scene, visibility).shown();
        var word = scene.mark("Ordisvaret", visibility, scene.readers(visibility));
        var open = "/advice/" + answered(scene, shown, word);
        var waits = consent(scene, visibility);
        var own = scene.mark("Ordsomvantar", visibility, List.of(Cast.FARID));
        var hidden = "/advice/" + answered(scene, waits, own);
        var anonymous = consent(scene, visibility).unnamed();
        var nobody = scene.mark("Ordutannamn", visibility, List.of());
        var urn = "/advice/" + answered(scene, anonymous, nobody);
        return Stream.of(open, hidden, urn)
                .flatMap(path -> Stream.of(
                        row("GET /advice/{id}", scene, visibility, () -> get(path)),
                        row("GET /api/v1/advice/{id}", scene, visibility, () -> get("/api/v1" + path))))
                .toList();
    }

    private static Asking consent(Scene scene, Visibility visibility) {
        return Asking.in(scene.group(visibility).id(), Method.CONSENT);
    }

    private UUID answered(Scene scene, Asking asking, String reason) {
        var farid = scene.actor(Cast.FARID);
        var round = rounds.open(farid, asking.until(time.instant().plus(Duration.ofDays(7))));
        stances.answer(farid, round.id(), List.of(0, 0, 1), reason);
        return round.id();
    }

    private static MatrixRow row(
            String endpoint, Scene scene, Visibility visibility, Supplier<MockHttpServletRequestBuilder> request) {
        return MatrixRow.of(endpoint, "a round in a " + visibility.code() + " group", request)
                .but(Outcome.HIDDEN, others(scene.readers(visibility)))
                .hiding(Scene.mark(visibility));
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }

    private UUID closed(Scene scene, Visibility visibility) {
        return closings.close(scene.actor(Cast.FARID), asked(scene, visibility)).id();
    }

    private UUID asked(Scene scene, Visibility visibility) {
        var title = "Fråga " + Scene.mark(visibility);
        var asking = consent(scene, visibility).shown().titled(title);
        return rounds.open(scene.actor(Cast.FARID), asking.until(time.instant().plus(Duration.ofDays(7))))
                .id();
    }

    private String later() {
        return time.instant()
                .plus(Duration.ofDays(30))
                .truncatedTo(java.time.temporal.ChronoUnit.MINUTES)
                .toString();
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
