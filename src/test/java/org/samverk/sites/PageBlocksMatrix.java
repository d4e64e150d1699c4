package org.samverk.sites;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.samverk.blocks.BlockFields;
import org.samverk.cast.Cast;
import org.samverk.permission.MatrixContribution;
import org.samverk.permission.MatrixRow;
import org.samverk.permission.Scene;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/// The blocks of a draft are for publishers: one draft for each act, so that none is in the way of another.
class PageBlocksMatrix implements MatrixContribution {
    private static final String SECRET = "Hemligt block";
    private final Pages pages;
    private final PageDrafts drafts;
    private final PageBlocks blocks;

    PageBlocksMatrix(Pages pages, PageDrafts drafts, PageBlocks blocks) {
        this.pages = pages;
        this.drafts = drafts;
        this.blocks = blocks;
    }

    private record Known(UUID draft, UUID block) {
        String path() {
            return "/publisher/drafts/" + draft;
        }

        String api() {
            return "/api/v1/page-drafts/" + draft + "/blocks";
        }
    }

    @Override
    public List<MatrixRow> rows(Scene scene) {
        var known = known(scene);
        var one = "{\"edition\":2,\"block\":{\"kind\":\"heading\",\"title\":\"Rubrik\"}}";
        return List.of(
                row("GET /publisher/drafts/{id}/blocks", () -> get(known.path() + "/blocks")),
                row("GET /publisher/drafts/{id}/blocks/new", () -> get(known.path() + "/blocks/new?kind=cards")),
                row("GET /publisher/drafts/{id}/blocks/{block}", () -> get(known.path() + "/blocks/" + known.block())),
                row("GET /publisher/drafts/{id}/type", () -> get(known.path() + "/type")),
                row("GET /publisher/drafts/{id}/preview", () -> get(known.path() + "/preview")),
                row("GET /publisher/drafts/{id}/preview/page", () -> get(known.path() + "/preview/page")),
                row("POST /publisher/pages/{id}/blocks", () -> post("/publisher/pages/" + page(scene) + "/blocks")),
                row(
                        "POST /publisher/drafts/{id}/type",
                        () -> post(known(scene).path() + "/type")
                                .param("type", "news")
                                .param("lead", "Ingress")
                                .param("edition", "2")),
                row(
                        "POST /publisher/drafts/{id}/blocks",
                        () -> post(known(scene).path() + "/blocks")
                                .param("kind", "heading")
                                .param("title", "Rubrik")
                                .param("edition", "2")),
                row("POST /publisher/drafts/{id}/blocks/{block}", act(scene, "", "title", "Rubrik")),
                row("POST /publisher/drafts/{id}/blocks/{block}/place", act(scene, "/place", "way", "up")),
                row("POST /publisher/drafts/{id}/blocks/{block}/removal", act(scene, "/removal", "x", "")),
                row("POST /publisher/drafts/{id}/blocks/{block}/restoration", () -> {
                    var gone = removed(scene);
                    return post(gone.path() + "/blocks/" + gone.block() + "/restoration")
                            .param("edition", "3");
                }),
                row("GET /api/v1/page-drafts/{id}/blocks", () -> get(known.api())),
                row("PUT /api/v1/page-drafts/{id}/blocks", json(scene, api -> put(api.api()), "{\"edition\":2}")),
                row("POST /api/v1/page-drafts/{id}/blocks", json(scene, api -> post(api.api()), one)),
                row(
                        "PUT /api/v1/page-drafts/{id}/blocks/{block}",
                        json(scene, api -> put(api.api() + "/" + api.block()), one)),
                row(
                        "PUT /api/v1/page-drafts/{id}/blocks/{block}/place",
                        json(scene, api -> put(api.api() + "/" + api.block() + "/place"), "{\"edition\":2,\"to\":0}")),
                row("DELETE /api/v1/page-drafts/{id}/blocks/{block}", () -> {
                    var fresh = known(scene);
                    return delete(fresh.api() + "/" + fresh.block() + "?edition=2");
                }),
                row("POST /api/v1/page-drafts/{id}/blocks/{block}/restoration", () -> {
                    var gone = removed(scene);
                    return post(gone.api() + "/" + gone.block() + "/restoration?edition=3");
                }));
    }

    private static MatrixRow row(
            String endpoint, Supplier<? extends AbstractMockHttpServletRequestBuilder<?>> request) {
        return MatrixRow.of(endpoint, "the blocks of a draft", request)
                .refusedToOthersThan(Set.of(Cast.DAVID))
                .hiding(SECRET);
    }

    private Supplier<AbstractMockHttpServletRequestBuilder<?>> act(
            Scene scene, String act, String field, String value) {
        return () -> {
            var fresh = known(scene);
            return post(fresh.path() + "/blocks/" + fresh.block() + act)
                    .param(field, value)
                    .param("edition", "2");
        };
    }

    private Supplier<AbstractMockHttpServletRequestBuilder<?>> json(
            Scene scene,
            Function<Known, org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder> request,
            String body) {
        return () -> request.apply(known(scene))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }

    private Known removed(Scene scene) {
        var known = known(scene);
        blocks.remove(scene.actor(Cast.DAVID), known.draft(), 2, known.block());
        return known;
    }

    private Known known(Scene scene) {
        var david = scene.actor(Cast.DAVID);
        var fields = new PageDraftFields(null, new Place(SiteKind.INTRANET, null), text(), 0, null);
        var draft = drafts.begin(david, fields).id();
        var heading = BlockFields.of("heading").with("title", SECRET).with("level", 2);
        return new Known(draft, blocks.add(david, draft, 1, heading, 1));
    }

    private UUID page(Scene scene) {
        return pages.create(scene.actor(Cast.DAVID), new Place(SiteKind.INTRANET, null), text())
                .id();
    }

    private static PageText text() {
        return new PageText("Sida med block i matrisen", Markdown.toRichText("Text", MentionResolver.NONE), null, "sv");
    }
}
