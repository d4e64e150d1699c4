package org.samverk.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samverk.cast.Cast.ANNA;
import static org.samverk.cast.Cast.EVA;
import static org.samverk.identity.web.Visits.text;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.identity.Accounts;
import org.samverk.people.NewPerson;
import org.samverk.people.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SamverkTest
class SessionPageTests {
    private static final String PHONE = "Mozilla/5.0 (Linux; Android 15) Chrome/140.0 Mobile Safari/537.36";
    private static final String DESK = "Mozilla/5.0 (Windows NT 10.0) Firefox/140.0";
    private static final String NEW = "fyra ord utan mening";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CastSetup cast;

    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    private String username;
    private Cookie desk;
    private Cookie phone;

    @BeforeEach
    void signInTwice() {
        username = "s" + UUID.randomUUID().toString().substring(0, 13);
        var person = people.create(Actor.SYSTEM, NewPerson.employee(username, "Sara Session", "", null));
        accounts.setPassword(Actor.SYSTEM, person, Cast.PASSWORD);
        desk = signIn(DESK, "198.51.100.20");
        phone = signIn(PHONE, "2001:db8:1:2::3");
    }

    @Test
    void one_sees_where_one_is_signed_in_and_which_is_this_one() {
        var page = body("/settings/sessions", desk);

        assertThat(page)
                .contains("Firefox på Windows", "från 198.51.100…", "Chrome på Android", "från 2001:db8:1…", "Den här")
                .doesNotContain("198.51.100.20", phone.getValue(), key(phone));
        assertThat(page.indexOf("Firefox på Windows"))
                .as("the one that asks comes first")
                .isLessThan(page.indexOf("Chrome på Android"));
        assertThat(body("/settings/sessions", signInAs("anna"))).doesNotContain("2001:db8:1…");
    }

    @Test
    void one_session_ends_alone() {
        var other = Pattern.compile("action=\"(/settings/sessions/[0-9a-f]{64})\"")
                .matcher(body("/settings/sessions", desk));
        assertThat(other.find()).isTrue();

        assertThat(mvc.delete().uri(other.group(1)).with(cast.as(ANNA)).with(csrf()))
                .as("somebody else's")
                .hasStatus(404);
        assertIn(phone);
        assertThat(mvc.delete().uri(other.group(1)).cookie(desk).with(csrf()))
                .hasStatus(303)
                .hasHeader("Location", "/settings/sessions");

        assertOut(phone);
        assertIn(desk);
        assertThat(mvc.delete().uri(other.group(1)).cookie(desk).with(csrf())).hasStatus(404);
    }

    @Test
    void a_program_with_a_token_leaves_the_session_alone_that_comes_with_it() {
        assertThat(mvc.get().uri("/api/v1/notifications").cookie(desk).with(cast.api(ANNA)))
                .hasStatusOk()
                .doesNotContainHeader("Set-Cookie");

        assertIn(desk);
    }

    @Test
    void all_others_end_at_once() {
        assertThat(mvc.delete().uri("/settings/sessions").cookie(desk).with(csrf()))
                .hasStatus(303);

        assertOut(phone);
        assertThat(body("/settings/sessions", desk))
                .contains("En inloggning är avslutad.")
                .doesNotContain("Chrome på Android");
    }

    @Test
    void a_new_password_ends_the_others_and_says_so() {
        assertThat(mvc.post()
                        .uri("/settings/password")
                        .cookie(desk)
                        .with(csrf())
                        .formField("current", Cast.PASSWORD)
                        .formField("password", NEW)
                        .formField("again", NEW))
                .hasStatus(303);

        assertOut(phone);
        assertThat(body("/settings", desk)).contains("Du är utloggad överallt annars");
    }

    @Test
    void a_password_that_was_not_changed_ends_nothing() {
        assertThat(mvc.post()
                        .uri("/settings/password")
                        .cookie(desk)
                        .with(csrf())
                        .formField("current", "fel")
                        .formField("password", NEW)
                        .formField("again", NEW))
                .hasStatus(422);

        assertIn(phone);
    }

    @Test
    void an_administrator_ends_all_sessions_of_somebody() {
        var path = "/admin/people/" + username + "/sessions";
        assertThat(mvc.delete().uri(path).with(cast.as(ANNA)).with(csrf())).hasStatus(403);
        assertIn(phone);

        assertThat(mvc.delete().uri(path).with(cast.as(EVA)).with(csrf())).hasStatus(303);

        assertOut(phone);
        assertOut(desk);
    }

    @Test
    void a_program_lists_and_ends_them_too() {
        var token = cast.token(ANNA);
        var session = signInAs("anna");
        assertThat(mvc.get().uri("/api/v1/me/sessions").header("Authorization", "Bearer " + token))
                .bodyJson()
                .extractingPath("$[0].browser")
                .isEqualTo("Firefox");

        assertThat(mvc.delete().uri("/api/v1/me/sessions").header("Authorization", "Bearer " + token))
                .hasStatus(204);

        assertOut(session);
        assertIn(phone);
    }

    private void assertIn(Cookie session) {
        assertThat(mvc.get().uri("/settings").cookie(session)).hasStatusOk();
    }

    private void assertOut(Cookie session) {
        assertThat(mvc.get().uri("/settings").cookie(session)).hasStatus(303).hasHeader("Location", "/sign-in");
        assertThat(mvc.get().uri("/live").cookie(session)).hasStatus(401);
    }

    private Cookie signIn(String userAgent, String address) {
        return signIn(username, userAgent, address);
    }

    private Cookie signInAs(String name) {
        return signIn(name, DESK, "198.51.100.21");
    }

    private Cookie signIn(String name, String userAgent, String address) {
        var answer = mvc.post()
                .uri("/sign-in")
                .with(csrf())
                .with(from -> {
                    from.setRemoteAddr(address);
                    return from;
                })
                .header("User-Agent", userAgent)
                .formField("username", name)
                .formField("password", Cast.PASSWORD)
                .exchange();
        assertThat(answer).hasStatus(303);
        return answer.getResponse().getCookie("SESSION");
    }

    private String body(String path, Cookie session) {
        return text(mvc.get().uri(path).cookie(session).exchange());
    }

    /// What the cookie holds, decoded.
    private static String key(Cookie session) {
        return new String(
                java.util.Base64.getDecoder().decode(session.getValue()), java.nio.charset.StandardCharsets.UTF_8);
    }
}
