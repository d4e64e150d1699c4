package org.samverk.searchdesk;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.samverk.access.Actor;
import org.samverk.access.Visibility;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.permission.MatrixContribution;
import org.samverk.permission.MatrixRow;
import org.samverk.permission.Outcome;
import org.samverk.permission.Scene;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// Administrators keep words, they and publishers choose what comes first, everybody has saved searches of their own.
class SearchDeskMatrix implements MatrixContribution {
    private static final Set<Cast> EVA = Set.of(Cast.EVA);
    private static final Set<Cast> EDITORS = Set.of(Cast.EVA, Cast.DAVID);
    private static final String WORDS = "matrisord";
    private final BestBets bets;
    private final SavedSearches saved;
    private final JdbcClient jdbc;
    private final CastSetup cast;

    SearchDeskMatrix(BestBets bets, SavedSearches saved, JdbcClient jdbc, CastSetup cast) {
        this.bets = bets;
        this.saved = saved;
        this.jdbc = jdbc;
        this.cast = cast;
    }

    @Override
    public List<MatrixRow> rows(Scene scene) {
        var secret = "/groups/" + scene.group(Visibility.SECRET).slug();
        bets.add(Actor.SYSTEM, Scene.mark(Visibility.SECRET), secret);
        return Stream.of(page(scene), synonyms(), bestBets(scene), openings(scene), own(scene), index())
                .flatMap(List::stream)
                .toList();
    }

    private static List<MatrixRow> page(Scene scene) {
        return List.of(
                MatrixRow.of("GET /admin/search", "the page about searches", () -> get("/admin/search"))
                        .refusedToOthersThan(EDITORS),
                MatrixRow.of(
                        "GET /search",
                        "what was chosen for a word",
                        () -> get("/search").param("q", Scene.mark(Visibility.SECRET))),
                MatrixRow.of("GET /api/v1/search/figures", "the figures", () -> get("/api/v1/search/figures"))
                        .refusedToOthersThan(EDITORS));
    }

    private List<MatrixRow> synonyms() {
        return List.of(
                MatrixRow.of(
                                "POST /admin/search/synonyms",
                                "two words",
                                () -> post("/admin/search/synonyms").param("terms", "matrisett, matristvå"))
                        .refusedToOthersThan(EVA),
                MatrixRow.of(
                                "DELETE /admin/search/synonyms/{id}",
                                "two words",
                                () -> delete("/admin/search/synonyms/" + synonym()))
                        .refusedToOthersThan(EVA),
                MatrixRow.of("GET /api/v1/search/synonyms", "all words", () -> get("/api/v1/search/synonyms"))
                        .refusedToOthersThan(EVA),
                MatrixRow.of(
                                "POST /api/v1/search/synonyms",
                                "two words",
                                json("/api/v1/search/synonyms", "{\"terms\":\"matrisett, matristvå\"}"))
                        .refusedToOthersThan(EVA),
                MatrixRow.of(
                                "DELETE /api/v1/search/synonyms/{id}",
                                "two words",
                                () -> delete("/api/v1/search/synonyms/" + synonym()))
                        .refusedToOthersThan(EVA));
    }

    private List<MatrixRow> bestBets(Scene scene) {
        var seen = "/groups/" + scene.group(Visibility.OPEN).slug();
        var body = "{\"words\":\"%s\",\"address\":\"%s\"}".formatted(WORDS, seen);
        var rows = List.of(
                MatrixRow.of(
                                "POST /admin/search/best-bets",
                                "what all see",
                                () -> post("/admin/search/best-bets")
                                        .param("words", WORDS)
                                        .param("address", seen))
                        .refusedToOthersThan(EDITORS),
                MatrixRow.of("GET /api/v1/search/best-bets", "all", () -> get("/api/v1/search/best-bets"))
                        .refusedToOthersThan(EDITORS),
                MatrixRow.of("POST /api/v1/search/best-bets", "what all see", json("/api/v1/search/best-bets", body))
                        .refusedToOthersThan(EDITORS));
        return Stream.concat(
                        rows.stream(),
                        Stream.of("/admin/search/best-bets/", "/api/v1/search/best-bets/")
                                .flatMap(path -> removals(scene, path)))
                .toList();
    }

