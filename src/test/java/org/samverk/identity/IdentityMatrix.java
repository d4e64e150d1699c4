package org.samverk.identity;

import static org.samverk.cast.Cast.ANNA;
import static org.samverk.cast.Cast.EVA;
import static org.samverk.cast.Cast.GRETA;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.samverk.access.Actor;
import org.samverk.cast.Cast;
import org.samverk.kernel.TimeSource;
import org.samverk.people.NewPerson;
import org.samverk.people.People;
import org.samverk.permission.MatrixContribution;
import org.samverk.permission.MatrixRow;
import org.samverk.permission.Outcome;
import org.samverk.permission.Scene;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

class IdentityMatrix implements MatrixContribution {
    private static final Cast[] ALL =
            Stream.of(Cast.values()).filter(person -> !person.isVisitor()).toArray(Cast[]::new);
    private final Invitations invitations;
    private final Tokens tokens;
    private final Sessions sessions;
    private final People people;
    private final SecondFactorTable factors;
    private final TimeSource time;
    private final FindByIndexNameSessionRepository<? extends Session> repository;
    private final JdbcClient jdbc;

    IdentityMatrix(
            Invitations invitations,
            Tokens tokens,
            Sessions sessions,
            People people,
            SecondFactorTable factors,
            TimeSource time,
            FindByIndexNameSessionRepository<? extends Session> repository,
            JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.invitations = invitations;
        this.tokens = tokens;
        this.sessions = sessions;
        this.people = people;
        this.factors = factors;
        this.time = time;
        this.repository = repository;
    }

    @Override
    public List<MatrixRow> rows(Scene scene) {
        var rows = new ArrayList<MatrixRow>();
        rows.addAll(door());
        rows.addAll(settings(scene));
        rows.addAll(sessions(scene));
        // Other tests look at the page of somebody who is setting one up.
        jdbc.sql("delete from identity.second_factor where confirmed_at is null")
                .update();
        rows.addAll(secondFactor());
        rows.addAll(passkeys(scene));
        rows.addAll(administration(scene).stream()
                .map(row -> row.refusedToOthersThan(Set.of(EVA)))
                .toList());
        return rows;
    }

    private List<MatrixRow> door() {
        var link = "/setup/" + invitations.invite(Actor.SYSTEM, "greta");
        return List.of(
                MatrixRow.of("GET /sign-in", "the page", () -> get("/sign-in")).forEverybody(),
                MatrixRow.of(
                                "POST /sign-in",
                                "the right password",
                                () -> post("/sign-in")
                                        .param("username", "greta")
                                        .param("password", Cast.PASSWORD))
                        .forEverybody(),
                MatrixRow.of("POST /sign-in/demo/{username}", "outside a demo", () -> post("/sign-in/demo/greta"))
                        .but(Outcome.HIDDEN, Cast.values()),
                MatrixRow.of("POST /sign-out", "one's own session", () -> post("/sign-out"))
                        .but(Outcome.SIGN_IN, Cast.values()),
                MatrixRow.of("GET /sign-in/second", "before the password", () -> get("/sign-in/second"))
                        .but(Outcome.SIGN_IN, Cast.values()),
                MatrixRow.of(
                                "POST /sign-in/second",
                                "before the password",
                                () -> post("/sign-in/second").param("code", "123456"))
                        .but(Outcome.SIGN_IN, Cast.values()),
                MatrixRow.of("GET /setup/{token}", "a link", () -> get(link)).forEverybody(),
                MatrixRow.of("GET /setup/{token}", "a wrong link", () -> get("/setup/wrong"))
                        .but(Outcome.HIDDEN, Cast.values()),
                MatrixRow.of(
                                "POST /setup/{token}",
                                "a link",
                                () -> post(link).param("password", "fyra ord utan mening"))
                        .forEverybody());
    }

    private List<MatrixRow> settings(Scene scene) {
        tokens.create(scene.actor(ANNA), scene.mark("Nyckelmarke", Set.of(ANNA)), 1);
        var token = tokens.mine(scene.actor(ANNA)).getFirst().id();
        return List.of(
                MatrixRow.of("GET /settings", "one's own settings", () -> get("/settings")),
                MatrixRow.of(
                        "POST /settings/password",
                        "one's own password",
                        () -> post("/settings/password")
                                .param("current", Cast.PASSWORD)
                                .param("password", "fyra ord utan mening")
                                .param("again", "fyra ord utan mening")),
                MatrixRow.of(
                        "POST /settings/tokens",
                        "one's own token",
                        () -> post("/settings/tokens").param("name", "Ny nyckel")),
                MatrixRow.of("DELETE /settings/tokens/{id}", "anna's token", () -> delete("/settings/tokens/" + token))
                        .onlyFor(Set.of(ANNA)));
    }

    private List<MatrixRow> sessions(Scene scene) {
        SignedInSomewhere.begin(repository, scene.id(ANNA));
        var key = sessions.mine(scene.actor(ANNA), null).getFirst().key();
        return List.of(
                MatrixRow.of("GET /settings/sessions", "one's own", () -> get("/settings/sessions")),
                MatrixRow.of("DELETE /settings/sessions", "one's own", () -> delete("/settings/sessions")),
                MatrixRow.of("DELETE /settings/sessions/{key}", "anna's", () -> delete("/settings/sessions/" + key))
                        .onlyFor(Set.of(ANNA)),
                MatrixRow.of("GET /api/v1/me/sessions", "one's own", () -> get("/api/v1/me/sessions")),
                MatrixRow.of("DELETE /api/v1/me/sessions", "one's own", () -> delete("/api/v1/me/sessions")),
                MatrixRow.of("DELETE /api/v1/me/sessions/{key}", "anna's", () -> delete("/api/v1/me/sessions/" + key))
                        .onlyFor(Set.of(ANNA)));
    }

