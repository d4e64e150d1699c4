package org.samverk.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samverk.cast.Cast.ANNA;
import static org.samverk.cast.Cast.EVA;
import static org.samverk.identity.web.Visits.cookie;
import static org.samverk.identity.web.Visits.text;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.identity.Accounts;
import org.samverk.identity.Invitations;
import org.samverk.identity.SecondFactorCodes;
import org.samverk.kernel.TimeSource;
import org.samverk.people.NewPerson;
import org.samverk.people.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SamverkTest
class SecondFactorPageTests {
    private static final String PATH = "/settings/second-factor";
    private static final Pattern SECRET = Pattern.compile("id=\"secret\">([A-Z2-7 ]+)<");
    private static final Pattern RECOVERY = Pattern.compile("<code class=\"hash\">([a-z2-7-]{29})</code>");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CastSetup cast;

    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Invitations invitations;

    @Autowired
    private TimeSource time;

    @Autowired
    private JdbcClient jdbc;

    private final Instant now = Instant.parse("2031-03-01T09:00:10Z");
    private String username;
    private Visits visits;
    private UUID person;
    private Cookie session;
    private String secret;
    private List<String> recovery;

    /// Turns the second factor on, as its owner does.
    @BeforeEach
    void turnOn() {
        username = "f" + UUID.randomUUID().toString().substring(0, 13);
        visits = new Visits(mvc, "2001:db8:" + username.substring(1, 5) + "::1");
        person = people.create(Actor.SYSTEM, NewPerson.employee(username, "Frida Faktor", "", null));
        accounts.setPassword(Actor.SYSTEM, person, Cast.PASSWORD);
        at(now.minusSeconds(120), () -> {
            session = cookie(password(Cast.PASSWORD));
            assertThat(post(PATH, "proof", Cast.PASSWORD, session)).hasStatus(303);
            secret = found(SECRET, body(PATH, session)).getFirst();
            var answer = post(PATH + "/confirmation", "code", code(now.minusSeconds(120)), session);
            assertThat(answer).hasStatusOk();
            recovery = found(RECOVERY, text(answer));
        });
        assertThat(recovery).hasSize(10);
    }

    @Test
    void after_the_password_a_code_is_asked_for_and_nothing_is_open_before() {
        at(now, () -> {
            var first = password(Cast.PASSWORD);
            assertThat(first).hasStatus(303).hasHeader("Location", "/sign-in/second");
            assertThat(mvc.get().uri("/settings").cookie(cookie(first)))
                    .hasStatus(303)
                    .hasHeader("Location", "/sign-in");
            assertThat(mvc.get().uri("/live").cookie(cookie(first))).hasStatus(401);

            var wrong = code("000000", cookie(first));
            assertThat(wrong).hasStatus(422).bodyText().contains("Koden är fel", "code-error");
            var second = code(code(now), cookie(first));

            assertThat(second).hasStatus(303).hasHeader("Location", "/settings");
            assertThat(cookie(second).getValue()).isNotEqualTo(cookie(first).getValue());
            assertThat(mvc.get().uri("/settings").cookie(cookie(second))).hasStatusOk();
        });
    }

    @Test
    void a_code_counts_once_and_none_before_it_either() {
        at(now, () -> {
            assertThat(code(code(now), waiting())).hasStatus(303).hasHeader("Location", "/");

            assertThat(code(code(now), waiting())).hasStatus(422);
            assertThat(code(code(now.minusSeconds(30)), waiting())).hasStatus(422);
        });
        at(
                now.plusSeconds(30),
                () -> assertThat(code(code(now.plusSeconds(30)), waiting())).hasStatus(303));
    }

    @Test
    void the_code_that_turned_it_on_signs_nobody_in() {
        at(
                now.minusSeconds(120),
                () -> assertThat(code(code(now.minusSeconds(120)), waiting())).hasStatus(422));
    }

