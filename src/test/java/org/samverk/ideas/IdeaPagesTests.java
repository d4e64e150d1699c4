package org.samverk.ideas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.samverk.cast.Cast.ANNA;
import static org.samverk.cast.Cast.BJORN;
import static org.samverk.cast.Cast.CECILIA;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.groups.Group;
import org.samverk.groups.GroupFields;
import org.samverk.groups.Groups;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SamverkTest
class IdeaPagesTests {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Ideas ideas;

    @Autowired
    private Groups groups;

    @Autowired
    private CastSetup cast;

    @Test
    void a_form_that_is_sent_twice_makes_one_idea() {
        var once = UUID.randomUUID().toString();
        var first = submit("En idé som skickas två gånger", "Text", once);
        var second = submit("En idé som skickas två gånger", "Text", once);

        assertThat(first).hasStatus(303);
        assertThat(location(second)).isEqualTo(location(first));
    }

    @Test
    void what_was_typed_is_still_there_when_something_is_missing() {
        var answer =
                submit("", "Det här har jag skrivit länge på", UUID.randomUUID().toString());

        assertThat(answer)
                .hasStatus(422)
                .bodyText()
                .contains("Det här har jag skrivit länge på", "Fyll i det här fältet");
    }

    @Test
    void files_that_came_along_are_listed_below_the_idea_and_may_be_taken_away() {
        var file = new MockMultipartFile("upload", "kostnader.txt", "text/plain", "Tio kronor".getBytes(UTF_8));
        var sent = mvc.post()
                .uri("/ideas")
                .multipart()
                .file(file)
                .with(cast.as(ANNA))
                .with(csrf())
                .param("title", "En idé med en fil")
                .param("markdown", "Se filen.")
                .exchange();
        assertThat(sent).hasStatus(303);
        var path = location(sent);

        assertThat(mvc.get().uri(path).with(cast.as(BJORN))).bodyText().contains("kostnader.txt");
        assertThat(mvc.get().uri("/api/v1" + path + "/files").with(cast.api(BJORN)))
                .bodyText()
                .contains("kostnader.txt");
        assertThat(mvc.get().uri(path + "/edit").with(cast.as(ANNA))).bodyText().contains("kostnader.txt");
        assertThat(mvc.post()
                        .uri(path + "/edit")
                        .with(cast.as(ANNA))
                        .with(csrf())
                        .param("title", "En idé utan fil")
                        .param("markdown", "Ingen fil."))
                .hasStatus(303);
        assertThat(mvc.get().uri(path).with(cast.as(BJORN))).bodyText().doesNotContain("kostnader.txt");
    }

    @Test
    void a_title_with_a_script_is_shown_as_its_characters() {
        var path = location(
                submit("<script>alert(1)</script>", "Text", UUID.randomUUID().toString()));

        assertThat(mvc.get().uri(path).with(cast.as(BJORN)))
                .hasStatusOk()
                .bodyText()
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert");
    }

    @Test
    void supporting_answers_with_the_part_for_htmx_and_leads_back_otherwise() {
        var path = location(submit("Stöd mig", "Text", UUID.randomUUID().toString()));

        var part = mvc.post()
                .uri(path + "/support")
                .with(cast.as(BJORN))
                .with(csrf())
                .header("HX-Request", "true");
        assertThat(part).hasStatusOk().bodyText().startsWith("<div class=\"support\"");
        var plain = mvc.post()
                .uri(path + "/support/withdrawal")
                .with(cast.as(BJORN))
                .with(csrf());
        assertThat(plain).hasStatus(303).headers().hasValue("Location", path);
    }

    @Test
    void the_official_answer_is_given_on_the_page_and_set_apart() {
        var path = location(submit("Svara mig", "Text", UUID.randomUUID().toString()));

        var answer = mvc.post()
                .uri(path + "/responses")
                .with(cast.as(CECILIA))
                .with(csrf())
                .param("status", "accepted")
                .param("markdown", "Vi gör så.")
                .exchange();
        assertThat(answer).hasStatus(303);
        assertThat(mvc.get().uri(path).with(cast.as(ANNA)).header("Accept-Language", "sv"))
                .bodyText()
                .contains("Svar från verksamheten", "Vi gör så.", "Antagen");
        assertThat(mvc.get().uri(path).with(cast.as(ANNA)).header("Accept-Language", "en"))
                .bodyText()
                .contains("Official answer", "Accepted");
    }

    @Test
    void a_merged_idea_leads_to_the_other_one() {
        var goes =
                location(submit("Går upp i den andra", "Text", UUID.randomUUID().toString()));
        var stays = location(submit("Blir kvar", "Text", UUID.randomUUID().toString()));

        assertThat(merge(goes, "999999999")).hasStatus(422).bodyText().contains("value=\"999999999\"");
        assertThat(merge(goes, "https://intranät.example" + stays)).hasStatus(303);
        assertThat(mvc.get().uri(goes).with(cast.as(ANNA)))
                .hasStatus(303)
                .headers()
                .hasValue("Location", stays);
        assertThat(mvc.get().uri("/api/v1" + goes).with(cast.api(ANNA)))
                .bodyJson()
                .extractingPath("$.duplicateOf")
                .asNumber()
                .hasToString(stays.substring("/ideas/".length()));
    }

