package org.samverk.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samverk.cast.Cast.ANNA;
import static org.samverk.cast.Cast.EVA;
import static org.samverk.cast.Cast.HUGO;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SamverkTest
class SettingsPageTests {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CastSetup cast;

    @Test
    void a_token_is_shown_once_and_works() throws Exception {
        var once = UUID.randomUUID().toString();
        var first = createToken(once);

        var secret = Pattern.compile("samverk_[\\w-]{43}")
                .matcher(first.getResponse().getContentAsString());
        assertThat(secret.find()).isTrue();
        assertThat(mvc.get().uri("/api/v1/me").header("Authorization", "Bearer " + secret.group()))
                .hasStatusOk();
        assertThat(createToken(once)).hasStatus(303);
        assertThat(mvc.get().uri("/settings").with(cast.as(HUGO)))
                .bodyText()
                .contains("Min nyckel")
                .doesNotContain(secret.group());
    }

    @Test
    void a_wrong_password_is_told_beside_its_field() {
        assertThat(mvc.post()
                        .uri("/settings/password")
                        .with(cast.as(ANNA))
                        .with(csrf())
                        .formField("current", "fel")
                        .formField("password", "kort")
                        .formField("again", "annat"))
                .hasStatus(422)
                .bodyText()
                .contains("current-error", "password-error", "again-error");
    }

    @Test
    void who_signs_in_otherwise_has_no_password_to_change() {
        var actor = cast.newcomer("Petra Password");
        assertThat(mvc.post()
                        .uri("/settings/password")
                        .with(cast.as(actor.requirePerson()))
                        .with(csrf())
                        .formField("current", Cast.PASSWORD)
                        .formField("password", "fyra ord utan mening")
                        .formField("again", "fyra ord utan mening"))
                .as("somebody who has no password yet cannot change it")
                .hasStatus(404);
    }

    @Test
    void administrators_reach_the_administration_and_others_learn_why_not() {
        assertThat(mvc.get().uri("/admin").with(cast.as(EVA)))
                .hasStatusOk()
                .bodyText()
                .contains("/admin/people");
        assertThat(mvc.get().uri("/admin").with(cast.as(ANNA)))
                .hasStatus(403)
                .bodyText()
                .contains("Bara administratörer");
        assertThat(mvc.get().uri("/")).hasStatus(303).hasHeader("Location", "/sign-in");
    }

    @Test
    void an_administrator_adds_somebody_and_gets_a_link_for_them() throws Exception {
        var username = "adm" + UUID.randomUUID().toString().substring(0, 8);
        assertThat(mvc.post()
                        .uri("/admin/people")
                        .with(cast.as(EVA))
                        .with(csrf())
                        .formField("username", username)
                        .formField("name", "<b>Adam</b> Admin")
                        .formField("unitId", "")
                        .formField("kind", "employee"))
                .hasStatus(303)
                .hasHeader("Location", "/admin/people/" + username);
        assertThat(mvc.get().uri("/admin/people/" + username).with(cast.as(EVA)))
                .bodyText()
                .contains("&lt;b>Adam")
                .doesNotContain("<b>Adam");

        var answer = mvc.post()
                .uri("/admin/people/" + username + "/invitation")
                .with(cast.as(EVA))
                .with(csrf())
                .exchange();
        var link =
                Pattern.compile("/setup/[\\w-]+").matcher(answer.getResponse().getContentAsString());
        assertThat(link.find()).isTrue();
        assertThat(mvc.get().uri(link.group())).hasStatusOk().bodyText().contains(username);
        assertThat(mvc.post().uri(link.group()).with(csrf()).formField("password", "fyra ord utan mening"))
                .hasStatus(303)
                .hasHeader("Location", "/");
        assertThat(mvc.get().uri(link.group())).hasStatus(404);
    }

    private MvcTestResult createToken(String once) {
        return mvc.post()
                .uri("/settings/tokens")
                .with(cast.as(HUGO))
                .with(csrf())
                .formField("name", "Min nyckel")
                .formField("days", "7")
                .formField("once", once)
                .exchange();
    }
}
