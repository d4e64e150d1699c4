package org.samverk.feed;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samverk.cast.Cast;
import org.samverk.kernel.TimeSource;
import org.samverk.permission.MatrixContribution;
import org.samverk.permission.MatrixRow;
import org.samverk.permission.Outcome;
import org.samverk.permission.Scene;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.springframework.http.MediaType;

/// David, a publisher, writes news; eva, an administrator, may too.
class NewsMatrix implements MatrixContribution {
    private static final String BODY = "{\"title\":\"En nyhet\",\"markdown\":\"Mer om den.\"}";
    private static final List<Cast> WRITERS = List.of(Cast.DAVID, Cast.EVA);
    private final News news;
    private final TimeSource time;

    NewsMatrix(News news, TimeSource time) {
        this.news = news;
        this.time = time;
    }

    @Override
    public List<MatrixRow> rows(Scene scene) {
        var rows = new ArrayList<MatrixRow>();
        rows.add(MatrixRow.of("GET /news", "all news", () -> get("/news")).but(Outcome.REFUSED, Cast.HUGO));
        rows.add(MatrixRow.of("GET /api/v1/news", "all news", () -> get("/api/v1/news"))
                .but(Outcome.REFUSED, Cast.HUGO));
        rows.add(MatrixRow.of("GET /news/new", "a form", () -> get("/news/new")).refusedToOthersThan(WRITERS));
        rows.add(MatrixRow.of(
                        "POST /news",
                        "new news",
                        () -> post("/news").param("title", "En nyhet").param("markdown", "Mer om den."))
                .refusedToOthersThan(WRITERS));
        rows.add(MatrixRow.of(
                        "POST /api/v1/news",
                        "new news",
                        () -> post("/api/v1/news")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(BODY))
                .refusedToOthersThan(WRITERS));
        rows.addAll(published(write(scene, "Nyhetsmarke", Scene.employees(), null)));
        rows.addAll(
                waiting(write(scene, "Kommandenyhet", WRITERS, time.instant().plus(Duration.ofDays(2)))));
        rows.add(MatrixRow.of(
                        "POST /news/{id}/restoration",
                        "news that eva took back",
                        () -> post(takenBack(scene).path() + "/restoration"))
                .onlyFor(List.of(Cast.EVA))
                .but(Outcome.REFUSED, Cast.DAVID));
        rows.add(MatrixRow.of(
                        "POST /api/v1/news/{id}/restoration",
                        "news that eva took back",
                        () -> post("/api/v1" + takenBack(scene).path() + "/restoration"))
                .onlyFor(List.of(Cast.EVA))
                .but(Outcome.REFUSED, Cast.DAVID));
        rows.add(MatrixRow.of("GET /api/v1/news/waiting", "news that waits", () -> get("/api/v1/news/waiting"))
                .refusedToOthersThan(WRITERS));
        rows.addAll(editors());
        return rows;
    }

    private static List<MatrixRow> published(NewsItem item) {
        var rows = new ArrayList<MatrixRow>();
        rows.add(MatrixRow.of("GET /news/{id}", "news", () -> get(item.path())));
        rows.add(MatrixRow.of("GET /api/v1/news/{id}", "news", () -> get("/api/v1" + item.path())));
        rows.addAll(changing(item, "news").stream()
                .map(row -> row.refusedToOthersThan(WRITERS))
                .toList());
        return rows.stream().map(row -> row.but(Outcome.HIDDEN, Cast.HUGO)).toList();
    }

    private static List<MatrixRow> waiting(NewsItem item) {
        var subject = "news that waits";
        var rows = new ArrayList<>(changing(item, subject));
        rows.add(MatrixRow.of("GET /news/{id}", subject, () -> get(item.path())));
        rows.add(MatrixRow.of("GET /api/v1/news/{id}", subject, () -> get("/api/v1" + item.path())));
        return rows.stream().map(row -> row.onlyFor(WRITERS)).toList();
    }

    private static List<MatrixRow> changing(NewsItem item, String subject) {
        return List.of(
                MatrixRow.of("GET /news/{id}/edit", subject, () -> get(item.path() + "/edit")),
                MatrixRow.of(
                        "POST /news/{id}",
                        subject,
                        () -> post(item.path()).param("title", "Ändrad").param("markdown", "Text")),
                MatrixRow.of("POST /news/{id}/deletion", subject, () -> post(item.path() + "/deletion")),
                MatrixRow.of(
                        "PUT /api/v1/news/{id}",
                        subject,
                        () -> put("/api/v1" + item.path())
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(BODY)),
                MatrixRow.of("DELETE /api/v1/news/{id}", subject, () -> delete("/api/v1" + item.path())));
    }

    private static List<MatrixRow> editors() {
        var list = "the list of news editors";
        return List.of(
                MatrixRow.of("GET /admin/news", list, () -> get("/admin/news")).refusedToOthersThan(List.of(Cast.EVA)),
                MatrixRow.of("GET /api/v1/news/editors", list, () -> get("/api/v1/news/editors"))
                        .refusedToOthersThan(List.of(Cast.EVA)),
                MatrixRow.of("PUT /api/v1/news/editors/{username}", list, () -> put("/api/v1/news/editors/anna"))
                        .refusedToOthersThan(List.of(Cast.EVA)),
                MatrixRow.of("DELETE /api/v1/news/editors/{username}", list, () -> delete("/api/v1/news/editors/anna"))
                        .refusedToOthersThan(List.of(Cast.EVA)),
                MatrixRow.of("POST /admin/news", list, () -> post("/admin/news").param("username", "anna"))
                        .refusedToOthersThan(List.of(Cast.EVA)),
                MatrixRow.of("POST /admin/news/{username}/end", list, () -> post("/admin/news/anna/end"))
                        .refusedToOthersThan(List.of(Cast.EVA)));
    }

    private NewsItem takenBack(Scene scene) {
        return news.delete(
                scene.actor(Cast.EVA),
                write(scene, "Nyhetsmarke", Scene.employees(), null).id());
    }

    private NewsItem write(Scene scene, String word, Collection<Cast> readers, @Nullable Instant from) {
        var title = scene.mark(word, readers);
        var text = Markdown.toRichText("Mer om " + title, MentionResolver.NONE);
        return news.write(scene.actor(Cast.DAVID), new NewsFields(title, text, from, null, Set.of()));
    }
}