    @Test
    void a_recovery_code_works_once_and_the_page_says_how_many_are_left() {
        at(now, () -> {
            var answer = code(recovery.getFirst().toUpperCase(java.util.Locale.ROOT), waiting());
            assertThat(answer).hasStatus(303).hasHeader("Location", "/");
            assertThat(body(PATH, cookie(answer))).contains("Du har 9 reservkoder kvar");

            assertThat(code(recovery.getFirst(), waiting())).hasStatus(422);
            assertThat(code(recovery.getLast(), waiting())).hasStatus(303);
        });
    }

    @Test
    void new_recovery_codes_end_the_old_ones_and_need_the_password_or_a_code() {
        at(now, () -> {
            assertThat(post(PATH + "/recovery-codes", "renewal", "fel", session))
                    .hasStatus(422)
                    .bodyText()
                    .contains("renewal-error");
            var answer = post(PATH + "/recovery-codes", "renewal", Cast.PASSWORD, session);
            var fresh = found(RECOVERY, text(answer));

            assertThat(fresh).hasSize(10).doesNotContainAnyElementsOf(recovery);
            assertThat(code(recovery.getFirst(), waiting())).hasStatus(422);
            assertThat(code(fresh.getFirst(), waiting())).hasStatus(303);
            assertThat(jdbc.sql(
                                    "select count(*) from audit.entry where kind = 'recovery_codes_renewed' and actor_id = :person")
                            .param("person", person)
                            .query(Integer.class)
                            .single())
                    .isOne();
        });
    }

    @Test
    void secrets_of_recovery_codes_are_kept_nowhere() {
        assertThat(jdbc.sql("select c::text from identity.recovery_code c where person_id = :person")
                        .param("person", person)
                        .query(String.class)
                        .list())
                .hasSize(10)
                .noneMatch(row -> recovery.stream().anyMatch(code -> row.contains(code.replace("-", ""))));
    }

    @Test
    void guessing_codes_is_slowed_down_and_the_right_password_does_not_begin_it_anew() {
        at(now, () -> {
            for (var attempt = 0; attempt < 8; attempt++) {
                assertThat(code("00000" + attempt, waiting())).hasStatus(422);
            }

            assertThat(code(code(now), waiting())).hasStatus(429).bodyText().contains("för många försök");
            assertThat(code(recovery.getFirst(), waiting())).hasStatus(429);
        });
        var later = now.plus(Duration.ofMinutes(16));
        at(later, () -> assertThat(code(code(later), waiting())).hasStatus(303));
    }

    @Test
    void guessing_from_many_networks_is_slowed_down_too() {
        at(now, () -> {
            var waiting = waiting();
            for (var attempt = 0; attempt < 16; attempt++) {
                visits = new Visits(mvc, "198.51.100." + (100 + attempt));
                assertThat(code("00000" + attempt % 10, waiting)).hasStatus(422);
            }
            visits = new Visits(mvc, "198.51.100.99");
            assertThat(code(code(now), waiting)).hasStatus(429);
        });
    }

    @Test
    void what_was_proved_lasts_ten_minutes_and_not_beyond_a_new_password() {
        at(now, () -> {
            var first = waiting();
            at(
                    now.plusSeconds(601),
                    () -> assertThat(code(code(now.plusSeconds(601)), first))
                            .hasStatus(303)
                            .hasHeader("Location", "/sign-in"));
            at(now.plusSeconds(60), () -> {
                accounts.setPassword(Actor.SYSTEM, person, "fyra ord utan mening");
                assertThat(code(code(now.plusSeconds(60)), first))
                        .hasStatus(303)
                        .hasHeader("Location", "/sign-in");
            });
        });
        assertThat(mvc.get().uri("/sign-in/second")).hasStatus(303).hasHeader("Location", "/sign-in");
    }

    @Test
    void a_link_that_works_once_is_no_way_around() {
        at(now, () -> {
            var link = "/setup/" + invitations.invite(Actor.SYSTEM, username);
            assertThat(mvc.post().uri(link).with(csrf()).formField("password", "fyra ord utan mening"))
                    .hasStatus(303)
                    .hasHeader("Location", "/sign-in/second");
        });
    }

