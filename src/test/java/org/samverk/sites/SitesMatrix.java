package org.samverk.sites;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.samverk.cast.Cast;
import org.samverk.kernel.TimeSource;
import org.samverk.permission.MatrixContribution;
import org.samverk.permission.MatrixRow;
import org.samverk.permission.Outcome;
import org.samverk.permission.Scene;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.MediaType;

class SitesMatrix implements MatrixContribution {
    private static final Set<Cast> PUBLISHERS = Set.of(Cast.DAVID);
    private static final Set<Cast> ADMINISTRATORS = Set.of(Cast.EVA);
    private final Pages pages;
    private final TimeSource time;
    private final ImportRuns runs;
    private final AutowireCapableBeanFactory beans;

    SitesMatrix(Pages pages, TimeSource time, ImportRuns runs, AutowireCapableBeanFactory beans) {
        this.pages = pages;
        this.time = time;
        this.runs = runs;
        this.beans = beans;
    }

    @Override
    public List<MatrixRow> rows(Scene scene) {
        var intranet = create(scene, SiteKind.INTRANET, "Internsida i matrisen");
        var web = create(scene, SiteKind.PUBLIC, "Webbsida i matrisen");
        var rows = new ArrayList<MatrixRow>();
        rows.addAll(reading(intranet, web));
        time.at(
                Instant.parse("2019-02-01T08:00:00Z"),
                () -> rows.addAll(earlier(
                        create(scene, SiteKind.INTRANET, "Internsida i matrisen då"),
                        create(scene, SiteKind.PUBLIC, "Webbsida i matrisen då"))));
        rows.addAll(writing(intranet));
        rows.addAll(publishing());
        rows.addAll(importing(scene));
        return rows;
    }

    private static List<MatrixRow> reading(Page intranet, Page web) {
        return List.of(
                MatrixRow.of("GET /pages", "the intranet's front page", () -> get("/pages")),
                MatrixRow.of("GET /public", "the public front page", () -> get("/public"))
                        .forEverybody(),
                MatrixRow.of("GET /public/search", "a search on the public web", () -> get("/public/search?q=sida"))
                        .forEverybody(),
                MatrixRow.of("GET /pages/{*path}", "an intranet page", () -> get(intranet.address()))
                        .onlyFor(Scene.employees())
                        .hiding(intranet.title()),
                MatrixRow.of("GET /public/{*path}", "a public page", () -> get(web.address()))
                        .forEverybody(),
                MatrixRow.of(
                                "GET /public/{*path}",
                                "an intranet page asked for on the public web",
                                () -> get("/public/" + intranet.path()))
                        .but(Outcome.HIDDEN, Cast.values())
                        .hiding(intranet.title()),
                MatrixRow.of("GET /api/v1/pages", "the list", () -> get("/api/v1/pages?site=public")),
                MatrixRow.of("GET /api/v1/pages/{id}", "an intranet page", () -> get("/api/v1/pages/" + intranet.id()))
                        .onlyFor(Scene.employees())
                        .hiding(intranet.title()),
                MatrixRow.of("GET /api/v1/pages/{id}", "a public page", () -> get("/api/v1/pages/" + web.id())));
    }

    private static List<MatrixRow> earlier(Page intranet, Page web) {
        var then = "?on=2019-03-01T12:00";
        var before = "?on=2019-01-01T12:00";
        var api = "/api/v1/pages/" + intranet.id();
        return List.of(
                MatrixRow.of("GET /pages/{*path}", "an intranet page as it stood", () -> get(intranet.address() + then))
                        .onlyFor(Scene.employees())
                        .hiding(intranet.title()),
                MatrixRow.of(
                                "GET /pages/{*path}",
                                "an intranet page before it was",
                                () -> get(intranet.address() + before))
                        .onlyFor(Set.of()),
                MatrixRow.of("GET /public/{*path}", "a public page as it stood", () -> get(web.address() + then))
                        .forEverybody(),
                MatrixRow.of(
                                "GET /public/{*path}",
                                "an intranet page asked for on the public web of then",
                                () -> get("/public/" + intranet.path() + then))
                        .but(Outcome.HIDDEN, Cast.values())
                        .hiding(intranet.title()),
                MatrixRow.of("GET /pages", "the intranet as it stood", () -> get("/pages" + then)),
                MatrixRow.of("GET /public", "the public web as it stood", () -> get("/public" + then))
                        .forEverybody(),
                MatrixRow.of("GET /api/v1/pages", "the list as it stood", () -> get("/api/v1/pages" + then)),
                MatrixRow.of("GET /api/v1/pages/{id}", "an intranet page as it stood", () -> get(api + then))
                        .onlyFor(Scene.employees())
                        .hiding(intranet.title()),
                MatrixRow.of("GET /api/v1/pages/{id}/versions", "an intranet page", () -> get(api + "/versions"))
                        .onlyFor(Scene.employees())
                        .hiding(intranet.title()),
                MatrixRow.of(
                        "GET /api/v1/pages/{id}/versions",
                        "a public page",
                        () -> get("/api/v1/pages/" + web.id() + "/versions")));
    }