    @Test
    void a_comment_from_an_open_page_of_a_merged_idea_leads_to_the_other_one() {
        var goes = location(submit("Öppen i en flik", "Text", UUID.randomUUID().toString()));
        var stays = location(submit("Finns redan", "Text", UUID.randomUUID().toString()));
        var subject = ideas.require(cast.actor(ANNA), Long.parseLong(goes.substring("/ideas/".length())))
                .id();
        merge(goes, "https://intranät.example" + stays);

        var plain = comment(subject, "Utan skript").exchange();
        assertThat(plain).hasStatus(303);
        assertThat(location(plain)).startsWith(stays + "#comment-");
        assertThat(comment(subject, "Med skript").header("HX-Request", "true"))
                .hasStatusOk()
                .bodyText()
                .contains("Utan skript", "Med skript");
        assertThat(mvc.get().uri(stays).with(cast.as(BJORN))).bodyText().contains("Utan skript", "Med skript");
    }

    @Test
    void a_group_without_ideas_is_neither_offered_nor_taken() {
        var group = groups.create(
                cast.actor(ANNA),
                new GroupFields("Utan tavla " + UUID.randomUUID(), "", "open", null, null, null, null, List.of()));

        assertThat(mvc.get().uri("/ideas/new").with(cast.as(ANNA)))
                .bodyText()
                .doesNotContain(group.id().toString());
        assertThat(mvc.post()
                        .uri("/ideas")
                        .with(cast.as(ANNA))
                        .with(csrf())
                        .param("title", "Idé")
                        .param("markdown", "Text")
                        .param("group", group.id().toString()))
                .hasStatus(403);
        assertThat(mvc.post()
                        .uri("/api/v1/ideas")
                        .with(cast.api(ANNA))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"title\":\"Idé\",\"markdown\":\"Text\",\"group\":\"%s\"}".formatted(group.id())))
                .hasStatus(403);
    }

    @Test
    void the_board_of_a_group_is_filtered_and_sorted_as_that_of_all() {
        var group = groups.create(cast.actor(ANNA), new GroupFields("Tavla " + UUID.randomUUID(), "", "open"));
        var first = submitted(group, "Den första");
        var second = submitted(group, "Den andra");
        ideas.support(cast.actor(BJORN), first.number());
        ideas.withdraw(cast.actor(ANNA), second.number());
        var path = group.path() + "/ideas";

        assertThat(mvc.get().uri(path + "?status=withdrawn&order=supported").with(cast.as(BJORN)))
                .bodyText()
                .contains("Den andra", path + "?status=submitted&amp;order=supported")
                .doesNotContain("Den första");
        assertThat(mvc.get().uri(path + "?mine=true").with(cast.as(BJORN)))
                .bodyText()
                .doesNotContain("Den första");
        assertThat(mvc.get().uri(path + "?order=rising").with(cast.as(BJORN)))
                .bodyText()
                .contains("Den första");
    }

    private Idea submitted(Group group, String title) {
        var text = Markdown.toRichText("Text", MentionResolver.NONE);
        return ideas.submit(cast.actor(ANNA), new NewIdea(title, text, group.id(), null));
    }

    private MockMvcTester.MockMvcRequestBuilder comment(UUID subject, String text) {
        return mvc.post()
                .uri("/subjects/" + subject + "/comments")
                .with(cast.as(BJORN))
                .with(csrf())
                .param("markdown", text);
    }

    @Test
    void only_those_who_answer_see_the_forms_for_it() {
        var path = location(submit("Handläggs", "Text", UUID.randomUUID().toString()));

        assertThat(mvc.get().uri(path).with(cast.as(ANNA))).bodyText().doesNotContain("id=\"handling\"");
        assertThat(mvc.get().uri(path).with(cast.as(CECILIA))).bodyText().contains("id=\"handling\"");
        var refused = mvc.post()
                .uri(path + "/assessment")
                .with(cast.as(CECILIA))
                .with(csrf())
                .param("benefit", "3")
                .param("note", "Det här har jag tänkt länge på")
                .exchange();
        assertThat(refused)
                .hasStatus(422)
                .bodyText()
                .contains("Det här har jag tänkt länge på", "<option value=\"3\" selected>");
    }

    @Test
    void an_unknown_number_is_not_found_whatever_it_looks_like() {
        for (var number : new String[] {"999999", "x", "-1", "99999999999999999999"}) {
            assertThat(mvc.get().uri("/ideas/" + number).with(cast.as(ANNA))).hasStatus(404);
        }
    }

    @Test
    void an_idea_of_ten_megabytes_is_refused_with_a_reason() {
        assertThat(submit("Stor", "a ".repeat(5_000_000), UUID.randomUUID().toString()))
                .hasStatus(422);
    }

    private MvcTestResult merge(String path, String into) {
        return mvc.post()
                .uri(path + "/merge")
                .with(cast.as(CECILIA))
                .with(csrf())
                .param("into", into)
                .exchange();
    }

    private MvcTestResult submit(String title, String markdown, String once) {
        return mvc.post()
                .uri("/ideas")
                .with(cast.as(Cast.ANNA))
                .with(csrf())
                .header("Accept-Language", "sv")
                .param("title", title)
                .param("markdown", markdown)
                .param("once", once)
                .exchange();
    }

    private static String location(MvcTestResult result) {
        return String.valueOf(result.getResponse().getHeader("Location"));
    }
}