    private static List<MatrixRow> secondFactor() {
        var path = "/settings/second-factor";
        return List.of(
                MatrixRow.of("GET /settings/second-factor", "one's own", () -> get(path)),
                MatrixRow.of(
                        "POST /settings/second-factor",
                        "one's own",
                        () -> post(path).param("proof", Cast.PASSWORD)),
                MatrixRow.of(
                                "POST /settings/second-factor/confirmation",
                                "nothing is being set up",
                                () -> post(path + "/confirmation").param("code", "123456"))
                        .but(Outcome.CONFLICT, ALL),
                MatrixRow.of(
                                "POST /settings/second-factor/recovery-codes",
                                "it is off",
                                () -> post(path + "/recovery-codes").param("renewal", Cast.PASSWORD))
                        .but(Outcome.CONFLICT, ALL),
                MatrixRow.of(
                                "DELETE /settings/second-factor",
                                "it is off",
                                () -> delete(path).param("proof", Cast.PASSWORD))
                        .but(Outcome.CONFLICT, ALL));
    }

    private List<MatrixRow> passkeys(Scene scene) {
        var path = "/settings/passkeys";
        var annas = path + "/" + SomePasskey.give(jdbc, scene.id(ANNA), scene.mark("Passnyckelmarke", Set.of(ANNA)));
        return List.of(
                MatrixRow.of("GET /settings/passkeys", "one's own", () -> get(path)),
                MatrixRow.of(
                        "POST /settings/passkeys",
                        "one's own",
                        () -> post(path).param("name", "Telefon").param("proof", Cast.PASSWORD)),
                MatrixRow.of("GET /settings/passkeys/new", "none is being made", () -> get(path + "/new")),
                MatrixRow.of(
                                "POST /settings/passkeys/new",
                                "none is being made",
                                () -> post(path + "/new").param("answer", "{}"))
                        .but(Outcome.CONFLICT, ALL),
                MatrixRow.of("GET /settings/passkeys/{id}", "anna's", () -> get(annas))
                        .onlyFor(Set.of(ANNA)),
                MatrixRow.of(
                                "POST /settings/passkeys/{id}",
                                "anna's",
                                () -> post(annas).param("name", "Telefon"))
                        .onlyFor(Set.of(ANNA)),
                MatrixRow.of(
                                "DELETE /settings/passkeys/{id}",
                                "anna's",
                                () -> delete(annas).param("proof", Cast.PASSWORD))
                        .onlyFor(Set.of(ANNA)),
                MatrixRow.of(
                                "POST /sign-in/passkey/options",
                                "the same for everybody",
                                () -> post("/sign-in/passkey/options"))
                        .forEverybody(),
                MatrixRow.of(
                                "POST /sign-in/passkey",
                                "nothing was asked",
                                () -> post("/sign-in/passkey").param("answer", "{}"))
                        .but(Outcome.CONFLICT, Cast.values()));
    }

    private String withSecondFactor() {
        var username = "m" + UUID.randomUUID().toString().substring(0, 13);
        var person = people.create(Actor.SYSTEM, NewPerson.employee(username, "Maja Matris", "", null));
        factors.begin(person, Totp.secret(), time.instant());
        factors.confirm(person, 1, time.instant());
        return username;
    }

    private List<MatrixRow> administration(Scene scene) {
        var second = withSecondFactor();
        var greta = "/admin/people/greta";
        var gretas = SomePasskey.give(jdbc, scene.id(GRETA), "Telefon");
        return List.of(
                MatrixRow.of("GET /admin", "the page", () -> get("/admin")),
                MatrixRow.of("GET /admin/people", "the list", () -> get("/admin/people")),
                MatrixRow.of("GET /admin/people/new", "the form", () -> get("/admin/people/new")),
                MatrixRow.of(
                        "POST /admin/people",
                        "somebody new",
                        () -> post("/admin/people").param("username", "matris").param("name", "Märta Matris")),
                MatrixRow.of("GET /admin/people/{username}", "greta", () -> get(greta)),
                MatrixRow.of(
                        "POST /admin/people/{username}",
                        "greta",
                        () -> post(greta).param("name", Cast.GRETA.fullName())),
                MatrixRow.of(
                        "POST /admin/people/{username}/roles",
                        "greta",
                        () -> post(greta + "/roles").param("roles", "PUBLISHER")),
                MatrixRow.of("GET /admin/sign-in-rules", "the page", () -> get("/admin/sign-in-rules")),
                MatrixRow.of("POST /admin/sign-in-rules", "nothing is required", () -> post("/admin/sign-in-rules")),
                MatrixRow.of(
                        "DELETE /admin/people/{username}/second-factor",
                        "somebody who has one",
                        () -> delete("/admin/people/" + second + "/second-factor")),
                MatrixRow.of(
                        "DELETE /admin/people/{username}/passkeys/{id}",
                        "greta's",
                        () -> delete(greta + "/passkeys/" + gretas)),
                MatrixRow.of("DELETE /admin/people/{username}/sessions", "greta", () -> delete(greta + "/sessions")),
                MatrixRow.of("POST /admin/people/{username}/invitation", "greta", () -> post(greta + "/invitation")),
                MatrixRow.of("POST /admin/people/{username}/activation", "greta", () -> post(greta + "/activation")),
                MatrixRow.of(
                        "DELETE /admin/people/{username}/activation", "greta", () -> delete(greta + "/activation")));
    }
}
