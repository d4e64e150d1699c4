package org.samverk.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samverk.cast.Cast.ANNA;
import static org.samverk.cast.Cast.BJORN;
import static org.samverk.cast.Cast.CECILIA;
import static org.samverk.cast.Cast.EVA;
import static org.samverk.cast.Cast.GRETA;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.kernel.TimeSource;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SamverkTest
class CampaignPagesTests {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private Ideas ideas;

    @Autowired
    private IdeaCalendar calendar;

    @Autowired
    private TimeSource time;

    @Autowired
    private CastSetup cast;

    @AfterEach
    void back_to_today() {
        cast.comeBack();
    }

    @Test
    void the_page_says_what_is_promised_and_how_long_is_left() {
        var path = location(send(UUID.randomUUID().toString(), "3"));

        assertThat(text(ANNA, path))
                .contains(
                        "En idé som får stöd av 3 inom 30 dagar får svar av Farid Rahimi inom en vecka.",
                        "Till alla",
                        "5 dagar kvar",
                        "/ideas/new?campaign=");
        assertThat(text(ANNA, "/ideas/campaigns")).contains(path);
    }

    @Test
    void a_form_that_is_sent_twice_starts_one_campaign_and_a_wrong_one_keeps_what_was_typed() {
        var once = UUID.randomUUID().toString();
        assertThat(location(send(once, "3"))).isEqualTo(location(send(once, "3")));

        assertThat(send(UUID.randomUUID().toString(), "tre"))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"tre\"", "Hur slänger vi mindre?", "Ange ett heltal från 1 till");
    }

    @Test
    void the_campaign_is_chosen_beforehand_and_the_idea_keeps_what_was_typed_when_it_has_ended() {
        var path = location(send(UUID.randomUUID().toString(), "3"));
        var number = path.substring(path.lastIndexOf('/') + 1);
        assertThat(text(ANNA, "/ideas/new?campaign=" + number))
                .contains("<option value=\"" + number + "\" selected>Hur slänger vi mindre?");

        var submitted = submit(number);
        assertThat(submitted).hasStatus(303);
        assertThat(text(ANNA, path)).contains(location(submitted));
        assertThat(text(ANNA, "/ideas?campaign=" + number)).contains(location(submitted));
        assertThat(text(ANNA, location(submitted)))
                .contains("Svarar på utmaningen", "3 till som stöder idén", "Farid Rahimi lovar ett svar");
        time.at(
                time.instant().plus(Duration.ofDays(9)),
                () -> assertThat(submit(number))
                        .hasStatus(422)
                        .bodyText()
                        .contains("Det här har jag skrivit", "Utmaningen tar inte emot idéer nu"));
    }

    @Test
    void a_late_answer_is_shown_to_everybody_on_the_campaign_and_the_idea() {
        var path = location(send(UUID.randomUUID().toString(), "1"));
        var idea = location(submit(path.substring(path.lastIndexOf('/') + 1)));
        var part = mvc.post()
                .uri(idea + "/support")
                .with(cast.as(BJORN))
                .with(csrf())
                .header("HX-Request", "true")
                .header("Accept-Language", "sv");
        assertThat(part).hasStatusOk().bodyText().contains("Farid Rahimi har lovat ett svar senast");
        assertThat(text(GRETA, path)).doesNotContain("1 försenat svar");

        time.at(time.instant().plus(Duration.ofDays(8)), () -> {
            assertThat(text(GRETA, path)).contains("1 försenat svar", "Farid Rahimi har lovat svar");
            assertThat(text(GRETA, idea)).contains("Försenad sedan", "och det har inte kommit");
            assertThat(text(GRETA, "/ideas/campaigns?state=ended")).contains("1 försenat svar");
        });
    }

    @Test
    void a_campaign_stands_in_the_feed_of_those_who_see_it() {
        var path = location(send(UUID.randomUUID().toString(), "3"));

        assertThat(text(ANNA, "/?kind=campaign")).contains(path, "utlyste idéutmaningen");
        assertThat(text(ANNA, "/?kind=draft")).doesNotContain(path);
    }

    @Test
    void a_campaign_is_found_by_its_question() {
        var path = location(send(UUID.randomUUID().toString(), "3"));

        cast.untilAllIsFound();
        assertThat(text(GRETA, "/search?q=slänger")).contains("Idéutmaningar", path);
        assertThat(text(Cast.HUGO, "/search?q=slänger")).doesNotContain(path);
    }

    @Test
    void only_those_who_may_see_the_ways_to_start_and_change_one() {
        var path = location(send(UUID.randomUUID().toString(), "3"));

        assertThat(text(EVA, "/ideas/campaigns")).contains("/ideas/campaigns/new");
        assertThat(text(EVA, path)).contains(path + "/edit");
        assertThat(text(CECILIA, "/ideas/campaigns")).doesNotContain("/ideas/campaigns/new");
        assertThat(text(CECILIA, path)).doesNotContain(path + "/edit");
    }

    @Test
    void programs_ask_and_answer_too() {
        var body = """
                {"question": "Hur slänger vi mindre?", "startsOn": "%s", "endsOn": "%s",
                 "supporters": 1, "days": 30, "weeks": 2, "answerer": "farid"}
                """.formatted(calendar.today(), calendar.today());
        var made = mvc.post()
                .uri("/api/v1/ideas/campaigns")
                .with(cast.api(EVA))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
        assertThat(made).hasStatus(201);
        assertThat(made).bodyJson().extractingPath("$.state").isEqualTo("open");
        var number = location(made).replace("/api/v1/ideas/campaigns/", "");

        assertThat(mvc.post()
                        .uri("/api/v1/ideas")
                        .with(cast.api(ANNA))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"title\":\"Väg maten\",\"markdown\":\"Varje dag.\",\"campaign\":%s}"
                                .formatted(number)))
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.promise")
                .isEqualTo("collecting");
        assertThat(mvc.get().uri("/api/v1/ideas?campaign=" + number).with(cast.api(ANNA)))
                .bodyJson()
                .extractingPath("$.items.length()")
                .isEqualTo(1);
    }

    @Test
    void a_campaign_costs_the_same_however_many_ideas_it_has() {
        var path = location(send(UUID.randomUUID().toString(), "3"));
        var number = Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
        submit(number, 1);
        var few = cast.statements(() -> text(GRETA, path));
        var list = cast.statements(() -> text(GRETA, "/ideas/campaigns"));

        submit(number, 9);
        send(UUID.randomUUID().toString(), "3");

        assertThat(cast.statements(() -> text(GRETA, path))).isEqualTo(few);
        assertThat(cast.statements(() -> text(GRETA, "/ideas/campaigns"))).isEqualTo(list);
    }

    private void submit(long campaign, int times) {
        var text = Markdown.toRichText("Text", MentionResolver.NONE);
        for (var i = 0; i < times; i++) {
            ideas.submit(cast.actor(BJORN), new NewIdea("Idé " + i, text, null, null, campaign));
        }
    }

    private String text(Cast person, String path) {
        var answer = mvc.get()
                .uri(path)
                .with(cast.as(person))
                .header("Accept-Language", "sv")
                .exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private MvcTestResult submit(String campaign) {
        return mvc.post()
                .uri("/ideas")
                .with(cast.as(ANNA))
                .with(csrf())
                .header("Accept-Language", "sv")
                .param("title", "Väg maten")
                .param("markdown", "Det här har jag skrivit")
                .param("campaign", campaign)
                .exchange();
    }

    /// A campaign whose last day is in five days, with an answer within a week.
    private MvcTestResult send(String once, String supporters) {
        var today = LocalDate.parse(calendar.today().toString());
        return mvc.post()
                .uri("/ideas/campaigns")
                .with(cast.as(EVA))
                .with(csrf())
                .header("Accept-Language", "sv")
                .param("question", "Hur slänger vi mindre?")
                .param("markdown", "Vi vill veta.")
                .param("startsOn", today.toString())
                .param("endsOn", today.plusDays(5).toString())
                .param("supporters", supporters)
                .param("days", "30")
                .param("weeks", "1")
                .param("answerer", "farid")
                .param("once", once)
                .exchange();
    }

    private static String location(MvcTestResult result) {
        return String.valueOf(result.getResponse().getHeader("Location"));
    }
}
