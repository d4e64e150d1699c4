package org.samverk.decisions;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.samverk.access.Actor;
import org.samverk.access.Audience;
import org.samverk.access.Subject;
import org.samverk.access.Subjects;
import org.samverk.access.Visibility;
import org.samverk.cast.Cast;
import org.samverk.kernel.TimeSource;
import org.samverk.permission.MatrixContribution;
import org.samverk.permission.MatrixRow;
import org.samverk.permission.Scene;
import org.samverk.revisions.Revisions;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class DecisionsMatrix implements MatrixContribution {
    private static final Set<Cast> ADMINISTRATORS = Set.of(Cast.EVA);

    /// Those who have decided by delegation, and administrators.
    private static final Set<Cast> REPORTERS = Set.of(Cast.CECILIA, Cast.DAVID, Cast.EVA);

    private static final String SOON =
            LocalDate.now(ZoneId.of("Europe/Stockholm")).plusDays(9).toString();
    private final Decisions decisions;
    private final Exchanges exchanges;
    private final Publications publications;
    private final Mandates mandates;
    private final MinutesKeeping keeping;
    private final Subjects subjects;
    private final Revisions revisions;
    private final TimeSource time;

    DecisionsMatrix(
            Decisions decisions,
            Exchanges exchanges,
            Publications publications,
            Mandates mandates,
            MinutesKeeping keeping,
            Subjects subjects,
            Revisions revisions,
            TimeSource time) {
        this.decisions = decisions;
        this.exchanges = exchanges;
        this.publications = publications;
        this.mandates = mandates;
        this.keeping = keeping;
        this.subjects = subjects;
        this.revisions = revisions;
        this.time = time;
    }

    @Override
    public List<MatrixRow> rows(Scene scene) {
        var mandate = mandates.add(Actor.SYSTEM, mandate(scene, "MX 1"));
        decidedByDavid(scene);
        var rows = new ArrayList<>(shared(mandate));
        rows.addAll(whole(mandate));
        rows.add(shown(scene, mandate));
        for (var visibility : Visibility.values()) {
            rows.addAll(waiting(scene, visibility, mandate));
            rows.addAll(decided(scene, visibility, mandate, Audience.GROUP));
            rows.addAll(proposing(scene, visibility, mandate));
            rows.addAll(sentBack(scene, visibility, mandate));
        }
        rows.addAll(decided(scene, Visibility.SECRET, mandate, Audience.ORGANISATION));
        return rows;
    }

    private static List<MatrixRow> shared(UUID mandate) {
        return List.of(
                MatrixRow.of("GET /decisions", "the register", () -> get("/decisions")),
                MatrixRow.of("GET /decisions", "looked for", () -> get("/decisions?q=beslutat")),
                MatrixRow.of("GET /api/v1/decisions", "looked for", () -> get("/api/v1/decisions?q=beslutat")),
                MatrixRow.of("GET /api/v1/decisions", "the register", () -> get("/api/v1/decisions")),
                MatrixRow.of("GET /decisions/waiting", "one's own desk", () -> get("/decisions/waiting")),
                MatrixRow.of("GET /api/v1/decision-requests", "one's own desk", () -> get("/api/v1/decision-requests")),
                MatrixRow.of("GET /admin/mandates", "the mandates", () -> get("/admin/mandates"))
                        .refusedToOthersThan(ADMINISTRATORS),
                MatrixRow.of(
                                "POST /admin/mandates",
                                "a new mandate",
                                () -> post("/admin/mandates")
                                        .param("number", "MX 2")
                                        .param("title", "Prov")
                                        .param("text", "Prova.")
                                        .param("board", "Nämnden")
                                        .param("roleTitle", "Chef")
                                        .param("username", "cecilia"))
                        .refusedToOthersThan(ADMINISTRATORS),
                MatrixRow.of(
                                "POST /admin/mandates/{id}/end",
                                "a mandate",
                                () -> post("/admin/mandates/" + mandate + "/end"))
                        .refusedToOthersThan(ADMINISTRATORS));
    }

    private static List<MatrixRow> whole(UUID mandate) {
        var board = "{\"number\":\"MX 3\",\"title\":\"Prov\",\"text\":\"Prova.\",\"board\":\"Nämnden\","
                + "\"roleTitle\":\"Chef\",\"username\":\"cecilia\"}";
        return List.of(
                employees("GET /decisions/verification", () -> get("/decisions/verification")),
                employees("GET /api/v1/decisions/verification", () -> get("/api/v1/decisions/verification")),
                reporters("GET /decisions/reporting", () -> get("/decisions/reporting")),
                employees("GET /decisions/minutes", () -> get("/decisions/minutes")),
                employees("GET /api/v1/decision-minutes", () -> get("/api/v1/decision-minutes")),
                reporters("GET /decisions/minutes/new", () -> get("/decisions/minutes/new")),
                MatrixRow.of("GET /decisions/extract.csv", "a table", () -> get("/decisions/extract.csv")),
                MatrixRow.of("GET /decisions/extract.pdf", "a file", () -> get("/decisions/extract.pdf")),
                MatrixRow.of("GET /public/decisions", "the extract", () -> get("/public/decisions"))
                        .forEverybody(),
                employees("GET /api/v1/mandates", () -> get("/api/v1/mandates")),
                MatrixRow.of("POST /api/v1/mandates", "a new mandate", () -> json("/api/v1/mandates", board))
                        .refusedToOthersThan(ADMINISTRATORS),
                MatrixRow.of(
                                "POST /api/v1/mandates/{id}/end",
                                "a mandate",
                                () -> post("/api/v1/mandates/" + mandate + "/end"))
                        .refusedToOthersThan(ADMINISTRATORS));
    }

    /// A decision that inhabitants may read, made in a secret group: they read it, and not who decided.
    private MatrixRow shown(Scene scene, UUID mandate) {
        var id = request(scene, Visibility.SECRET, mandate, "Visat för invånare", Audience.GROUP);
        var number = Objects.requireNonNull(decisions
                .decide(scene.actor(Cast.CECILIA), id, Outcome.APPROVED, "Hemliga skäl.")
                .number());
        publications.show(scene.actor(Cast.CECILIA), number, false);
        return MatrixRow.of(
                        "GET /public/decisions/{number:\\d{4}-\\d{1,9}}",
                        "a decision in the extract", () -> get("/public/decisions/" + number.replace('/', '-')))
                .forEverybody()
                .untold("Hemliga skäl.", Cast.CECILIA.fullName());
    }

    private static MatrixRow employees(String endpoint, Supplier<MockHttpServletRequestBuilder> request) {
        return MatrixRow.of(endpoint, "of all", request).refusedToOthersThan(Scene.employees());
    }

    private static MatrixRow reporters(String endpoint, Supplier<MockHttpServletRequestBuilder> request) {
        return MatrixRow.of(endpoint, "of one's own", request).refusedToOthersThan(REPORTERS);
    }

    /// David has decided too, as substitute, so that he is one who reports.
    private void decidedByDavid(Scene scene) {
        var reach = new MandateFields.Reach(null, scene.id(Cast.DAVID), null, "Biträdande chef", null, null);
        var mandate = mandates.add(Actor.SYSTEM, mandate(scene, "MX 4").with(reach));
        var id = request(scene, Visibility.OPEN, mandate, "Av en ersättare", Audience.ORGANISATION);
        decisions.decide(scene.actor(Cast.DAVID), id, Outcome.APPROVED, "Ja.");
    }

    private static MandateFields mandate(Scene scene, String number) {
        return new MandateFields(
                number,
                "Prov",
                "Prova.",
                "Nämnden",
                "Enhetschef",
                scene.id(Cast.CECILIA),
                LocalDate.of(2020, 1, 1),
                null);
    }

    private List<MatrixRow> sentBack(Scene scene, Visibility visibility, UUID mandate) {
        var readers = with(scene.readers(visibility), Cast.CECILIA);
        var id = request(scene, visibility, mandate, scene.mark("Atersant", visibility, readers), Audience.GROUP);
        exchanges.sendBack(scene.actor(Cast.CECILIA), id, "Varför?");
        var writers = scene.members(visibility).stream()
                .filter(person -> person != Cast.HUGO)
                .toList();
        var refused =
                readers.stream().filter(person -> !writers.contains(person)).toList();
        return List.of(
                seen(
                                "POST /decisions/requests/{id}/answer",
                                visibility,
                                readers,
                                () -> post("/decisions/requests/" + id + "/answer")
                                        .param("answer", "Därför."))
                        .but(org.samverk.permission.Outcome.REFUSED, refused),
                seen(
                                "POST /api/v1/decision-requests/{id}/answer",
                                visibility,
                                readers,
                                () -> json("/api/v1/decision-requests/" + id + "/answer", "{\"answer\":\"Därför.\"}"))
                        .but(org.samverk.permission.Outcome.REFUSED, refused));
    }

    private List<MatrixRow> waiting(Scene scene, Visibility visibility, UUID mandate) {
        var readers = with(scene.readers(visibility), Cast.CECILIA);
        var title = scene.mark("Vantande", visibility, readers);
        var id = request(scene, visibility, mandate, title, Audience.GROUP);
        var path = "/decisions/requests/" + id;
        var api = "/api/v1/decision-requests/" + id;
        var decide = "{\"outcome\":\"approved\"}";
        var back = "{\"reasons\":\"Nej\"}";
        return List.of(
                seen("GET /decisions/requests/{id}", visibility, readers, () -> get(path)),
                seen("GET /api/v1/decision-requests/{id}", visibility, readers, () -> get(api)),
                decided(
                        "POST /decisions/requests/{id}/decision",
                        visibility,
                        readers,
                        () -> post(path + "/decision").param("outcome", "approved")),
                decided(
                        "POST /decisions/requests/{id}/return",
                        visibility,
                        readers,
                        () -> post(path + "/return").param("reasons", "Nej")),
                decided(
                        "POST /decisions/requests/{id}/deferral",
                        visibility,
                        readers,
                        () -> post(path + "/deferral").param("until", SOON)),
                decided(
                        "POST /api/v1/decision-requests/{id}/deferral",
                        visibility,
                        readers,
                        () -> json(api + "/deferral", "{\"until\":\"" + SOON + "\"}")),
                decided(
                        "POST /api/v1/decision-requests/{id}/decision",
                        visibility,
                        readers,
                        () -> json(api + "/decision", decide)),
                decided(
                        "POST /api/v1/decision-requests/{id}/return",
                        visibility,
                        readers,
                        () -> json(api + "/return", back)));
    }

    private List<MatrixRow> decided(Scene scene, Visibility visibility, UUID mandate, Audience audience) {
        var readers =
                audience == Audience.ORGANISATION ? Scene.employees() : with(scene.readers(visibility), Cast.CECILIA);
        var word = audience == Audience.ORGANISATION ? "Kungjort" : "Beslutat";
        var id = request(scene, visibility, mandate, scene.mark(word, visibility, readers), audience);
        var decided = decisions.decide(scene.actor(Cast.CECILIA), id, Outcome.APPROVED, "Ja.");
        var number = Objects.requireNonNull(decided.number()).replace('/', '-');
        var path = "/decisions/" + number;
        var reporters = readers.stream()
                .filter(person -> person == Cast.CECILIA || person == Cast.EVA)
                .toList();
        var refused =
                readers.stream().filter(person -> !reporters.contains(person)).toList();
        var rows = new ArrayList<>(later(visibility, readers, path, refused));
        rows.addAll(minutes(scene, visibility, readers, "Protokoll" + word, number, refused));
        rows.addAll(List.of(
                seen("GET /decisions/{number:\\d{4}-\\d{1,9}}", visibility, readers, () -> get(path)),
                seen("GET /decisions/{number:\\d{4}-\\d{1,9}}/pdf", visibility, readers, () -> get(path + "/pdf")),
                seen(
                        "GET /decisions/{number:\\d{4}-\\d{1,9}}/verification",
                        visibility, readers, () -> get(path + "/verification")),
                seen(
                        "GET /api/v1/decisions/{number:\\d{4}-\\d{1,9}}",
                        visibility, readers, () -> get("/api/v1" + path)),
                seen(
                                "POST /decisions/{number:\\d{4}-\\d{1,9}}/report",
                                visibility,
                                readers,
                                () -> post(path + "/report").param("reportedOn", "2021-05-06"))
                        .but(org.samverk.permission.Outcome.REFUSED, refused)));
        return rows;
    }

    /// What is done about an entry later: by whoever holds the mandate, or is an administrator too.
    private List<MatrixRow> later(
            Visibility visibility, Collection<Cast> readers, String path, List<Cast> notReporters) {
        var reporters = readers.stream()
                .filter(person -> !notReporters.contains(person))
                .toList();
        var others = readers.stream().filter(person -> person != Cast.CECILIA).toList();
        var rows = new ArrayList<MatrixRow>();
        for (var api : List.of("", "/api/v1")) {
            var at = " " + api + "/decisions/{number:\\d{4}-\\d{1,9}}";
            var to = api + path;
            rows.add(act("POST" + at + "/correction", visibility, readers, others, () -> words(to + "/correction")));
            rows.add(act(
                    "POST" + at + "/reconsideration",
                    visibility,
                    readers,
                    others,
                    () -> words(to + "/reconsideration")));
            rows.add(act(
                    "POST" + at + "/publication", visibility, readers, notReporters, () -> words(to + "/publication")));
            rows.add(act(
                            "DELETE" + at + "/publication",
                            visibility,
                            readers,
                            notReporters,
                            () -> delete(to + "/publication"))
                    .but(org.samverk.permission.Outcome.CONFLICT, reporters));
        }
        rows.add(MatrixRow.of(
                        "POST /decisions/reporting",
                        "from the " + visibility.code() + " group",
                        () -> post("/decisions/reporting")
                                .param("numbers", path.substring("/decisions/".length()))
                                .param("reportedOn", "2021-05-06"))
                .refusedToOthersThan(reporters)
                .but(
                        org.samverk.permission.Outcome.HIDDEN,
                        REPORTERS.stream()
                                .filter(person -> !readers.contains(person))
                                .toList()));
        rows.add(act(
                "POST /api/v1/decisions/{number:\\d{4}-\\d{1,9}}/report",
                visibility,
                readers,
                notReporters,
                () -> json("/api/v1" + path + "/report", "{\"reportedOn\":\"2021-05-06\"}")));
        return rows;
    }

    /// Minutes of one decision: employees who read it read them.
    private List<MatrixRow> minutes(
            Scene scene,
            Visibility visibility,
            Collection<Cast> readers,
            String word,
            String number,
            List<Cast> refused) {
        var employees = readers.stream().filter(person -> person != Cast.HUGO).toList();
        var title = scene.mark(word, visibility, employees);
        var made = keeping.keep(
                scene.actor(Cast.CECILIA),
                new MinutesFields(
                        title, mandates.today(), "", "Närvarande " + title, "Vid protokollet", null, List.of(number)));
        var api = "/api/v1/decision-minutes";
        var body = """
                {"title":"%s","heldOn":"2026-03-12","present":"Cecilia","keeper":"Cecilia","numbers":["%s"]}
                """.formatted(title, number);
        return List.of(
                seen("GET /decisions/minutes/{id}", visibility, employees, () -> get(made.path())),
                seen("GET /decisions/minutes/{id}/pdf", visibility, employees, () -> get(made.path() + "/pdf")),
                seen("GET /api/v1/decision-minutes/{id}", visibility, employees, () -> get(api + "/" + made.id())),
                act(
                                "POST /decisions/minutes",
                                visibility,
                                readers,
                                refused,
                                () -> post("/decisions/minutes")
                                        .param("title", title)
                                        .param("heldOn", "2026-03-12")
                                        .param("present", "Cecilia")
                                        .param("keeper", "Cecilia")
                                        .param("numbers", number))
                        .but(org.samverk.permission.Outcome.REFUSED, Cast.HUGO),
                act("POST /api/v1/decision-minutes", visibility, readers, refused, () -> json(api, body))
                        .but(org.samverk.permission.Outcome.REFUSED, Cast.HUGO));
    }

    private static MatrixRow act(
            String endpoint,
            Visibility visibility,
            Collection<Cast> readers,
            List<Cast> refused,
            Supplier<MockHttpServletRequestBuilder> request) {
        return seen(endpoint, visibility, readers, request).but(org.samverk.permission.Outcome.REFUSED, refused);
    }

    private static MockHttpServletRequestBuilder words(String path) {
        return path.startsWith("/api")
                ? json(
                        path,
                        path.endsWith("correction")
                                ? "{\"words\":\"Fel.\"}"
                                : path.endsWith("publication")
                                        ? "{\"withReasons\":false}"
                                        : "{\"outcome\":\"declined\",\"reasons\":\"Nytt.\"}")
                : post(path).param("words", "Fel.").param("outcome", "declined").param("reasons", "Nytt.");
    }

    private List<MatrixRow> proposing(Scene scene, Visibility visibility, UUID mandate) {
        var draft = draft(scene, visibility, "Förslag " + Scene.mark(visibility));
        var writers = scene.members(visibility).stream()
                .filter(person -> person != Cast.HUGO)
                .toList();
        var refused = scene.readers(visibility).stream()
                .filter(person -> !writers.contains(person))
                .toList();
        var body = "{\"draft\":\"" + draft + "\",\"revision\":1,\"kind\":\"delegation\",\"decider\":\"" + mandate
                + "\",\"question\":\"Ska det gälla?\",\"audience\":\"group\"}";
        Supplier<MockHttpServletRequestBuilder> form = () -> post("/decisions/requests")
                .param("draft", draft.toString())
                .param("revision", "1")
                .param("kind", "delegation")
                .param("decider", mandate.toString())
                .param("question", "Ska det gälla?")
                .param("audience", "group");
        return List.of(
                seen(
                        "GET /decisions/texts",
                        visibility,
                        scene.readers(visibility),
                        () -> get("/decisions/texts?from=" + draft)),
                seen("GET /decisions/new", visibility, writers, () -> get("/decisions/new?draft=" + draft))
                        .but(org.samverk.permission.Outcome.REFUSED, refused),
                seen("POST /decisions/requests", visibility, writers, form)
                        .but(org.samverk.permission.Outcome.REFUSED, refused),
                seen(
                                "POST /api/v1/decision-requests",
                                visibility,
                                writers,
                                () -> json("/api/v1/decision-requests", body))
                        .but(org.samverk.permission.Outcome.REFUSED, refused));
    }

    private UUID request(Scene scene, Visibility visibility, UUID mandate, String title, Audience audience) {
        return decisions.request(
                scene.actor(Cast.BJORN),
                new DecisionProposal(
                        draft(scene, visibility, title),
                        1,
                        DecisionKind.DELEGATION,
                        mandate,
                        null,
                        "Ska det gälla?",
                        null,
                        null,
                        audience));
    }

    private UUID draft(Scene scene, Visibility visibility, String title) {
        var id = subjects.nextId();
        var now = time.instant();
        var text = Markdown.toRichText("Text", MentionResolver.NONE).canonicalJson();
        subjects.create(new Subject(
                id,
                "draft",
                scene.group(visibility).id(),
                Audience.GROUP,
                scene.id(Cast.BJORN),
                title,
                "/drafts/" + id,
                now,
                now));
        revisions.add(scene.actor(Cast.BJORN), id, 0, title, text, null);
        return id;
    }

    private static MatrixRow seen(
            String endpoint,
            Visibility visibility,
            Collection<Cast> readers,
            Supplier<MockHttpServletRequestBuilder> request) {
        return MatrixRow.of(endpoint, "from the " + visibility.code() + " group", request)
                .onlyFor(readers);
    }

    private static MatrixRow decided(
            String endpoint,
            Visibility visibility,
            Collection<Cast> readers,
            Supplier<MockHttpServletRequestBuilder> request) {
        var others = readers.stream().filter(person -> person != Cast.CECILIA).toList();
        return seen(endpoint, visibility, readers, request).but(org.samverk.permission.Outcome.REFUSED, others);
    }

    private static Set<Cast> with(Set<Cast> people, Cast other) {
        var all = new HashSet<>(people);
        all.add(other);
        return Set.copyOf(all);
    }

    private static MockHttpServletRequestBuilder json(String path, String body) {
        return post(path).contentType(MediaType.APPLICATION_JSON).content(body);
    }
}
