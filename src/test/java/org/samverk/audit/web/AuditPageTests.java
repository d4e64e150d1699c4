package org.samverk.audit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samverk.access.Principals;
import org.samverk.audit.AuditKind;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.people.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SamverkTest
class AuditPageTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    CastSetup cast;

    @Autowired
    People people;

    @Autowired
    Principals principals;

    @Test
    void an_act_on_a_page_is_told_with_the_network_address() {
        var person = cast.newcomer("Sida Ändrad").requirePerson();
        assertThat(mvc.post()
                        .uri("/admin/people/" + username(person) + "/roles")
                        .param("roles", "PUBLISHER")
                        .remoteAddress("192.0.2.5")
                        .with(cast.as(Cast.EVA))
                        .with(csrf()))
                .hasStatus(303);

        assertThat(mvc.get()
                        .uri("/admin/audit?kind=roles_changed&about=" + username(person))
                        .with(cast.as(Cast.EVA)))
                .bodyText()
                .contains("Roller ändrades", "Sida Ändrad", "Roller: webbredaktör", "från en sida", "192.0.2.5");
    }

    @Test
    void an_act_by_the_api_says_so() {
        var username = "api" + UUID.randomUUID().toString().substring(0, 13);
        assertThat(mvc.post()
                        .uri("/api/v1/people")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"username\":\"" + username + "\",\"name\":\"Via Nyckel\"}")
                        .with(cast.api(Cast.EVA)))
                .hasStatus(201);

        assertThat(mvc.get()
                        .uri("/api/v1/audit-entries?kind=person_added&about=" + username)
                        .with(cast.api(Cast.EVA)))
                .bodyJson()
                .hasPathSatisfying(
                        "$.items[0].channel", channel -> assertThat(channel).isEqualTo("token"))
                .hasPathSatisfying(
                        "$.items[0].by.username", by -> assertThat(by).isEqualTo("eva"))
                .hasPathSatisfying(
                        "$.items.length()", length -> assertThat(length).isEqualTo(1));
    }

    @Test
    void opening_the_page_about_a_person_is_told() {
        var person = cast.newcomer("Öppnad Akt").requirePerson();
        mvc.get()
                .uri("/admin/people/" + username(person))
                .with(cast.as(Cast.EVA))
                .exchange();

        assertThat(mvc.get()
                        .uri("/admin/audit?kind=person_read&by=eva&about=" + username(person))
                        .with(cast.as(Cast.EVA)))
                .bodyText()
                .contains("Administratörens sida om en person öppnades");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+46", "-2", "@SUM(A1)", "|cmd"})
    void no_cell_of_the_table_is_taken_for_a_formula(String name) {
        var person = cast.newcomer(name + " Formel").requirePerson();
        people.changeRoles(cast.actor(Cast.EVA), username(person), Set.of());

        var answer = mvc.get()
                .uri("/admin/audit/extract.csv?kind=" + AuditKind.PERSON_ADDED.code() + "&about=" + username(person))
                .with(cast.as(Cast.EVA))
                .exchange();
        assertThat(answer).hasStatusOk().bodyText().contains(";'" + name + " Formel");
    }

    @Test
    void a_day_that_is_none_comes_back_with_what_was_typed() {
        assertThat(mvc.get().uri("/admin/audit?from=2026-13-40&by=eva").with(cast.as(Cast.EVA)))
                .hasStatus(422)
                .bodyText()
                .contains("Skriv dagen som 2026-11-29.", "value=\"2026-13-40\"", "value=\"eva\"");
        assertThat(mvc.get().uri("/api/v1/audit-entries?kind=påhittad").with(cast.api(Cast.EVA)))
                .hasStatus(422);
    }

    private String username(UUID person) {
        return principals.refs(Set.of(person)).values().iterator().next().username();
    }
}
