package org.samverk.documents;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.samverk.cast.Cast;
import org.samverk.permission.MatrixContribution;
import org.samverk.permission.MatrixRow;
import org.samverk.permission.Scene;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

class DraftTemplatesMatrix implements MatrixContribution {
    private static final Set<Cast> ADMINISTRATORS = Set.of(Cast.EVA);
    private static final String PAGES = "/admin/draft-templates";
    private static final String API = "/api/v1/draft-templates";
    private final DraftTemplates templates;

    DraftTemplatesMatrix(DraftTemplates templates) {
        this.templates = templates;
    }

    @Override
    public List<MatrixRow> rows(Scene scene) {
        var kept = create(scene);
        return Stream.concat(reading(kept).stream(), keeping(scene, kept).stream())
                .toList();
    }

    private static List<MatrixRow> reading(UUID kept) {
        return List.of(
                MatrixRow.of("GET /api/v1/draft-templates", "templates", () -> get(API)),
                MatrixRow.of("GET /api/v1/draft-templates/{id}", "a template", () -> get(API + "/" + kept)));
    }

    private List<MatrixRow> keeping(Scene scene, UUID kept) {
        return List.of(
                row("GET /admin/draft-templates", () -> get(PAGES)),
                row("GET /admin/draft-templates/new", () -> get(PAGES + "/new")),
                row("GET /admin/draft-templates/{id}", () -> get(PAGES + "/" + kept)),
                row(
                        "POST /admin/draft-templates",
                        () -> post(PAGES).param("name", name()).param("markdown", "Text")),
                row(
                        "POST /admin/draft-templates/{id}",
                        () -> post(PAGES + "/" + create(scene))
                                .param("name", name())
                                .param("edition", "1")
                                .param("markdown", "Text")),
                row("POST /admin/draft-templates/{id}/removal", () -> post(PAGES + "/" + create(scene) + "/removal")),
                row("POST /api/v1/draft-templates", () -> json(post(API), 0)),
                row("PUT /api/v1/draft-templates/{id}", () -> json(put(API + "/" + create(scene)), 1)),
                row("DELETE /api/v1/draft-templates/{id}", () -> delete(API + "/" + create(scene))));
    }

    private static AbstractMockHttpServletRequestBuilder<?> json(
            AbstractMockHttpServletRequestBuilder<?> request, int edition) {
        return request.contentType(MediaType.APPLICATION_JSON)
                .content("{\"name\":\"%s\",\"markdown\":\"Text\",\"edition\":%d}".formatted(name(), edition));
    }

    private static MatrixRow row(
            String endpoint, Supplier<? extends AbstractMockHttpServletRequestBuilder<?>> request) {
        return MatrixRow.of(endpoint, "a template", request).refusedToOthersThan(ADMINISTRATORS);
    }

    private UUID create(Scene scene) {
        var text = Markdown.toRichText("Text", MentionResolver.NONE);
        return templates.create(scene.actor(Cast.EVA), name(), "", text);
    }

    private static String name() {
        return "Mall " + UUID.randomUUID();
    }
}