    @Test
    void turning_it_on_ends_the_sessions_that_were_not_asked() {
        at(now, () -> {
            var other = cookie(code(code(now), waiting()));
            assertThat(delete(PATH, "proof", Cast.PASSWORD, session)).hasStatus(303);
            assertThat(mvc.get().uri("/settings").cookie(other)).hasStatusOk();
            post(PATH, "proof", Cast.PASSWORD, session);
            secret = found(SECRET, body(PATH, session)).getFirst();

            assertThat(post(PATH + "/confirmation", "code", code(now), session)).hasStatusOk();

            assertThat(mvc.get().uri("/settings").cookie(other)).hasStatus(303);
            assertThat(mvc.get().uri("/settings").cookie(session)).hasStatusOk();
        });
    }

    @Test
    void turning_it_off_needs_the_password_or_a_code() {
        at(now, () -> {
            assertThat(delete(PATH, "proof", "fel", session))
                    .hasStatus(422)
                    .bodyText()
                    .contains("proof-error");
            assertThat(delete(PATH, "proof", "000000", session)).hasStatus(422);
            assertThat(password(Cast.PASSWORD)).hasHeader("Location", "/sign-in/second");

            assertThat(delete(PATH, "proof", code(now), session)).hasStatus(303).hasHeader("Location", PATH);

            assertThat(password(Cast.PASSWORD)).hasHeader("Location", "/");
            assertThat(delete(PATH, "proof", Cast.PASSWORD, session)).hasStatus(409);
        });
        assertThat(letters()).containsExactly("second-factor-on", "second-factor-ended");
    }

    @Test
    void setting_it_up_needs_the_password_and_a_right_code_within_the_hour() {
        at(now, () -> {
            delete(PATH, "proof", Cast.PASSWORD, session);
            assertThat(post(PATH, "proof", "fel", session))
                    .hasStatus(422)
                    .bodyText()
                    .contains("proof-error");
            assertThat(body(PATH, session)).doesNotContain("id=\"secret\"");
            assertThat(post(PATH + "/confirmation", "code", "000000", session)).hasStatus(409);
            post(PATH, "proof", Cast.PASSWORD, session);
            secret = found(SECRET, body(PATH, session)).getFirst();

            assertThat(post(PATH + "/confirmation", "code", "000000", session))
                    .hasStatus(422)
                    .bodyText()
                    .contains("code-error", secret);
            assertThat(password(Cast.PASSWORD))
                    .as("not before a code was right")
                    .hasHeader("Location", "/");
        });
        var late = now.plus(Duration.ofMinutes(61));
        at(
                late,
                () -> assertThat(post(PATH + "/confirmation", "code", code(late), session))
                        .hasStatus(409));
    }

    @Test
    void an_administrator_takes_it_off_and_its_owner_is_told() {
        var path = "/admin/people/" + username + "/second-factor";
        assertThat(mvc.delete().uri(path).with(cast.as(ANNA)).with(csrf())).hasStatus(403);
        at(now, () -> assertThat(password(Cast.PASSWORD)).hasHeader("Location", "/sign-in/second"));

        assertThat(mvc.delete().uri(path).with(cast.as(EVA)).with(csrf())).hasStatus(303);

        at(now, () -> assertThat(password(Cast.PASSWORD)).hasHeader("Location", "/"));
        assertThat(letters()).containsExactly("second-factor-on", "second-factor");
    }

    private List<String> letters() {
        return jdbc.sql("select source from mail.message where person_id = :person order by id")
                .param("person", person)
                .query(String.class)
                .list();
    }

    private void at(Instant instant, Runnable act) {
        time.at(instant, act);
    }

    private String code(Instant at) {
        return SecondFactorCodes.code(secret, at);
    }

    private Cookie waiting() {
        return cookie(password(Cast.PASSWORD));
    }

    private MvcTestResult password(String password) {
        return visits.signIn(username, password);
    }

    private MvcTestResult code(String code, Cookie waiting) {
        return post("/sign-in/second", "code", code, waiting);
    }

    private MvcTestResult post(String path, String field, String value, Cookie from) {
        return visits.post(path, from, Map.of(field, value));
    }

    private MvcTestResult delete(String path, String field, String value, Cookie from) {
        return visits.delete(path, from, Map.of(field, value));
    }

    private String body(String path, Cookie from) {
        return text(visits.get(path, from));
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }
}
