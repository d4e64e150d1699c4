package org.samverk.publicweb;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.samverk.cast.Cast;
import org.samverk.kernel.ConflictException;
import org.samverk.permission.MatrixContribution;
import org.samverk.permission.MatrixRow;
import org.samverk.permission.Scene;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

class PublicWebMatrix implements MatrixContribution {
    private static final Set<Cast> PUBLISHERS = Set.of(Cast.DAVID);
    private static final String API = "/api/v1/public-web/";
    private final Faults faults;
    private final Statements statements;

    PublicWebMatrix(Faults faults, Statements statements) {
        this.faults = faults;
        this.statements = statements;
    }

    @Override
    public List<MatrixRow> rows(Scene scene) {
        write(scene);
        var fault = faults.report("", "Matrisens anmälan", "", UUID.randomUUID().toString());
        return Stream.concat(open().stream(), publishers(fault).stream()).toList();
    }

    /// A report says where it comes from, so that not all of them come from one place.
    private static List<MatrixRow> open() {
        return List.of(
                MatrixRow.of("GET /robots.txt", "what machines may read", () -> get("/robots.txt"))
                        .forEverybody(),
                MatrixRow.of("GET /sitemap.xml", "all addresses", () -> get("/sitemap.xml"))
                        .forEverybody(),
                MatrixRow.of("GET /public/feed.atom", "the newest pages", () -> get("/public/feed.atom"))
                        .forEverybody(),
                MatrixRow.of("GET /public/accessibility", "the statement", () -> get("/public/accessibility"))
                        .forEverybody(),
                MatrixRow.of("GET /public/accessibility/thanks", "thanks", () -> get("/public/accessibility/thanks"))
                        .forEverybody(),
                MatrixRow.of(
                                "POST /public/accessibility/faults",
                                "a report",
                                () -> post("/public/accessibility/faults")
                                        .with(request -> {
                                            request.setRemoteAddr(
                                                    UUID.randomUUID().toString());
                                            return request;
                                        })
                                        .param("words", "Går inte att läsa"))
                        .forEverybody(),
                MatrixRow.of(
                        "GET /api/v1/public-web/accessibility-statement",
                        "the statement",
                        () -> get(API + "accessibility-statement")));
    }

    private List<MatrixRow> publishers(UUID fault) {
        return List.of(
                row("GET /publisher/accessibility", () -> get("/publisher/accessibility")),
                row(
                        "POST /publisher/accessibility",
                        () -> post("/publisher/accessibility")
                                .param("conformance", "partial")
                                .param("markdown", "Kartan går inte att läsa.")
                                .param("assessedOn", "2026-01-02")
                                .param("assessedBy", "Vi själva")
                                .param("contact", "0123-45 67 89")
                                .param("edition", String.valueOf(edition()))),
                row(
                        "PUT /api/v1/public-web/accessibility-statement",
                        () -> put(API + "accessibility-statement")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("""
                                        {"conformance":"full","assessedOn":"2026-01-02","assessedBy":"Vi","contact":"0123","edition":%d}
                                        """.formatted(edition()))),
                row("GET /publisher/faults", () -> get("/publisher/faults")),
                row("GET /publisher/faults/{id}", () -> get("/publisher/faults/" + fault)),
                row(
                        "POST /publisher/faults/{id}",
                        () -> post("/publisher/faults/" + fault).param("state", "underway")),
                row("GET /api/v1/public-web/faults", () -> get(API + "faults")),
                row("GET /api/v1/public-web/faults/{id}", () -> get(API + "faults/" + fault)),
                row(
                        "PUT /api/v1/public-web/faults/{id}",
                        () -> put(API + "faults/" + fault)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"state\":\"settled\"}")),
                row("GET /publisher/visits", () -> get("/publisher/visits")),
                row("GET /publisher/unread", () -> get("/publisher/unread")),
                row("GET /api/v1/public-web/visits", () -> get(API + "visits")),
                row("GET /api/v1/public-web/unread", () -> get(API + "unread")));
    }

    private static MatrixRow row(
            String endpoint, Supplier<? extends AbstractMockHttpServletRequestBuilder<?>> request) {
        return MatrixRow.of(endpoint, "what publishers see to", request).refusedToOthersThan(PUBLISHERS);
    }

    private void write(Scene scene) {
        var text = Markdown.toRichText("En karta går inte att läsa.", MentionResolver.NONE);
        var fields = new StatementFields("partial", text, "2026-01-02", "Vi själva", "0123-45 67 89");
        try {
            statements.write(scene.actor(Cast.DAVID), edition(), fields);
        } catch (ConflictException e) {
            throw new IllegalStateException("somebody else writes the statement", e);
        }
    }

    private int edition() {
        return statements.find().map(Statement::edition).orElse(0);
    }
}
