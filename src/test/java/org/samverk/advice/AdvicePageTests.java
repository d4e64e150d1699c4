package org.samverk.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samverk.cast.Cast.ANNA;
import static org.samverk.cast.Cast.BJORN;
import static org.samverk.cast.Cast.FARID;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.kernel.TimeSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What the pages of rounds say, in Swedish and in English.
@SamverkTest
class AdvicePageTests {
    @Autowired
    private AdviceRounds rounds;

    @Autowired
    private Stances stances;

    @Autowired
    private RoundClosings closings;

    @Autowired
    private BeanFactory program;

    @Autowired
    private CastSetup cast;

    @Autowired
    private TimeSource time;

    @Autowired
    private MockMvcTester mvc;

    private AskingGroup scene;

    @BeforeEach
    void group() {
        scene = new AskingGroup(program, ANNA, FARID);
    }

    @Test
    void a_tie_is_said_in_words_with_the_quotation_marks_of_the_language() {
        var round = scene.ask(Asking.in(scene.id(), Method.RANKED, "Sand", "Salt", "Is"));
        stances.answer(cast.actor(ANNA), round.id(), List.of(1, 2, 3), "");
        stances.answer(cast.actor(BJORN), round.id(), List.of(2, 1, 3), "");
        scene.close(round);
        says(round.path(), "sv", "Delad första plats: ”Sand” och ”Salt”.");
        says(round.path(), "en", "A tie for the first place: “Sand” and “Salt”.");
    }

    @Test
    void what_is_wrong_is_said_at_the_form_that_was_sent_and_at_no_other() {
        var round = scene.ask(Asking.in(scene.id(), Method.VOTE));
        assertThat(mvc.post()
                        .uri(round.path() + "/extension")
                        .with(cast.as(BJORN))
                        .with(csrf())
                        .header("Accept-Language", "sv")
                        .param("closesAt", "2020-01-01T10:00")
                        .param("extension", "Fler behöver läsa."))
                .hasStatus(422)
                .bodyText()
                .contains("Fler behöver läsa.", "2020-01-01T10:00")
                .containsOnlyOnce("class=\"error-summary\"");
    }

    @Test
    void what_is_typed_comes_back_with_what_is_wrong_with_it() {
        assertThat(mvc.post()
                        .uri("/advice")
                        .with(cast.as(BJORN))
                        .with(csrf())
                        .header("Accept-Language", "sv")
                        .param("group", scene.id().toString())
                        .param("question", "Ska vi salta?")
                        .param("way", "lottning")
                        .param("showing", "någon gång")
                        .param("closesAt", "imorgon")
                        .param("askGroup", scene.id().toString()))
                .hasStatus(422)
                .bodyText()
                .contains("Ska vi salta?", "Välj en metod.", "Välj ett av det som finns.", "href=\"#way\"");
    }

    @Test
    void a_program_is_told_what_it_cannot_choose() {
        assertThat(mvc.post()
                        .uri("/api/v1/advice")
                        .with(cast.api(BJORN))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"group": "%s", "question": "Ska vi?", "method": "vote", "reasons": "maybe",
                                 "closesAt": "%s", "askGroup": "%s"}
                                """.formatted(scene.id(), time.instant().plusSeconds(7200), scene.id())))
                .hasStatus(422)
                .bodyText()
                .contains("reasons");
    }

    @Test
    void a_round_whose_time_has_come_is_not_open_in_the_list_though_nothing_has_closed_it_yet() {
        var round = scene.ask(Asking.in(scene.id(), Method.VOTE));
        says(scene.group.path() + "/advice", "sv", "Väntar på ditt svar");
        time.at(round.closesAt(), () -> says(scene.group.path() + "/advice", "sv", ">Stängd<"));
    }

    private void says(String path, String language, String words) {
        assertThat(mvc.get().uri(path).with(cast.as(FARID)).header("Accept-Language", language))
                .hasStatusOk()
                .bodyText()
                .contains(words);
    }
}
