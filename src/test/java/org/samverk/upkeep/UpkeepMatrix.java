package org.samverk.upkeep;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.samverk.cast.Cast;
import org.samverk.permission.MatrixContribution;
import org.samverk.permission.MatrixRow;
import org.samverk.permission.Scene;
import org.samverk.sections.SectionSamples;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/// A page that Greta owns, in Björn's section.
class UpkeepMatrix implements MatrixContribution {
    private static final Set<Cast> ALL = Scene.employees();
    private static final Set<Cast> KEEPERS = Set.of(Cast.BJORN, Cast.DAVID);
    private static final Set<Cast> DESK = Set.of(Cast.DAVID, Cast.EVA);
    private final SectionSamples samples;
    private final PageUpkeep upkeep;

    UpkeepMatrix(AutowireCapableBeanFactory beans, PageUpkeep upkeep) {
        this.samples = beans.createBean(SectionSamples.class);
        this.upkeep = upkeep;
    }

    @Override
    public List<MatrixRow> rows(Scene scene) {
        var section = samples.section("Avdelning att sköta", scene.actor(Cast.BJORN));
        var page = samples.page("Gretas sida", section);
        upkeep.change(scene.actor(Cast.DAVID), page.id(), "greta", 6);
        var at = "/publisher/pages/" + page.id();
        var api = "/api/v1/pages/" + page.id();
        var owners = Scene.and(KEEPERS, Cast.GRETA);
        return List.of(
                row("GET /publisher/upkeep", ALL, () -> get("/publisher/upkeep")),
                row("GET /publisher/upkeep", DESK, () -> get("/publisher/upkeep?show=late")),
                row("GET /publisher/pages/{id}/upkeep", ALL, () -> get(at + "/upkeep")),
                row(
                        "POST /publisher/pages/{id}/upkeep",
                        KEEPERS,
                        () -> post(at + "/upkeep").param("owner", "greta").param("months", "6")),
                row("POST /publisher/pages/{id}/confirmation", owners, () -> post(at + "/confirmation")),
                row("GET /publisher/broken-links", DESK, () -> get("/publisher/broken-links")),
                row("GET /api/v1/broken-links", DESK, () -> get("/api/v1/broken-links")),
                row("GET /api/v1/page-upkeep", ALL, () -> get("/api/v1/page-upkeep")),
                row("GET /api/v1/page-upkeep", DESK, () -> get("/api/v1/page-upkeep?show=ownerless")),
                row("GET /api/v1/pages/{id}/upkeep", ALL, () -> get(api + "/upkeep")),
                row(
                        "PUT /api/v1/pages/{id}/upkeep",
                        KEEPERS,
                        () -> put(api + "/upkeep")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"owner\":\"greta\",\"months\":6}")),
                row("POST /api/v1/pages/{id}/confirmation", owners, () -> post(api + "/confirmation")));
    }

    private static MatrixRow row(
            String endpoint, Set<Cast> people, Supplier<? extends AbstractMockHttpServletRequestBuilder<?>> request) {
        return MatrixRow.of(endpoint, "greta's page", request).refusedToOthersThan(people);
    }
}
