package org.samverk.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samverk.identity.web.Visits.cookie;
import static org.samverk.identity.web.Visits.text;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.cast.Cast;
import org.samverk.cast.SamverkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Signing in with a passkey, as far as no device is needed; PasskeyJourneyTests has one.
@SamverkTest
class PasskeySignInPageTests {
    private static final String UNKNOWN = """
            {"id":"AAAA","rawId":"AAAA","type":"public-key","clientExtensionResults":{},
             "response":{"authenticatorData":"AAAA","clientDataJSON":"AAAA","signature":"AAAA","userHandle":"AAAA"}}""";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    private Visits visits;

    @BeforeEach
    void fromAPlaceOfItsOwn() {
        var place = UUID.randomUUID().toString();
        visits = new Visits(mvc, "2001:db8:" + place.substring(0, 4) + ":" + place.substring(4, 8) + "::1");
    }

    @Test
    void signing_in_asks_everybody_the_same_and_never_twice() {
        var first = ask(null);
        var second = ask(cookie(visits.signIn("anna", Cast.PASSWORD)));

        assertThat(first)
                .hasStatusOk()
                .bodyText()
                .contains("\"userVerification\":\"required\"", "\"rpId\":\"localhost\"");
        assertThat(text(first)).contains("\"allowCredentials\":[]").doesNotContain("anna");
        assertThat(challenge(first)).isNotEqualTo(challenge(second));
        assertThat(withoutChallenge(first)).isEqualTo(withoutChallenge(second));
    }

    @Test
    void what_is_no_proof_gets_one_answer_whatever_is_wrong_with_it() {
        for (var answer :
                List.of("", "{", "null", "[]", "{}", UNKNOWN, UNKNOWN.replace("AAAA", "!"), "x".repeat(70_000))) {
            var asked = cookie(ask(null));

            assertThat(prove(asked, answer))
                    .as(answer.substring(0, Math.min(20, answer.length())))
                    .hasStatus(422)
                    .bodyText()
                    .contains("Det gick inte att logga in med den passnyckeln");
            assertThat(prove(asked, answer)).as("once more").hasStatus(409);
        }
    }

    @Test
    void guessing_is_slowed_down_and_written_once() {
        var before = throttled();
        for (var guess = 0; guess < 100; guess++) {
            assertThat(prove(cookie(ask(null)), "guess " + guess)).hasStatus(422);
        }

        assertThat(prove(cookie(ask(null)), UNKNOWN)).hasStatus(429).bodyText().contains("för många försök");
        assertThat(prove(cookie(ask(null)), UNKNOWN)).hasStatus(429);
        assertThat(throttled()).isEqualTo(before + 1);
    }

    private MvcTestResult ask(@Nullable Cookie from) {
        return visits.post("/sign-in/passkey/options", from, Map.of());
    }

    private MvcTestResult prove(Cookie asked, String answer) {
        return visits.post("/sign-in/passkey", asked, Map.of("answer", answer));
    }

    private int throttled() {
        return jdbc.sql("select count(*) from audit.entry where kind = 'sign_in_throttled'")
                .query(Integer.class)
                .single();
    }

    private static String challenge(MvcTestResult answer) {
        return text(answer).replaceAll(".*\"challenge\":\"([^\"]{43})\".*", "$1");
    }

    private static String withoutChallenge(MvcTestResult answer) {
        return text(answer).replace(challenge(answer), "");
    }
}
