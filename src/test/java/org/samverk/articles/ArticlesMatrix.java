package org.samverk.articles;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.samverk.cast.Cast;
import org.samverk.feed.ArticleAim;
import org.samverk.permission.MatrixContribution;
import org.samverk.permission.MatrixRow;
import org.samverk.permission.Outcome;
import org.samverk.permission.Scene;
import org.samverk.sites.PageType;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/// A news article that David put live and that all employees are asked to read, and a draft of his.
class ArticlesMatrix implements MatrixContribution {
    private static final String BODY = "{\"who\":\"everybody\",\"mustRead\":true}";
    private final ArticleSamples samples;

    ArticlesMatrix(AutowireCapableBeanFactory beans) {
        this.samples = beans.createBean(ArticleSamples.class);
    }

    @Override
    public List<MatrixRow> rows(Scene scene) {
        var page = samples.live("Läs det här alla", new ArticleAim(true, Set.of(), true));
        var draft = samples.draft("Nyhet på väg", PageType.NEWS);
        var at = "/articles/" + page.id();
        var form = "/publisher/drafts/" + draft + "/readers";
        var api = "/api/v1/page-drafts/" + draft + "/readers";
        var asked = Set.of(Cast.ANNA, Cast.BJORN, Cast.CECILIA, Cast.EVA, Cast.FARID, Cast.GRETA);
        var publisher = Set.of(Cast.DAVID);
        return List.of(
                row("GET /publisher/drafts/{id}/readers", publisher, () -> get(form)),
                row(
                        "POST /publisher/drafts/{id}/readers",
                        publisher,
                        () -> post(form).param("who", "everybody")),
                row("GET /api/v1/page-drafts/{id}/readers", publisher, () -> get(api)),
                row(
                        "PUT /api/v1/page-drafts/{id}/readers",
                        publisher,
                        () -> put(api).contentType(MediaType.APPLICATION_JSON).content(BODY)),
                read("POST /articles/{id}/confirmation", asked, () -> post(at + "/confirmation")),
                read("PUT /api/v1/articles/{id}/confirmation", asked, () -> put("/api/v1" + at + "/confirmation")),
                read("GET /articles/{id}/readers", publisher, () -> get(at + "/readers")),
                read("GET /api/v1/articles/{id}/readership", publisher, () -> get("/api/v1" + at + "/readership")),
                read("POST /articles/{id}/reminder", publisher, () -> post(at + "/reminder")),
                read("POST /api/v1/articles/{id}/reminder", publisher, () -> post("/api/v1" + at + "/reminder")),
                row("GET /api/v1/articles", Scene.employees(), () -> get("/api/v1/articles")));
    }

    private static MatrixRow row(
            String endpoint, Set<Cast> people, Supplier<? extends AbstractMockHttpServletRequestBuilder<?>> request) {
        return MatrixRow.of(endpoint, "david's article", request).refusedToOthersThan(people);
    }

    /// Guests do not see the page.
    private static MatrixRow read(
            String endpoint, Set<Cast> people, Supplier<? extends AbstractMockHttpServletRequestBuilder<?>> request) {
        return row(endpoint, people, request).but(Outcome.HIDDEN, Cast.HUGO);
    }
}
