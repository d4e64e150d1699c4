package org.samverk.reviews;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

/// Anna's drafts in Björn's section: those who may read them see the review, whose turn it is answers.
class ReviewsMatrix implements MatrixContribution {
    private static final Set<Cast> READERS = Set.of(Cast.ANNA, Cast.BJORN, Cast.CECILIA, Cast.DAVID);
    private static final Set<Cast> WRITERS = Set.of(Cast.ANNA, Cast.BJORN, Cast.DAVID);
    private static final Set<Cast> ANSWERERS = Set.of(Cast.BJORN, Cast.CECILIA, Cast.DAVID);
    private static final Set<Cast> KEEPERS = Set.of(Cast.BJORN, Cast.DAVID, Cast.EVA);
    private static final String FLOW = "{\"name\":\"Flöde %s\",\"steps\":[{\"kind\":\"review\"}]}";
    private final ReviewSamples samples;
    private int number;

    ReviewsMatrix(AutowireCapableBeanFactory beans) {
        this.samples = beans.createBean(ReviewSamples.class);
    }

    @Override
    public List<MatrixRow> rows(Scene scene) {
        var section = samples.section("Avdelning med flöde");
        var mark = scene.mark("Granskningsmarket", READERS);
        var rows = new ArrayList<MatrixRow>();
        rows.addAll(reviews(section, mark));
        rows.addAll(byPrograms(section, mark));
        rows.addAll(flows(section));
        rows.addAll(flowsByPrograms(section));
        return rows;
    }

    private List<MatrixRow> reviews(Page section, String mark) {
        var known = samples.asked(section, mark).path() + "/review";
        return List.of(
                row("GET /publisher/reviews", Scene.employees(), () -> get("/publisher/reviews")),
                row("GET /publisher/drafts/{id}/review", READERS, () -> get(known)),
                row(
                        "POST /publisher/drafts/{id}/review",
                        WRITERS,
                        () -> post(samples.draft(section, mark).path() + "/review")),
                row("POST /publisher/drafts/{id}/review/approval", ANSWERERS, () -> {
                    var draft = samples.asked(section, mark);
                    return post(draft.path() + "/review/approval").param("seal", samples.seal(draft));
                }),
                row(
                        "POST /publisher/drafts/{id}/review/changes",
                        ANSWERERS,
                        () -> post(samples.asked(section, mark).path() + "/review/changes")
                                .param("reason", "Fel")),
                row(
                        "POST /publisher/drafts/{id}/review/cancellation",
                        WRITERS,
                        () -> post(samples.asked(section, mark).path() + "/review/cancellation")));
    }

    private List<MatrixRow> byPrograms(Page section, String mark) {
        var known = api(samples.asked(section, mark));
        return List.of(
                row("GET /api/v1/page-reviews", Scene.employees(), () -> get("/api/v1/page-reviews")),
                row("GET /api/v1/page-drafts/{id}/review", READERS, () -> get(known)),
                row("POST /api/v1/page-drafts/{id}/review", WRITERS, () -> post(api(samples.draft(section, mark)))),
                row("POST /api/v1/page-drafts/{id}/review/approval", ANSWERERS, () -> {
                    var draft = samples.asked(section, mark);
                    return json(post(api(draft) + "/approval"), "{\"seal\":\"" + samples.seal(draft) + "\"}");
                }),
                row(
                        "POST /api/v1/page-drafts/{id}/review/changes",
                        ANSWERERS,
                        () -> json(post(api(samples.asked(section, mark)) + "/changes"), "{\"reason\":\"Fel\"}")),
                row(
                        "DELETE /api/v1/page-drafts/{id}/review",
                        WRITERS,
                        () -> delete(api(samples.asked(section, mark)))));
    }

    private List<MatrixRow> flows(Page section) {
        var all = "/publisher/flows";
        var known = samples.flow(Cast.BJORN).path();
        return List.of(
                row("GET /publisher/flows", KEEPERS, () -> get(all)),
                row("GET /publisher/flows/new", KEEPERS, () -> get(all + "/new")),
                row(
                        "POST /publisher/flows",
                        KEEPERS,
                        () -> post(all)
                                .param("name", "Flöde i matrisen " + number++)
                                .param("kind1", "review")),
                row("GET /publisher/flows/{id}", KEEPERS, () -> get(known)),
                row(
                        "POST /publisher/flows/{id}",
                        KEEPERS,
                        () -> post(known)
                                .param("name", "Flöde i matrisen " + number++)
                                .param("kind1", "review")),
                row(
                        "POST /publisher/flows/{id}/removal",
                        KEEPERS,
                        () -> post(samples.flow(Cast.BJORN).path() + "/removal")),
                row(
                        "POST /publisher/sections/{page}/flow",
                        KEEPERS,
                        () -> post("/publisher/sections/" + section.id() + "/flow")
                                .param("flow", samples.flow(Cast.BJORN).id().toString())));
    }

    private List<MatrixRow> flowsByPrograms(Page section) {
        var all = "/api/v1/page-flows";
        var known = all + "/" + samples.flow(Cast.BJORN).id();
        return List.of(
                row("GET /api/v1/page-flows", KEEPERS, () -> get(all)),
                row("POST /api/v1/page-flows", KEEPERS, () -> json(post(all), FLOW.formatted("a" + number++))),
                row("GET /api/v1/page-flows/{id}", KEEPERS, () -> get(known)),
                row("PUT /api/v1/page-flows/{id}", KEEPERS, () -> json(put(known), FLOW.formatted("b" + number++))),
                row(
                        "DELETE /api/v1/page-flows/{id}",
                        KEEPERS,
                        () -> delete(all + "/" + samples.flow(Cast.BJORN).id())),
                row(
                        "PUT /api/v1/sections/{page}/flow",
                        KEEPERS,
                        () -> json(
                                put("/api/v1/sections/" + section.id() + "/flow"),
                                "{\"flow\":\"" + samples.flow(Cast.BJORN).id() + "\"}")));
    }

    private static String api(org.samverk.sites.PageDraft draft) {
        return "/api/v1/page-drafts/" + draft.id() + "/review";
    }

    private static MatrixRow row(
            String endpoint, Set<Cast> people, Supplier<? extends AbstractMockHttpServletRequestBuilder<?>> request) {
        return MatrixRow.of(endpoint, "anna's draft in björn's section", request)
                .refusedToOthersThan(people);
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }
}
