package org.samverk.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samverk.cast.Cast.BJORN;
import static org.samverk.cast.Cast.EVA;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.people.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SamverkTest
class PeopleImportPageTests {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CastSetup cast;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void forgetTheDirectory() {
        jdbc.sql(
                        "update people.person set directory_key = null, directory_fields = '{}' where directory_key is not null")
                .update();
    }

    @Test
    void a_file_is_sent_looked_at_and_taken_in() {
        var path = send("nyckel;namn;användarnamn\n" + word + ";Wilma <Wide>;" + word + "\n");

        assertThat(mvc.get().uri(path).with(cast.as(EVA)))
                .bodyText()
                .contains("Nyckel (nummer i katalogen)", "Se vad som skulle ändras");
        post(path + "/check");
        assertThat(mvc.get().uri(path).with(cast.as(EVA)))
                .bodyText()
                .contains("Wilma &lt;Wide&gt;", "Ta in filen")
                .doesNotContain("Wilma <Wide>");
        assertThat(people.find(Actor.SYSTEM, word)).isEmpty();

        post(path + "/application");
        assertThat(people.require(Actor.SYSTEM, word).name()).isEqualTo("Wilma <Wide>");
        assertThat(mvc.get().uri(path).with(cast.as(EVA))).bodyText().contains("Vad som ändrades", "intagen av Eva");
    }

    @Test
    void columns_that_do_not_fit_come_back_with_what_was_chosen() {
        var path = send("a;b\n1;Ett\n");

        assertThat(mvc.post()
                        .uri(path + "/check")
                        .with(cast.as(EVA))
                        .with(csrf())
                        .formField("title", "b")
                        .formField("place", "b"))
                .hasStatus(422)
                .bodyText()
                .contains("key-error", "name-error", "place-error", "<option value=\"b\" selected");
    }

    @Test
    void what_comes_from_the_directory_is_shown_as_such_and_refused_in_form_and_api() {
        var path = send("nyckel;namn;användarnamn;telefon\n" + word + ";Wilma;" + word + ";0470-1\n");
        post(path + "/check");
        post(path + "/application");
        var wilma = people.require(Actor.SYSTEM, word).id();

        assertThat(mvc.get().uri("/people/" + word + "/edit").with(cast.as(wilma)))
                .bodyText()
                .contains("från katalogen")
                .doesNotContain("name=\"phone\"");
        assertThat(mvc.post()
                        .uri("/people/" + word + "/edit")
                        .with(cast.as(wilma))
                        .with(csrf())
                        .formField("skills", "Excel")
                        .formField("phone", "112"))
                .hasStatus(422)
                .bodyText()
                .contains("phone-error", "Excel");
        assertThat(mvc.patch()
                        .uri("/api/v1/me/profile")
                        .with(cast.as(wilma))
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"phone\":\"112\"}"))
                .hasStatus(422)
                .bodyText()
                .contains("phone");
        assertThat(mvc.patch()
                        .uri("/api/v1/me/profile")
                        .with(cast.as(wilma))
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"skills\":[\"Excel\"]}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.card.fromDirectory")
                .asArray()
                .containsExactly("name", "phone");
    }

    @Test
    void a_colleague_saves_somebody_in_the_address_book() {
        assertThat(mvc.get().uri("/people/anna/card").with(cast.as(BJORN)))
                .hasStatusOk()
                .hasContentType("text/vcard;charset=UTF-8")
                .hasHeader("Content-Disposition", "attachment; filename=\"anna.vcf\"")
                .bodyText()
                .contains("FN:Anna Sjöström");
    }

    @Test
    void the_directory_keeps_what_was_asked_for_in_its_form() {
        assertThat(mvc.get()
                        .uri("/people")
                        .param("title", "")
                        .param("skill", "finns inte alls")
                        .param("arrived", "true")
                        .with(cast.as(BJORN)))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"finns inte alls\"", "Ingen passar in");
    }

    private String send(String text) {
        var file = new MockMultipartFile("file", "folk.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
        var answer = mvc.perform(
                multipart("/admin/people-import").file(file).with(cast.as(EVA)).with(csrf()));
        assertThat(answer).hasStatus(303);
        return String.valueOf(answer.getResponse().getHeader("Location"));
    }

    private void post(String path) {
        assertThat(mvc.post()
                        .uri(path)
                        .with(cast.as(EVA))
                        .with(csrf())
                        .formField("key", "nyckel")
                        .formField("name", "namn")
                        .formField("username", "användarnamn")
                        .formField("phone", path.endsWith("check") && text(path).contains("telefon") ? "telefon" : ""))
                .hasStatus(303);
    }

    private String text(String path) {
        var run = UUID.fromString(path.replaceAll(".*people-import/([^/]+)/.*", "$1"));
        return jdbc.sql("select convert_from(content, 'UTF8') from directory.run where id = :id")
                .param("id", run)
                .query(String.class)
                .single();
    }
}
