package org.samverk.releases;

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
import org.samverk.sections.SectionAct;
import org.samverk.sections.SectionSamples;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// David's releases: publishers see them, others only their own.
class ReleasesMatrix implements MatrixContribution {
    private static final Set<Cast> PUBLISHERS = Set.of(Cast.DAVID);
    /// Who may do something in a section makes releases of their own.
    private static final Set<Cast> HOLDERS = Set.of(Cast.ANNA, Cast.BJORN, Cast.CECILIA, Cast.DAVID);
    private final SectionSamples samples;
    private final Releases releases;
    private int number;

    ReleasesMatrix(AutowireCapableBeanFactory beans, Releases releases) {
        this.samples = beans.createBean(SectionSamples.class);
        this.releases = releases;
    }

    @Override
    public List<MatrixRow> rows(Scene scene) {
        var mark = scene.mark("Samlingsmarket", PUBLISHERS);
        var section = samples.section("Avdelning med samlingar", scene.actor(Cast.BJORN));
        samples.permit(section, SectionAct.PUBLISH, scene.actor(Cast.ANNA));
        samples.permit(section, SectionAct.REVIEW, scene.actor(Cast.CECILIA));
        var rows = new ArrayList<MatrixRow>();
        rows.addAll(pages(scene, mark));
        rows.addAll(byPrograms(scene, mark));
        return rows;
    }

    private List<MatrixRow> pages(Scene scene, String mark) {
        var all = "/publisher/releases";
        var known = filled(scene, mark);
        return List.of(
                row("GET /publisher/releases", Scene.employees(), () -> get(all)),
                row("POST /publisher/releases", HOLDERS, () -> post(all).param("title", "Egen samling")),
                row("GET /publisher/releases/{id}", PUBLISHERS, () -> get(known.path())),
                row(
                        "POST /publisher/releases/{id}",
                        PUBLISHERS,
                        () -> post(known.path()).param("title", mark)),
                row(
                        "POST /publisher/releases/{id}/drafts",
                        PUBLISHERS,
                        () -> post(empty(scene, mark) + "/drafts")
                                .param("draft", draft(scene).toString())),
                row("POST /publisher/releases/{id}/drafts/{item}/removal", PUBLISHERS, () -> {
                    var release = filled(scene, mark);
                    return post(release.path() + "/drafts/" + item(release) + "/removal");
                }),
                row(
                        "POST /publisher/releases/{id}/publication",
                        PUBLISHERS,
                        () -> post(filled(scene, mark).path() + "/publication")),
                row("POST /publisher/releases/{id}/removal", PUBLISHERS, () -> post(empty(scene, mark) + "/removal")));
    }

    private List<MatrixRow> byPrograms(Scene scene, String mark) {
        var all = "/api/v1/page-releases";
        var known = all + "/" + filled(scene, mark).id();
        var body = "{\"title\":\"" + mark + "\"}";
        return List.of(
                row("GET /api/v1/page-releases", Scene.employees(), () -> get(all)),
                row("POST /api/v1/page-releases", HOLDERS, () -> json(post(all), "{\"title\":\"Egen samling\"}")),
                row("GET /api/v1/page-releases/{id}", PUBLISHERS, () -> get(known)),
                row("PUT /api/v1/page-releases/{id}", PUBLISHERS, () -> json(put(known), body)),
                row(
                        "POST /api/v1/page-releases/{id}/drafts",
                        PUBLISHERS,
                        () -> json(post(api(scene, mark) + "/drafts"), "{\"draft\":\"" + draft(scene) + "\"}")),
                row("DELETE /api/v1/page-releases/{id}/drafts/{item}", PUBLISHERS, () -> {
                    var release = filled(scene, mark);
                    return delete(all + "/" + release.id() + "/drafts/" + item(release));
                }),
                row(
                        "POST /api/v1/page-releases/{id}/publication",
                        PUBLISHERS,
                        () -> post(all + "/" + filled(scene, mark).id() + "/publication")),
                row("DELETE /api/v1/page-releases/{id}", PUBLISHERS, () -> delete(api(scene, mark))));
    }

    private static MatrixRow row(
            String endpoint, Set<Cast> people, Supplier<? extends AbstractMockHttpServletRequestBuilder<?>> request) {
        return MatrixRow.of(endpoint, "a release of david's", request).refusedToOthersThan(people);
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }

    private String empty(Scene scene, String mark) {
        return releases.create(scene.actor(Cast.DAVID), mark).path();
    }

    private String api(Scene scene, String mark) {
        return "/api/v1/page-releases/"
                + releases.create(scene.actor(Cast.DAVID), mark).id();
    }

    private Release filled(Scene scene, String mark) {
        var david = scene.actor(Cast.DAVID);
        return releases.add(david, releases.create(david, mark).id(), draft(scene));
    }

    private static UUID item(Release release) {
        return release.items().getFirst().id();
    }

    private UUID draft(Scene scene) {
        var page = samples.page("Sida i en samling " + number++, null);
        return samples.draft(scene.actor(Cast.DAVID), page, "Nytt").id();
    }
}
