package org.samverk.websites;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.samverk.cast.Cast;
import org.samverk.people.Pixel;
import org.samverk.permission.MatrixContribution;
import org.samverk.permission.MatrixRow;
import org.samverk.permission.Scene;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/// Administrators alone see to sites of their own; everybody gets their colours.
class WebsitesMatrix implements MatrixContribution {
    private static final Set<Cast> EVA = Set.of(Cast.EVA);
    private final WebsiteSamples samples;

    WebsitesMatrix(org.samverk.sites.Pages pages, Websites websites, org.samverk.cast.CastSetup cast) {
        this.samples = new WebsiteSamples(pages, websites, cast);
    }

    @Override
    public List<MatrixRow> rows(Scene scene) {
        samples.site(samples.section());
        return List.of(
                row("GET /admin/websites", () -> get("/admin/websites")),
                row("GET /admin/websites/{page}", () -> get(site())),
                row("POST /admin/websites/{page}", () -> {
                    var section = samples.section();
                    return post("/admin/websites/" + section.id())
                            .param("host", WebsiteSamples.host(section))
                            .param("name", "Ung")
                            .param("language", "sv")
                            .param("colour", "#7b1e3a")
                            .param("markdown", "Hamngatan 3")
                            .param("edition", "0");
                }),
                row("POST /admin/websites/{page}/end", () -> post(site() + "/end")),
                row(
                        "POST /admin/websites/{page}/logo",
                        () -> multipart(site() + "/logo").file("file", Pixel.PNG)),
                row("DELETE /admin/websites/{page}/logo", () -> delete(site() + "/logo")),
                MatrixRow.of(
                                "GET /public/themes/{file}",
                                "colours of a site",
                                () -> get("/public/themes/7b1e3a-" + Palette.EDITION + ".css"))
                        .forEverybody(),
                row("GET /api/v1/websites", () -> get("/api/v1/websites")),
                row("PUT /api/v1/websites/{page}", () -> {
                    var section = samples.section();
                    return put("/api/v1/websites/" + section.id())
                            .contentType(MediaType.APPLICATION_JSON)
                            .content("{\"host\":\"" + WebsiteSamples.host(section)
                                    + "\",\"name\":\"Ung\",\"foot\":\"\"}");
                }),
                row(
                        "PUT /api/v1/websites/{page}/logo",
                        () -> put(api() + "/logo")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"file\":null}")),
                row("DELETE /api/v1/websites/{page}", () -> delete(api())));
    }

    private String site() {
        return samples.site(samples.section()).desk();
    }

    private String api() {
        return "/api/v1/websites/" + samples.site(samples.section()).pageId();
    }

    private static MatrixRow row(String endpoint, Supplier<AbstractMockHttpServletRequestBuilder<?>> request) {
        return MatrixRow.of(endpoint, "a site of its own", request).refusedToOthersThan(EVA);
    }
}
