package org.samverk.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samverk.cast.Cast.ANNA;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.identity.Accounts;
import org.samverk.people.NewPerson;
import org.samverk.people.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SamverkTest
class SignInPageTests {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CastSetup cast;

    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void the_right_password_leads_in() {
        var answer = signIn("anna", Cast.PASSWORD, "198.51.100.1", null);

        assertThat(answer).hasStatus(303).hasHeader("Location", "/");
        assertThat(mvc.get().uri("/settings").cookie(session(answer))).hasStatusOk();
    }

    @Test
    void a_wrong_password_and_an_unknown_name_get_the_same_answer() {
        var wrong = signIn("anna", "fel", "198.51.100.2", null);
        var unknown = signIn("anne", "fel", "198.51.100.2", null);

        assertThat(wrong).hasStatus(422);
        assertThat(unknown).hasStatus(422);
        assertThat(plain(wrong)).isEqualTo(plain(unknown).replace("anne", "anna"));
    }

    @Test
    void signing_in_changes_the_key_of_the_session() {
        var before = session(mvc.get().uri("/settings").exchange());

        var after = session(signIn("anna", Cast.PASSWORD, "198.51.100.3", before));

        assertThat(after.getValue()).isNotEqualTo(before.getValue());
        assertThat(key(after)).as("more than the 122 bits of a UUID").doesNotMatch("[0-9a-f-]{36}");
        assertThat(mvc.get().uri("/settings").cookie(before)).hasStatus(303).hasHeader("Location", "/sign-in");
    }

    @Test
    void signing_in_leads_to_what_was_wanted() {
        var session = session(mvc.get().uri("/people?q=anna").exchange());

        assertThat(signIn("anna", Cast.PASSWORD, "198.51.100.4", session))
                .hasStatus(303)
                .hasHeader("Location", "/people?q=anna");
    }

    @Test
    void what_was_written_when_the_session_lapsed_is_offered_after_signing_in() {
        var session = session(mvc.post()
                .uri("/people/anna/edit")
                .header("Sec-Fetch-Site", "same-origin")
                .formField("markdown", "En lång text")
                .exchange());

        var answer = signIn("anna", Cast.PASSWORD, "198.51.100.5", session);

        assertThat(answer).hasStatus(303).hasHeader("Location", "/kept");
        assertThat(mvc.get().uri("/kept").cookie(session(answer))).bodyText().contains("En lång text");
    }

    @Test
    void guessing_is_slowed_down_also_when_the_right_word_comes_at_last() {
        var username = account();
        for (var attempt = 0; attempt < 8; attempt++) {
            assertThat(signIn(username, "fel " + attempt, "198.51.100.6", null)).hasStatus(422);
        }

        assertThat(signIn(username, Cast.PASSWORD, "198.51.100.6", null)).hasStatus(429);
        assertThat(signIn(username, Cast.PASSWORD, "198.51.100.7", null)).hasStatus(303);
    }

    @Test
    void unknown_names_are_slowed_down_in_the_same_way() {
        for (var attempt = 0; attempt < 8; attempt++) {
            assertThat(signIn("nobody.here", "fel", "198.51.100.8", null)).hasStatus(422);
        }

        assertThat(signIn("nobody.here", "fel", "198.51.100.8", null)).hasStatus(429);
    }

    @Test
    void nobody_signs_in_without_a_password_outside_a_demo() {
        assertThat(mvc.post().uri("/sign-in/demo/anna").with(csrf())).hasStatus(404);
        assertThat(mvc.get().uri("/sign-in")).hasStatusOk().bodyText().doesNotContain("/sign-in/demo/");
    }

    @Test
    void signing_out_ends_the_session() {
        var session = session(signIn("anna", Cast.PASSWORD, "198.51.100.9", null));

        assertThat(mvc.post().uri("/sign-out").cookie(session).with(csrf()))
                .hasStatus(303)
                .hasHeader("Location", "/sign-in");
        assertThat(mvc.get().uri("/settings").cookie(session)).hasStatus(303);
    }

    @Test
    void who_may_no_longer_be_here_is_signed_out_at_the_next_request() {
        var username = account();
        var session = session(signIn(username, Cast.PASSWORD, "198.51.100.10", null));
        assertThat(mvc.get().uri("/settings").cookie(session)).hasStatusOk();

        people.changeActive(Actor.SYSTEM, username, false);

        assertThat(mvc.get().uri("/settings").cookie(session)).hasStatus(303).hasHeader("Location", "/sign-in");
        assertThat(signIn(username, Cast.PASSWORD, "198.51.100.10", null)).hasStatus(422);
    }

    @Test
    void a_session_ends_after_thirty_days_however_much_it_is_used() {
        var session = session(signIn(account(), Cast.PASSWORD, "198.51.100.11", null));
        begunDaysAgo(session, 29);
        assertThat(mvc.get().uri("/settings").cookie(session)).hasStatusOk();

        begunDaysAgo(session, 31);

        assertThat(mvc.get().uri("/settings").cookie(session)).hasStatus(303).hasHeader("Location", "/sign-in");
    }

    private static String key(Cookie session) {
        return new String(Base64.getDecoder().decode(session.getValue()), StandardCharsets.UTF_8);
    }

    private void begunDaysAgo(Cookie session, int days) {
        assertThat(jdbc.sql("""
                        update web.spring_session
                        set creation_time = last_access_time - :days * 86400000::bigint - 1000
                        where session_id = :key
                        """).param("days", days).param("key", key(session)).update())
                .isOne();
    }

    @Test
    void a_name_that_no_account_can_have_is_refused_like_any_other() {
        assertThat(signIn("\u0000' or 1=1 --", "x".repeat(100_000), "2001:db8::1", null))
                .hasStatus(422);
        assertThat(mvc.post().uri("/sign-in").with(csrf())).hasStatus(422);
    }

    @Test
    void who_is_signed_in_does_not_need_the_page() {
        assertThat(mvc.get().uri("/sign-in").with(cast.as(ANNA))).hasStatus(303).hasHeader("Location", "/");
    }

    private String account() {
        var username = "s" + UUID.randomUUID().toString().substring(0, 13);
        var person = people.create(Actor.SYSTEM, NewPerson.employee(username, "Sara Session", "", null));
        accounts.setPassword(Actor.SYSTEM, person, Cast.PASSWORD);
        return username;
    }

    private MvcTestResult signIn(String username, String password, String address, @Nullable Cookie session) {
        var request = mvc.post()
                .uri("/sign-in")
                .with(csrf())
                .with(from -> {
                    from.setRemoteAddr(address);
                    return from;
                })
                .formField("username", username)
                .formField("password", password);
        return (session == null ? request : request.cookie(session)).exchange();
    }

    private static Cookie session(MvcTestResult answer) {
        var cookie = answer.getResponse().getCookie("SESSION");
        assertThat(cookie).isNotNull();
        return cookie;
    }

    private static String plain(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString().replaceAll("[0-9a-zA-Z_-]{20,}", "");
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
