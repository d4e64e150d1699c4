package org.samverk.sections;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.samverk.cast.Cast;
import org.samverk.permission.MatrixContribution;
import org.samverk.permission.MatrixRow;
import org.samverk.permission.Scene;
import org.samverk.sites.Page;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// Björn owns a section, Anna writes in it and Cecilia reviews; David is a publisher and Eva an administrator.
class SectionsMatrix implements MatrixContribution {
    private static final Set<Cast> KEEPERS = Set.of(Cast.BJORN, Cast.DAVID, Cast.EVA);
    private static final Set<Cast> WRITERS = Set.of(Cast.ANNA, Cast.BJORN, Cast.DAVID);
    private static final Set<Cast> READERS = Scene.and(WRITERS, Cast.CECILIA);
    private final SectionSamples samples;
    private final Sections sections;
    private int number;

    SectionsMatrix(AutowireCapableBeanFactory beans, Sections sections) {
        this.samples = beans.createBean(SectionSamples.class);
        this.sections = sections;
    }

    @Override
    public List<MatrixRow> rows(Scene scene) {
        var known = section(scene);
        var rows = new ArrayList<MatrixRow>();
        rows.addAll(keeping(scene, known));
        rows.addAll(keepingByPrograms(scene, known));
        rows.addAll(drafts(scene, known));
        return rows;
    }

    private List<MatrixRow> keeping(Scene scene, Page known) {
        var all = "/publisher/sections";
        return List.of(
                row("GET /publisher/sections", Scene.employees(), () -> get(all)),
                row("GET /publisher/sections/{page}", Scene.employees(), () -> get(all + "/" + known.id())),
                row("POST /publisher/sections/{page}", KEEPERS, () -> post(all + "/" + below(known))),
                row("POST /publisher/sections/{page}/end", KEEPERS, () -> post(all + "/" + begun(scene) + "/end")),
                row("POST /publisher/sections/{page}/rule", KEEPERS, () -> post(all + "/" + known.id() + "/rule")),
                row(
                        "POST /publisher/sections/{page}/permissions",
                        KEEPERS,
                        () -> post(all + "/" + known.id() + "/permissions")
                                .param("act", "write")
                                .param("username", "anna")),
                row("POST /publisher/sections/{page}/permissions/{id}/removal", KEEPERS, () -> {
                    var page = begun(scene);
                    return post(all + "/" + page + "/permissions/" + permission(scene, page) + "/removal");
                }));
    }

    private List<MatrixRow> keepingByPrograms(Scene scene, Page known) {
        var all = "/api/v1/sections";
        return List.of(
                row("GET /api/v1/sections", Scene.employees(), () -> get(all)),
                row("GET /api/v1/sections/{page}", Scene.employees(), () -> get(all + "/" + known.id())),
                row("POST /api/v1/sections", KEEPERS, () -> json(post(all), "{\"page\":\"" + below(known) + "\"}")),
                row("DELETE /api/v1/sections/{page}", KEEPERS, () -> delete(all + "/" + begun(scene))),
                row(
                        "PUT /api/v1/sections/{page}/rule",
                        KEEPERS,
                        () -> json(put(all + "/" + known.id() + "/rule"), "{\"decidedOnly\":false}")),
                row(
                        "POST /api/v1/sections/{page}/permissions",
                        KEEPERS,
                        () -> json(
                                post(all + "/" + known.id() + "/permissions"),
                                "{\"act\":\"write\",\"username\":\"anna\"}")),
                row("DELETE /api/v1/sections/{page}/permissions/{id}", KEEPERS, () -> {
                    var page = begun(scene);
                    return delete(all + "/" + page + "/permissions/" + permission(scene, page));
                }));
    }

    private List<MatrixRow> drafts(Scene scene, Page known) {
        var read = draft(scene, known);
        var at = "/publisher/drafts";
        var owners = Set.of(Cast.BJORN, Cast.DAVID);
        return List.of(
                row("GET /publisher/drafts/{id}", READERS, () -> get(at + "/" + read))
                        .hiding("Hemligt utkast"),
                row("GET /api/v1/page-drafts/{id}", READERS, () -> get("/api/v1/page-drafts/" + read))
                        .hiding("Hemligt utkast"),
                row("GET /publisher/drafts/new", WRITERS, () -> get(at + "/new?parent=" + known.id())),
                row(
                        "POST /publisher/drafts",
                        WRITERS,
                        () -> filled(post(at).param("parent", known.id().toString()))),
                row("POST /publisher/drafts/{id}", WRITERS, () -> filled(post(at + "/" + draft(scene, known)))),
                row(
                        "POST /publisher/drafts/{id}/removal",
                        WRITERS,
                        () -> post(at + "/" + draft(scene, known) + "/removal")),
                row(
                        "POST /publisher/drafts/{id}/publication",
                        owners,
                        () -> post(at + "/" + draft(scene, known) + "/publication")),
                row("GET /publisher/pages/new", owners, () -> get("/publisher/pages/new?parent=" + known.id())),
                row("GET /publisher/pages/{id}", owners, () -> get("/publisher/pages/" + known.id())),
                row("GET /publisher/pages/{id}/place", owners, () -> get("/publisher/pages/" + known.id() + "/place")));
    }

    private static MatrixRow row(
            String endpoint, Set<Cast> people, Supplier<? extends AbstractMockHttpServletRequestBuilder<?>> request) {
        return MatrixRow.of(endpoint, "a section of björn's", request).refusedToOthersThan(people);
    }

    private static MockHttpServletRequestBuilder filled(MockHttpServletRequestBuilder request) {
        return request.param("site", "intranet")
                .param("title", "Utkast")
                .param("markdown", "Text")
                .param("edition", "1");
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }

    private Page section(Scene scene) {
        var page = samples.section("Avdelning i matrisen " + number++, scene.actor(Cast.BJORN));
        samples.permit(page, SectionAct.WRITE, scene.actor(Cast.ANNA));
        samples.permit(page, SectionAct.REVIEW, scene.actor(Cast.CECILIA));
        return page;
    }

    private UUID begun(Scene scene) {
        return section(scene).id();
    }

    private UUID below(Page section) {
        return samples.page("Under avdelningen " + number++, section).id();
    }

    private UUID permission(Scene scene, UUID page) {
        return sections.of(scene.actor(Cast.EVA), page).permissions().getFirst().id();
    }

    private UUID draft(Scene scene, Page section) {
        var below = samples.page("Sida i avdelningen " + number++, section);
        return samples.draft(scene.actor(Cast.BJORN), below, "Hemligt utkast").id();
    }
}