    private static List<MatrixRow> writing(Page page) {
        var json = "{\"site\":\"intranet\",\"title\":\"Ny\",\"markdown\":\"Text\"}";
        var id = page.id();
        return List.of(
                MatrixRow.of("GET /publisher", "the desk", () -> get("/publisher"))
                        .refusedToOthersThan(PUBLISHERS),
                MatrixRow.of("GET /publisher/pages/new", "the form", () -> get("/publisher/pages/new"))
                        .refusedToOthersThan(PUBLISHERS),
                MatrixRow.of(
                                "POST /publisher/pages",
                                "a new page",
                                () -> post("/publisher/pages")
                                        .param("site", "intranet")
                                        .param("title", "Ny sida")
                                        .param("markdown", "Text"))
                        .refusedToOthersThan(PUBLISHERS),
                MatrixRow.of("GET /publisher/pages/{id}", "a page", () -> get("/publisher/pages/" + id))
                        .refusedToOthersThan(PUBLISHERS),
                MatrixRow.of(
                                "POST /publisher/pages/{id}",
                                "a page",
                                () -> post("/publisher/pages/" + id)
                                        .param("base", "1")
                                        .param("title", "Ändrad")
                                        .param("markdown", "Ny text"))
                        .refusedToOthersThan(PUBLISHERS),
                MatrixRow.of(
                                "POST /api/v1/pages",
                                "a new page",
                                () -> post("/api/v1/pages")
                                        .contentType(MediaType.APPLICATION_JSON)
                                        .content(json))
                        .refusedToOthersThan(PUBLISHERS));
    }

    private List<MatrixRow> publishing() {
        var decision = beans.createBean(DecidedTexts.class).approved("Beslut i matrisen", "Text");
        var path = "/publisher/" + decision.id();
        return List.of(
                MatrixRow.of("GET /publisher/{decision}", "an approved text", () -> get(path))
                        .refusedToOthersThan(PUBLISHERS),
                MatrixRow.of(
                                "POST /publisher/{decision}",
                                "an approved text",
                                () -> post(path).param("place", "intranet:"))
                        .refusedToOthersThan(PUBLISHERS));
    }

    private List<MatrixRow> importing(Scene scene) {
        var run = runs.run(
                scene.actor(Cast.EVA), new Importing.Order(folder(), SiteKind.INTRANET, "Matris"), (done, total) -> {});
        return List.of(
                MatrixRow.of("GET /admin/import", "the form", () -> get("/admin/import"))
                        .refusedToOthersThan(ADMINISTRATORS),
                MatrixRow.of("GET /admin/import/{id}", "a report", () -> get("/admin/import/" + run.id()))
                        .refusedToOthersThan(ADMINISTRATORS)
                        .hiding("hemligt-i-mappen.txt"),
                MatrixRow.of(
                                "POST /admin/import",
                                "a folder on the server",
                                () -> post("/admin/import")
                                        .param("section", "Matris")
                                        .param("folder", folder().toString()))
                        .refusedToOthersThan(ADMINISTRATORS));
    }

    /// A folder without a page: its report names a file.
    private static Path folder() {
        try {
            var folder = Files.createDirectories(
                    Path.of(System.getProperty("java.io.tmpdir")).resolve("samverk-matrix-import"));
            Files.writeString(folder.resolve("hemligt-i-mappen.txt"), "x");
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Page create(Scene scene, SiteKind site, String title) {
        var text = Markdown.toRichText("Text på " + title, MentionResolver.NONE);
        return pages.create(scene.actor(Cast.DAVID), new Place(site, null), new PageText(title, text, null, "sv"));
    }
}
