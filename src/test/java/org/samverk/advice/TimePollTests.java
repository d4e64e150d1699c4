package org.samverk.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samverk.cast.Cast.ANNA;
import static org.samverk.cast.Cast.BJORN;
import static org.samverk.cast.Cast.FARID;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.TimeSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Björn, anna and farid look for a time to meet.
@SamverkTest
class TimePollTests {
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

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
    private Instant first;
    private Instant second;

    @BeforeEach
    void group() {
        scene = new AskingGroup(program, ANNA, FARID);
        first = time.instant().truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofDays(9));
        second = first.plus(Duration.ofHours(3));
    }

    @Test
    void the_times_stand_in_their_order_and_to_the_minute() {
        var round = ask(
                second.plusSeconds(7).toString(),
                first.atZone(SWEDEN).toOffsetDateTime().toString());
        assertThat(round.options()).extracting(round::time).containsExactly(first, second);
    }

    @Test
    void what_is_no_time_has_passed_or_is_proposed_twice_is_refused() {
        var once = first.toString();
        refuses("advice.problem.time", once, "på torsdag");
        refuses(
                "advice.problem.timeToCome",
                once,
                time.instant().minusSeconds(60).toString());
        refuses("advice.problem.timeToCome", once, "+99999-01-01T00:00:00Z");
        refuses("advice.problem.same", once, first.plusSeconds(1).toString());
        refuses("advice.problem.options", once);
    }

    @Test
    void the_time_that_most_can_come_to_is_first_and_then_the_one_that_suits_more() {
        var round = ask(first.toString(), second.toString());
        answer(ANNA, round, 2, 1);
        answer(BJORN, round, 0, 1);
        answer(FARID, round, 2, 0);
        var result = closed(round);
        assertThat(result.leading()).extracting(round::time).containsExactly(first);
        assertThat(result.bars()).extracting(Result.Bar::answers).containsExactly(List.of(2, 0, 1), List.of(0, 2, 1));
        assertThat(result.arguments()).containsExactly(1, 2, 3, 2);
    }

    @Test
    void a_time_to_which_more_can_come_is_before_one_that_suits_fewer_well() {
        var round = ask(first.toString(), second.toString());
        answer(ANNA, round, 2, 1);
        answer(BJORN, round, 0, 1);
        assertThat(closed(round).leading()).extracting(round::time).containsExactly(second);
    }

    @Test
    void times_that_suit_as_many_tie_and_what_suits_nobody_is_said() {
        var tie = ask(first.toString(), second.toString());
        answer(ANNA, tie, 2, 0);
        answer(BJORN, tie, 0, 2);
        assertThat(closed(tie).leading()).hasSize(2);
        var none = ask(first.toString(), second.toString());
        answer(ANNA, none, 0, 0);
        assertThat(closed(none).key()).isEqualTo("advice.result.noTime");
        assertThatThrownBy(() -> answer(ANNA, ask(first.toString(), second.toString()), 3, 0))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void a_program_proposes_answers_and_reads_the_tally() {
        var made = mvc.post()
                .uri("/api/v1/advice")
                .with(cast.api(BJORN))
                .contentType(MediaType.APPLICATION_JSON)
                .content("""
                        {"group": "%s", "question": "När ses vi?", "method": "times", "showing": "always",
                         "options": ["%s", "%s"], "closesAt": "%s", "askGroup": "%s"}
                        """.formatted(scene.id(), first, second, first.minusSeconds(3600), scene.id()))
                .exchange();
        assertThat(made)
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.options[0]")
                .isEqualTo(first.toString());
        var path = String.valueOf(made.getResponse().getHeader("Location"));
        assertThat(mvc.put()
                        .uri(path + "/stance")
                        .with(cast.api(ANNA))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"marks\": [2, 1]}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.tally")
                .isEqualTo(List.of(List.of(1, 0, 0), List.of(0, 1, 0)));
        assertThat(mvc.get().uri(path).with(cast.api(FARID)))
                .bodyJson()
                .extractingPath("$.result")
                .isEqualTo(List.of(1, 1));
    }

    @Test
    void times_are_typed_and_told_in_the_organisations_zone_and_kept_when_they_are_wrong() {
        var format = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
        var typed = LocalDateTime.ofInstant(first, SWEDEN).format(format);
        assertThat(form(typed + "\nnästa vecka"))
                .hasStatus(422)
                .bodyText()
                .contains(typed, "nästa vecka", "Skriv varje tid som 2026-12-03 13:00");
        var made = form(typed + "\n"
                + LocalDateTime.ofInstant(second, SWEDEN).format(format).replace(':', '.'));
        assertThat(made).hasStatus(303);
        var path = String.valueOf(made.getResponse().getHeader("Location"));
        assertThat(mvc.get().uri(path).with(cast.as(ANNA)).header("Accept-Language", "sv"))
                .bodyText()
                .contains("datetime=\"" + first + "\" data-exact>", typed.substring(11), "Om det behövs");
        assertThat(mvc.post()
                        .uri(path + "/stance")
                        .with(cast.as(ANNA))
                        .with(csrf())
                        .param("mark0", "2")
                        .param("mark1", "1"))
                .hasStatus(303);
        var round = rounds.require(cast.actor(ANNA), UUID.fromString(path.substring(8)));
        scene.close(round);
        assertThat(mvc.get().uri(path).with(cast.as(FARID)).header("Accept-Language", "sv"))
                .bodyText()
                .contains("Passar flest: 1 av 1 kan, och för 1 av dem passar det bra.");
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult form(String times) {
        return mvc.post()
                .uri("/advice")
                .with(cast.as(BJORN))
                .with(csrf())
                .header("Accept-Language", "sv")
                .param("group", scene.id().toString())
                .param("question", "När ses vi?")
                .param("way", "times")
                .param("options", times)
                .param(
                        "closesAt",
                        LocalDateTime.ofInstant(first, SWEDEN).minusDays(1).toString())
                .param("askGroup", scene.id().toString())
                .exchange();
    }

    private void refuses(String key, String... times) {
        assertThatThrownBy(() -> ask(times))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .satisfies(problem ->
                                        assertThat(problem.messageKey()).isEqualTo(key)));
    }

    private Round ask(String... times) {
        return rounds.open(
                cast.actor(BJORN), Asking.in(scene.id(), Method.TIMES, times).until(first.minusSeconds(3600)));
    }

    private void answer(Cast who, Round round, int one, int other) {
        stances.answer(cast.actor(who), round.id(), List.of(one, other), "");
    }

    private Result closed(Round round) {
        var closed = scene.close(round);
        return stances.result(closed, stances.shown(closed));
    }
}
