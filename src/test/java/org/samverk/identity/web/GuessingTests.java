package org.samverk.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samverk.cast.Cast.ANNA;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.identity.Accounts;
import org.samverk.identity.Invitations;
import org.samverk.kernel.TimeSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Every route that checks a secret slows down who guesses; signing in with a password and with a code have tests of
/// their own.
@SamverkTest
class GuessingTests {
    private static final int MOST = 100;
    private final String network = "2001:db8:"
            + UUID.randomUUID().toString().substring(0, 4) + ":"
            + UUID.randomUUID().toString().substring(0, 4);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CastSetup cast;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Invitations invitations;

    @Autowired
    private TimeSource time;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void tokens_are_not_looked_at_after_a_hundred_wrong_ones_from_a_network() {
        var right = cast.token(ANNA);
        for (var guess = 0; guess < MOST; guess++) {
            assertThat(status("/api/v1/people", "samverk_" + guess, network + "::" + Integer.toHexString(guess)))
                    .isEqualTo(401);
        }

        assertThat(status("/api/v1/people", "samverk_more", network + "::1")).isEqualTo(429);
        assertThat(status("/api/v1/people", right, network + "::1"))
                .as("a right one from there")
                .isEqualTo(429);
        assertThat(status("/api/v1/people", right, "203.0.113.90"))
                .as("from elsewhere")
                .isEqualTo(200);
        time.at(
                time.instant().plus(Duration.ofMinutes(16)),
                () -> assertThat(status("/api/v1/people", right, network + "::1"))
                        .isEqualTo(200));
    }

    @Test
    void a_program_that_asks_again_and_again_with_an_old_token_guesses_nothing() {
        for (var again = 0; again < MOST + 10; again++) {
            assertThat(status("/api/v1/people", "samverk_old", network + "::1")).isEqualTo(401);
        }

        assertThat(status("/api/v1/people", cast.token(ANNA), network + "::1")).isEqualTo(200);
    }

    @Test
    void links_that_work_once_are_not_looked_at_after_a_hundred_wrong_ones() {
        var link = "/setup/" + invitations.invite(Actor.SYSTEM, newcomer());
        assertThat(link(link)).isEqualTo(200);
        for (var guess = 0; guess < MOST; guess++) {
            assertThat(link("/setup/guess" + guess)).isEqualTo(404);
        }

        assertThat(link("/setup/more")).isEqualTo(429);
        assertThat(link(link)).isEqualTo(429);
        assertThat(mvc.post()
                        .uri(link)
                        .with(this::fromThere)
                        .with(csrf())
                        .formField("password", "fyra ord utan mening"))
                .hasStatus(429)
                .bodyText()
                .contains("för många försök");
    }

    @Test
    void the_present_password_cannot_be_guessed_in_the_settings_either() {
        var username = newcomer();
        var person = jdbc.sql("select id from access.principal where username = :username")
                .param("username", username)
                .query(UUID.class)
                .single();
        accounts.setPassword(Actor.SYSTEM, person, Cast.PASSWORD);
        for (var guess = 0; guess < 8; guess++) {
            assertThat(change(person, "fel " + guess)).contains("Det här är inte ditt nuvarande lösenord");
        }

        assertThat(change(person, Cast.PASSWORD)).contains("för många försök");
    }

    private String change(UUID person, String current) {
        try {
            return mvc.post()
                    .uri("/settings/password")
                    .with(cast.as(person))
                    .with(this::fromThere)
                    .with(csrf())
                    .formField("current", current)
                    .formField("password", "fyra ord utan mening")
                    .formField("again", "fyra ord utan mening")
                    .exchange()
                    .getResponse()
                    .getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private String newcomer() {
        var person = cast.newcomer("Gustav Gissa").requirePerson();
        return jdbc.sql("select username from access.principal where id = :person")
                .param("person", person)
                .query(String.class)
                .single();
    }

    private int link(String path) {
        return mvc.get()
                .uri(path)
                .with(this::fromThere)
                .exchange()
                .getResponse()
                .getStatus();
    }

    private org.springframework.mock.web.MockHttpServletRequest fromThere(
            org.springframework.mock.web.MockHttpServletRequest request) {
        request.setRemoteAddr(network + "::1");
        return request;
    }

    private int status(String path, String token, String address) {
        return mvc.get()
                .uri(path)
                .header("Authorization", "Bearer " + token)
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .exchange()
                .getResponse()
                .getStatus();
    }
}
