package org.samverk.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samverk.cast.Cast.ANNA;
import static org.samverk.cast.Cast.EVA;
import static org.samverk.identity.web.Visits.cookie;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.identity.Accounts;
import org.samverk.identity.SomePasskey;
import org.samverk.kernel.TimeSource;
import org.samverk.people.NewPerson;
import org.samverk.people.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// One's own passkeys, as far as no device is needed; PasskeyJourneyTests has one.
@SamverkTest
class PasskeyPageTests {
    private static final String PATH = "/settings/passkeys";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CastSetup cast;

    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private TimeSource time;

    @Autowired
    private JdbcClient jdbc;

    private String username;
    private Visits visits;
    private UUID person;
    private Cookie session;

    @BeforeEach
    void signIn() {
        username = "p" + UUID.randomUUID().toString().substring(0, 13);
        visits = new Visits(mvc, "2001:db8:" + username.substring(1, 5) + ":" + username.substring(5, 9) + "::1");
        person = people.create(Actor.SYSTEM, NewPerson.employee(username, "Petra Passnyckel", "", null));
        accounts.setPassword(Actor.SYSTEM, person, Cast.PASSWORD);
        session = cookie(visits.signIn(username, Cast.PASSWORD));
    }

    @Test
    void making_one_needs_a_name_and_the_password() {
        assertThat(begin("", Cast.PASSWORD)).hasStatus(422).bodyText().contains("name-error");
        assertThat(begin("Min telefon", "fel"))
                .hasStatus(422)
                .bodyText()
                .contains("proof-error", "value=\"Min telefon\"");
        assertThat(begin("Min telefon", "000000")).hasStatus(422).bodyText().contains("proof-error");
        assertThat(get(PATH + "/new")).hasStatus(303).hasHeader("Location", PATH);

        assertThat(begin("Min telefon", Cast.PASSWORD)).hasStatus(303).hasHeader("Location", PATH + "/new");
    }

    @Test
    void the_device_must_know_who_holds_it_and_whose_the_passkey_is() {
        begin("Min telefon", Cast.PASSWORD);

        assertThat(get(PATH + "/new"))
                .hasStatusOk()
                .bodyText()
                .contains("&#34;userVerification&#34;:&#34;required&#34;")
                .contains("&#34;residentKey&#34;:&#34;required&#34;")
                .contains("&#34;attestation&#34;:&#34;none&#34;")
                .contains("&#34;id&#34;:&#34;localhost&#34;")
                .contains("&#34;name&#34;:&#34;" + username + "&#34;");
    }

    @Test
    void a_password_cannot_be_guessed_there() {
        for (var guess = 0; guess < 8; guess++) {
            assertThat(begin("Min telefon", "fel " + guess)).hasStatus(422);
        }

        assertThat(begin("Min telefon", Cast.PASSWORD))
                .hasStatus(422)
                .bodyText()
                .contains("för många försök");
        var id = SomePasskey.give(jdbc, person, "Min telefon");
        assertThat(remove(id, Cast.PASSWORD)).hasStatus(422).bodyText().contains("för många försök");
    }

    @Test
    void what_the_device_is_asked_counts_once_and_for_ten_minutes() {
        begin("Min telefon", Cast.PASSWORD);
        assertThat(get(PATH + "/new")).hasStatusOk();

        assertThat(post(PATH + "/new", "answer", "{}"))
                .hasStatus(422)
                .bodyText()
                .contains("Börja om");
        assertThat(post(PATH + "/new", "answer", "{}")).hasStatus(409);

        begin("Min telefon", Cast.PASSWORD);
        time.at(time.instant().plus(Duration.ofMinutes(11)), () -> {
            assertThat(get(PATH + "/new")).hasStatus(303).hasHeader("Location", PATH);
            assertThat(post(PATH + "/new", "answer", "{}")).hasStatus(409);
        });
        assertThat(names()).isEmpty();
    }

    @Test
    void nobody_has_more_than_twenty() {
        for (var number = 0; number < 20; number++) {
            SomePasskey.give(jdbc, person, "Enhet " + number);
        }

        assertThat(begin("En till", Cast.PASSWORD)).hasStatus(422).bodyText().contains("redan 20 passnycklar");
    }

    @Test
    void its_owner_renames_it_and_nobody_else_sees_it() {
        var id = SomePasskey.give(jdbc, person, "Min telefon");
        var annas = SomePasskey.give(jdbc, cast.id(ANNA), "Annas hemliga telefon");

        assertThat(post(PATH + "/" + id, "name", " ")).hasStatus(422).bodyText().contains("name-error");
        assertThat(post(PATH + "/" + id, "name", "Arbetets  dator"))
                .hasStatus(303)
                .hasHeader("Location", PATH);

        assertThat(get(PATH))
                .hasStatusOk()
                .bodyText()
                .contains("Arbetets dator", "inte använd än")
                .doesNotContain("Annas hemliga");
        assertThat(get(PATH + "/" + annas)).hasStatus(404);
        assertThat(post(PATH + "/" + annas, "name", "Min")).hasStatus(404);
        assertThat(remove(annas, Cast.PASSWORD)).hasStatus(404);
    }

    @Test
    void removing_it_needs_the_password() {
        var id = SomePasskey.give(jdbc, person, "Min telefon");

        assertThat(remove(id, "fel")).hasStatus(422).bodyText().contains("proof-error", "Min telefon");
        assertThat(names()).containsExactly("Min telefon");
        assertThat(remove(id, Cast.PASSWORD)).hasStatus(303).hasHeader("Location", PATH);

        assertThat(names()).isEmpty();
        assertThat(entries("passkey_removed")).isOne();
    }

    @Test
    void an_administrator_takes_a_lost_one_away_and_its_owner_is_told() {
        var lost = SomePasskey.give(jdbc, person, "Den borttappade");
        SomePasskey.give(jdbc, person, "Den som finns kvar");
        var path = "/admin/people/" + username + "/passkeys/" + lost;
        assertThat(mvc.get().uri("/admin/people/" + username).with(cast.as(EVA)))
                .bodyText()
                .contains("Den borttappade", path);
        assertThat(mvc.delete().uri(path).with(cast.as(ANNA)).with(csrf())).hasStatus(403);
        assertThat(mvc.delete()
                        .uri("/admin/people/anna/passkeys/" + lost)
                        .with(cast.as(EVA))
                        .with(csrf()))
                .as("somebody else's")
                .hasStatus(404);

        assertThat(mvc.delete().uri(path).with(cast.as(EVA)).with(csrf())).hasStatus(303);

        assertThat(names()).containsExactly("Den som finns kvar");
        assertThat(entries("passkey_taken")).isOne();
        assertThat(jdbc.sql("select count(*) from mail.message where person_id = :person and source = 'passkey-taken'")
                        .param("person", person)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    private MvcTestResult begin(String name, String proof) {
        return visits.post(PATH, session, Map.of("name", name, "proof", proof));
    }

    private MvcTestResult get(String path) {
        return visits.get(path, session);
    }

    private MvcTestResult post(String path, String field, String value) {
        return visits.post(path, session, Map.of(field, value));
    }

    private MvcTestResult remove(UUID id, String proof) {
        return visits.delete(PATH + "/" + id, session, Map.of("proof", proof));
    }

    private List<String> names() {
        return jdbc.sql("select name from identity.passkey where person_id = :person")
                .param("person", person)
                .query(String.class)
                .list();
    }

    private int entries(String kind) {
        return jdbc.sql("select count(*) from audit.entry where person_id = :person and kind = :kind")
                .param("person", person)
                .param("kind", kind)
                .query(Integer.class)
                .single();
    }
}
