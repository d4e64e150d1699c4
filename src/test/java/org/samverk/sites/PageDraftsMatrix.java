package org.samverk.sites;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.samverk.cast.Cast;
import org.samverk.permission.MatrixContribution;
import org.samverk.permission.MatrixRow;
import org.samverk.permission.Scene;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/// Drafts of pages are for publishers.
class PageDraftsMatrix implements MatrixContribution {
    private static final String BODY = "{\"title\":\"Utkast\",\"markdown\":\"Text\",\"edition\":1}";
    private final PageDrafts drafts;

    PageDraftsMatrix(PageDrafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public List<MatrixRow> rows(Scene scene) {
        var known = draft(scene);
        var page = "/publisher/drafts";
        var api = "/api/v1/page-drafts";
        return List.of(
                list("GET /publisher/drafts", () -> get(page)),
                row("GET /publisher/drafts/new", () -> get(page + "/new")),
                row("POST /publisher/drafts", () -> filled(post(page))),
                row("GET /publisher/drafts/{id}", () -> get(page + "/" + known)),
                row("POST /publisher/drafts/{id}", () -> filled(post(page + "/" + draft(scene)))),
                row("POST /publisher/drafts/{id}/publication", () -> post(page + "/" + draft(scene) + "/publication")),
                row("POST /publisher/drafts/{id}/removal", () -> post(page + "/" + draft(scene) + "/removal")),
                list("GET /api/v1/page-drafts", () -> get(api)),
                row("GET /api/v1/page-drafts/{id}", () -> get(api + "/" + known)),
                row(
                        "POST /api/v1/page-drafts",
                        () -> post(api).contentType(MediaType.APPLICATION_JSON).content(BODY)),
                row(
                        "PUT /api/v1/page-drafts/{id}",
                        () -> put(api + "/" + draft(scene))
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(BODY)),
                row("POST /api/v1/page-drafts/{id}/publication", () -> post(api + "/" + draft(scene) + "/publication")),
                row("DELETE /api/v1/page-drafts/{id}", () -> delete(api + "/" + draft(scene))));
    }

    private static AbstractMockHttpServletRequestBuilder<?> filled(
            org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder request) {
        return request.param("site", "intranet")
                .param("title", "Utkast")
                .param("markdown", "Text")
                .param("edition", "1");
    }

    private static MatrixRow row(
            String endpoint, Supplier<? extends AbstractMockHttpServletRequestBuilder<?>> request) {
        return MatrixRow.of(endpoint, "a draft of a page", request)
                .refusedToOthersThan(Set.of(Cast.DAVID))
                .hiding("Hemlig kommande sida");
    }

    /// Other employees see those of their sections, which this one does not lie in.
    private static MatrixRow list(
            String endpoint, Supplier<? extends AbstractMockHttpServletRequestBuilder<?>> request) {
        return MatrixRow.of(endpoint, "drafts of pages", request).refusedToOthersThan(Scene.employees());
    }

    private UUID draft(Scene scene) {
        var text = Markdown.toRichText("Text", MentionResolver.NONE);
        var mark = scene.mark("Utkastsmarket", Set.of(Cast.DAVID));
        var words = new PageText("Hemlig kommande sida " + mark, text, null, "sv");
        var fields = new PageDraftFields(null, new Place(SiteKind.INTRANET, null), words, 0, null);
        return drafts.begin(scene.actor(Cast.DAVID), fields).id();
    }
}
