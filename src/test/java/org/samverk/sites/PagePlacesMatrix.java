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

/// Moving pages, taking them down and putting them back: a page for each, so that none is in the way of another.
class PagePlacesMatrix implements MatrixContribution {
    private static final Set<Cast> PUBLISHERS = Set.of(Cast.DAVID);
    private final Pages pages;
    private final PageArchive archive;

    PagePlacesMatrix(Pages pages, PageArchive archive) {
        this.pages = pages;
        this.archive = archive;
    }

    @Override
    public List<MatrixRow> rows(Scene scene) {
        var moved = create(scene, false);
        var gone = create(scene, false);
        var back = create(scene, true);
        var api = "/api/v1/pages/";
        return List.of(
                row("GET /publisher/pages/{id}/place", () -> get("/publisher/pages/" + moved + "/place")),
                row(
                        "POST /publisher/pages/{id}/place",
                        () -> post("/publisher/pages/" + moved + "/place")
                                .param("parent", "")
                                .param("name", "flyttad")),
                row("GET /publisher/archive", () -> get("/publisher/archive")),
                row("POST /publisher/pages/{id}/removal", () -> post("/publisher/pages/" + gone + "/removal")),
                row(
                        "POST /publisher/archive/{id}/restoration",
                        () -> post("/publisher/archive/" + back + "/restoration")),
                row("GET /api/v1/pages/archive", () -> get(api + "archive")),
                row(
                        "PUT /api/v1/pages/{id}/place",
                        () -> put(api + create(scene, false) + "/place")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"name\":\"annan\"}")),
                row(
                        "POST /publisher/pages/{id}/expiry",
                        () -> post("/publisher/pages/" + moved + "/expiry").param("expires", "")),
                row(
                        "PUT /api/v1/pages/{id}/expiry",
                        () -> put(api + moved + "/expiry")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{}")),
                row("GET /publisher/pages/{id}/translation", () -> get("/publisher/pages/" + moved + "/translation")),
                row(
                        "POST /publisher/pages/{id}/translation",
                        () -> post("/publisher/pages/" + moved + "/translation").param("page", "")),
                row(
                        "PUT /api/v1/pages/{id}/translation",
                        () -> put(api + moved + "/translation")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{}")),
                row("DELETE /api/v1/pages/{id}", () -> delete(api + create(scene, false))),
                row("POST /api/v1/pages/{id}/restoration", () -> post(api + create(scene, true) + "/restoration")));
    }

    private static MatrixRow row(
            String endpoint, Supplier<? extends AbstractMockHttpServletRequestBuilder<?>> request) {
        return MatrixRow.of(endpoint, "a page", request).refusedToOthersThan(PUBLISHERS);
    }

    private UUID create(Scene scene, boolean down) {
        var david = scene.actor(Cast.DAVID);
        var text = Markdown.toRichText("Text", MentionResolver.NONE);
        var place = new Place(SiteKind.INTRANET, null);
        var page = pages.create(david, place, new PageText("Flyttbar i matrisen", text, null, "sv"));
        if (down) {
            archive.takeDown(david, page.id());
        }
        return page.id();
    }
}
