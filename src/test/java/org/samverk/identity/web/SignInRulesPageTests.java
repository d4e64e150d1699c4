package org.samverk.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samverk.cast.Cast.ANNA;
import static org.samverk.cast.Cast.EVA;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.Test;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.identity.SomePasskey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// In transactions that are rolled back: the rule is one for all.
@SamverkTest
class SignInRulesPageTests {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CastSetup cast;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void administrators_without_a_second_factor_do_nothing_before_they_have_one() {
        cast.token(EVA);
        undone(() -> {
            jdbc.sql("insert into identity.sign_in_rule (administrators_second) values (true)")
                    .update();
            assertThat(mvc.get().uri("/people").with(cast.as(EVA)))
                    .hasStatus(303)
                    .hasHeader("Location", "/settings/second-factor");
            assertThat(mvc.get().uri("/settings/second-factor").with(cast.as(EVA)))
                    .hasStatusOk();
            assertThat(mvc.post()
                            .uri("/admin/people/greta/roles")
                            .with(cast.as(EVA))
                            .with(csrf()))
                    .hasStatus(403)
                    .bodyText()
                    .contains("måste ha tvåstegsverifiering");
            assertThat(mvc.get().uri("/api/v1/people").with(cast.api(EVA))).hasStatus(403);
            assertThat(mvc.get().uri("/people").with(cast.as(ANNA)))
                    .as("others")
                    .hasStatusOk();

            giveSecondFactor();

            assertThat(mvc.get().uri("/people").with(cast.as(EVA))).hasStatusOk();
            assertThat(mvc.get().uri("/api/v1/people").with(cast.api(EVA))).hasStatusOk();
        });
    }

    @Test
    void nobody_requires_of_others_what_they_have_not_themselves() {
        undone(() -> {
            assertThat(require(true)).isEqualTo(409);
            assertThat(mvc.get().uri("/people").with(cast.as(EVA))).hasStatusOk();
            giveSecondFactor();

            assertThat(require(true)).isEqualTo(303);
            assertThat(mvc.get().uri("/admin/sign-in-rules").with(cast.as(EVA)))
                    .bodyText()
                    .containsPattern("name=\"second\"[^>]*checked");
            assertThat(require(false)).isEqualTo(303);
            assertThat(mvc.get().uri("/admin/sign-in-rules").with(cast.as(EVA)))
                    .bodyText()
                    .doesNotContainPattern("name=\"second\"[^>]*checked");
        });
    }

    @Test
    void a_passkey_is_as_good_and_is_asked_for_after_the_password() {
        undone(() -> {
            jdbc.sql("insert into identity.sign_in_rule (administrators_second) values (true)")
                    .update();
            assertThat(mvc.get().uri("/settings/passkeys").with(cast.as(EVA)))
                    .as("where one is made")
                    .hasStatusOk();
            assertThat(password("eva")).isEqualTo("/");

            SomePasskey.give(jdbc, cast.id(EVA), "Evas telefon");
            SomePasskey.give(jdbc, cast.id(ANNA), "Annas telefon");

            assertThat(mvc.get().uri("/people").with(cast.as(EVA))).hasStatusOk();
            assertThat(require(true)).isEqualTo(303);
            assertThat(password("eva")).isEqualTo("/sign-in/second");
            assertThat(password("anna")).as("others").isEqualTo("/");
        });
    }

    @Test
    void without_a_code_to_write_only_the_passkey_is_asked_for() {
        undone(() -> {
            jdbc.sql("insert into identity.sign_in_rule (administrators_second) values (true)")
                    .update();
            SomePasskey.give(jdbc, cast.id(EVA), "Evas telefon");
            var waiting = signIn("eva").getResponse().getCookie("SESSION");

            assertThat(mvc.get().uri("/sign-in/second").cookie(waiting))
                    .hasStatusOk()
                    .bodyText()
                    .contains("<passkey-sign-in ", "Använd din passnyckel")
                    .doesNotContain("name=\"code\"");
            assertThat(mvc.get().uri("/people").cookie(waiting)).hasHeader("Location", "/sign-in");

            giveSecondFactor();
            assertThat(mvc.get().uri("/sign-in/second").cookie(waiting))
                    .bodyText()
                    .contains("<passkey-sign-in ", "name=\"code\"");
        });
    }

    private MvcTestResult signIn(String username) {
        return mvc.post()
                .uri("/sign-in")
                .with(csrf())
                .formField("username", username)
                .formField("password", Cast.PASSWORD)
                .exchange();
    }

    private String password(String username) {
        return signIn(username).getResponse().getHeader("Location");
    }

    private int require(boolean second) {
        var request = mvc.post().uri("/admin/sign-in-rules").with(cast.as(EVA)).with(csrf());
        return (second ? request.formField("second", "true") : request)
                .exchange()
                .getResponse()
                .getStatus();
    }

    private void giveSecondFactor() {
        jdbc.sql("""
                insert into identity.second_factor (person_id, secret, begun_at, confirmed_at)
                values (:person, decode(repeat('00', 20), 'hex'), now(), now())
                """).param("person", cast.id(EVA)).update();
    }

    private void undone(Runnable act) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            status.setRollbackOnly();
            act.run();
        });
    }
}