    /// Who does not know the group does not know that it was chosen.
    private Stream<MatrixRow> removals(Scene scene, String path) {
        return MatrixRow.inEach(visibility -> MatrixRow.of(
                                "DELETE " + path + "{id}",
                                "a group: " + visibility.code(),
                                () -> delete(path + bet(scene.group(visibility).id())))
                        .refusedToOthersThan(EDITORS)
                        .but(visibility == Visibility.SECRET ? Outcome.HIDDEN : Outcome.DONE, EDITORS))
                .stream();
    }

    private List<MatrixRow> index() {
        return List.of(
                MatrixRow.of("GET /admin/search/index", "the index", () -> get("/admin/search/index"))
                        .refusedToOthersThan(EVA),
                MatrixRow.of(
                                "POST /admin/search/index",
                                "that it is made anew",
                                () -> post(whole("/admin/search/index")).param("confirmed", "true"))
                        .refusedToOthersThan(EVA),
                MatrixRow.of("GET /api/v1/search/index", "the index", () -> get("/api/v1/search/index"))
                        .refusedToOthersThan(EVA),
                MatrixRow.of(
                                "POST /api/v1/search/index",
                                "that it is made anew",
                                () -> post(whole("/api/v1/search/index")))
                        .refusedToOthersThan(EVA));
    }

    /// The address, when the index is not being made anew any more.
    private String whole(String path) {
        cast.untilAllIsFound();
        return path;
    }

    private static List<MatrixRow> openings(Scene scene) {
        return MatrixRow.inEach(visibility -> MatrixRow.of(
                "POST /search/openings",
                "a group: " + visibility.code(),
                () -> post("/search/openings")
                        .param("q", WORDS)
                        .param("id", scene.group(visibility).id().toString())));
    }

    private List<MatrixRow> own(Scene scene) {
        return List.of(
                MatrixRow.of("GET /search/saved", "one's own", () -> get("/search/saved")),
                MatrixRow.of(
                        "POST /search/saved",
                        "one's own",
                        () -> post("/search/saved").param("words", WORDS)),
                MatrixRow.of("DELETE /search/saved/{id}", "greta's", () -> delete("/search/saved/" + saved(scene)))
                        .onlyFor(Set.of(Cast.GRETA)),
                MatrixRow.of(
                        "POST /search/openings",
                        "a secret group",
                        () -> post("/search/openings")
                                .param("q", WORDS)
                                .param("id", scene.group(Visibility.SECRET).id().toString())),
                MatrixRow.of("GET /api/v1/search/saved", "one's own", () -> get("/api/v1/search/saved")),
                MatrixRow.of(
                        "POST /api/v1/search/saved",
                        "one's own",
                        json("/api/v1/search/saved", "{\"words\":\"" + WORDS + "\"}")),
                MatrixRow.of(
                                "DELETE /api/v1/search/saved/{id}",
                                "greta's",
                                () -> delete("/api/v1/search/saved/" + saved(scene)))
                        .onlyFor(Set.of(Cast.GRETA)));
    }

    private static Supplier<MockHttpServletRequestBuilder> json(String path, String body) {
        return () -> post(path).contentType(MediaType.APPLICATION_JSON).content(body);
    }

    private UUID synonym() {
        return jdbc.sql("""
                insert into searchdesk.synonym (terms, changed_at) values ('{matrisett,matristvå}', now()) returning id
                """).query(UUID.class).single();
    }

    private UUID bet(UUID subject) {
        return jdbc.sql("""
                insert into searchdesk.best_bet (words, subject_id, chosen_at) values (uuidv7()::text, :subject, now())
                returning id
                """).param("subject", subject).query(UUID.class).single();
    }

    private UUID saved(Scene scene) {
        saved.save(scene.actor(Cast.GRETA), "gretas ord");
        return saved.list(scene.actor(Cast.GRETA)).stream()
                .filter(each -> each.words().equals("gretas ord"))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
