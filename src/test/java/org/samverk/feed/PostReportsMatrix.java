package org.samverk.feed;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.samverk.access.Visibility;
import org.samverk.cast.Cast;
import org.samverk.permission.MatrixContribution;
import org.samverk.permission.MatrixRow;
import org.samverk.permission.Outcome;
import org.samverk.permission.Scene;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.springframework.http.MediaType;

/// Reports. Farid wrote what is reported in the group of each visibility; björn administers it, eva the organisation.
/// Björn's own post is reported too, which he may not know.
class PostReportsMatrix implements MatrixContribution {
    private static final List<Cast> HANDLERS = List.of(Cast.BJORN, Cast.EVA);
    private final Posts posts;
    private final PostReports reports;

    PostReportsMatrix(Posts posts, PostReports reports) {
        this.posts = posts;
        this.reports = reports;
    }

    @Override
    public List<MatrixRow> rows(Scene scene) {
        var rows = new ArrayList<MatrixRow>();
        rows.add(MatrixRow.of("GET /reports", "one's own desk", () -> get("/reports")));
        rows.add(MatrixRow.of("GET /api/v1/reports", "one's own desk", () -> get("/api/v1/reports")));
        for (var visibility : Visibility.values()) {
            rows.addAll(reporting(scene, visibility));
            rows.addAll(handling(scene, visibility));
        }
        rows.addAll(ofTheAdministrators(scene));
        return rows;
    }

    /// Everybody who reads the post reports it, but its author.
    private List<MatrixRow> reporting(Scene scene, Visibility visibility) {
        var path = written(scene, Cast.FARID, visibility).path();
        var of = "a post in a " + visibility.code() + " group";
        var readers = scene.readers(visibility);
        return Stream.of(
                        MatrixRow.of("GET /posts/{id}/report", of, () -> get(path + "/report")),
                        MatrixRow.of(
                                "POST /posts/{id}/report",
                                of,
                                () -> post(path + "/report").param("reason", "rude")),
                        MatrixRow.of(
                                "POST /api/v1/posts/{id}/report",
                                of,
                                () -> json("/api/v1" + path + "/report", "{\"reason\":\"rude\"}")))
                .map(row -> row.but(Outcome.HIDDEN, others(readers))
                        .but(Outcome.REFUSED, Cast.FARID)
                        .hiding(words(visibility)))
                .toList();
    }

    /// Hugo and farid, who may read the post, do not see what björn says of it.
    private List<MatrixRow> handling(Scene scene, Visibility visibility) {
        var post = written(scene, Cast.FARID, visibility);
        var report = reports.report(scene.actor(Cast.BJORN), post.id(), "rude", "Ord till handläggaren");
        var of = "a report from a " + visibility.code() + " group";
        var rows = new ArrayList<>(handling(report, of, HANDLERS));
        rows.add(MatrixRow.of("GET /api/v1/posts/{id}/report", of, () -> get("/api/v1/posts/" + post.id() + "/report"))
                .onlyFor(List.of(Cast.BJORN)));
        rows.replaceAll(row -> row.hiding(words(visibility), "Ord till handläggaren"));
        return rows;
    }

    private List<MatrixRow> handling(OwnReport report, String of, List<Cast> handlers) {
        return Stream.of(
                        MatrixRow.of("GET /reports/{id}", of, () -> get(report.path())),
                        MatrixRow.of(
                                "POST /reports/{id}/settlement",
                                of,
                                () -> post(report.path() + "/settlement").param("outcome", "kept")),
                        MatrixRow.of("GET /api/v1/reports/{id}", of, () -> get("/api/v1" + report.path())),
                        MatrixRow.of(
                                "POST /api/v1/reports/{id}/settlement",
                                of,
                                () -> json("/api/v1" + report.path() + "/settlement", "{\"outcome\":\"kept\"}")))
                .map(row -> row.onlyFor(handlers))
                .toList();
    }

    /// Anna, who reported it, reads what becomes of it; she does not settle it.
    private List<MatrixRow> ofTheAdministrators(Scene scene) {
        var post = written(scene, Cast.BJORN, Visibility.OPEN);
        var report = reports.report(scene.actor(Cast.ANNA), post.id(), "rude", "Annas ord");
        return handling(report, "a report of the group administrator's own post", List.of(Cast.EVA)).stream()
                .map(row -> row.endpoint().equals("GET /reports/{id}") ? row.but(Outcome.DONE, Cast.ANNA) : row)
                .map(row -> row.hiding("Annas ord"))
                .toList();
    }

    private static String words(Visibility visibility) {
        return "Anmaltord" + visibility.code();
    }

    /// Whoever handles reports reads what was reported (ADR 48).
    private Post written(Scene scene, Cast author, Visibility visibility) {
        var text = Markdown.toRichText(
                scene.mark("Anmaltord", visibility, Scene.and(scene.readers(visibility), Cast.EVA)),
                MentionResolver.NONE);
        return posts.post(scene.actor(author), scene.group(visibility).id(), text);
    }

    private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder json(
            String path, String body) {
        return post(path).contentType(MediaType.APPLICATION_JSON).content(body);
    }

    private static List<Cast> others(Collection<Cast> people) {
        return Stream.of(Cast.values())
                .filter(person -> person != Cast.VISITOR && !people.contains(person))
                .toList();
    }
}
