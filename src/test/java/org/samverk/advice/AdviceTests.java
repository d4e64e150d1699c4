package org.samverk.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samverk.cast.Cast.ANNA;
import static org.samverk.cast.Cast.BJORN;
import static org.samverk.cast.Cast.FARID;
import static org.samverk.cast.Cast.GRETA;
import static org.samverk.cast.Cast.HUGO;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.chain.Chain;
import org.samverk.feed.Posts;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.RefusedException;
import org.samverk.kernel.TimeSource;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Björn, anna and farid are in a closed group; greta and hugo are not.
@SamverkTest
class AdviceTests {
    @Autowired
    private AdviceRounds rounds;

    @Autowired
    private Stances stances;

    @Autowired
    private RoundClosings closings;

    @Autowired
    private RoundOutcomes outcomes;

    @Autowired
    private Posts posts;

    @Autowired
    private Chain chain;

    @Autowired
    private BeanFactory program;

    @Autowired
    private CastSetup cast;

    @Autowired
    private TimeSource time;

    @Autowired
    private JdbcClient jdbc;

    private UUID group;

    @AfterEach
    void back_to_today() {
        cast.comeBack();
    }

    @BeforeEach
    void group() {
        group = new AskingGroup(program, ANNA, FARID).id();
    }

    @Test
    void a_group_is_asked_for_consent_and_an_objection_needs_a_reason() {
        var round = open(Method.CONSENT, false);
        assertThat(round.asked()).isEqualTo(3);
        assertThat(rounds.waiting(cast.actor(ANNA)))
                .extracting(waiting -> waiting.round().id())
                .contains(round.id());
        stances.answer(cast.actor(ANNA), round.id(), List.of(1, 0, 0), "");
        assertThatThrownBy(() -> stances.answer(cast.actor(FARID), round.id(), List.of(0, 0, 1), " "))
                .isInstanceOf(InvalidInputException.class);
        var after = stances.answer(cast.actor(FARID), round.id(), List.of(0, 0, 1), "Det är halt.");
        assertThat(after.answered()).isEqualTo(2);
        assertThat(rounds.waiting(cast.actor(ANNA)))
                .extracting(waiting -> waiting.round().id())
                .doesNotContain(round.id());
        assertThat(stances.hidden(after)).isEqualTo("advice.hidden.closed");
        var closed = closings.close(cast.actor(BJORN), round.id());
        assertThat(stances.result(closed, stances.shown(closed)).arguments()).containsExactly(1, 0, 1);
    }

    @Test
    void a_stance_with_a_name_can_be_changed_until_closing() {
        var round = open(Method.VOTE, false);
        stances.answer(cast.actor(ANNA), round.id(), List.of(1, 0, 0), "");
        stances.answer(cast.actor(ANNA), round.id(), List.of(0, 1, 0), "");
        var closed = closings.close(cast.actor(BJORN), round.id());
        assertThat(stances.shown(closed)).extracting(Stance::choice).containsExactly(2);
        assertThatThrownBy(() -> stances.answer(cast.actor(ANNA), round.id(), List.of(1, 0, 0), ""))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void only_those_who_are_asked_answer_and_only_who_sees_it_finds_it() {
        var round = rounds.open(cast.actor(BJORN), asking(Method.ADVICE, false, Whom.people("anna")));
        assertThatThrownBy(() -> stances.answer(cast.actor(FARID), round.id(), List.of(), "Gör det."))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> rounds.require(cast.actor(GRETA), round.id())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> closings.close(cast.actor(FARID), round.id())).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> stances.answer(cast.actor(ANNA), round.id(), List.of(), ""))
                .isInstanceOf(InvalidInputException.class);
        assertThat(stances.answer(cast.actor(ANNA), round.id(), List.of(), "Gör det.")
                        .done())
                .isTrue();
    }

    @Test
    void nobody_is_asked_about_what_they_do_not_see() {
        assertThatThrownBy(() -> rounds.open(cast.actor(BJORN), asking(Method.VOTE, false, Whom.people("greta"))))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .satisfies(problem ->
                                        assertThat(problem.messageKey()).isEqualTo("advice.problem.blind")));
        assertThatThrownBy(() -> rounds.open(cast.actor(BJORN), asking(Method.VOTE, false, Whom.people("nobody-here"))))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> rounds.open(cast.actor(GRETA), asking(Method.VOTE, false, Whom.group(group))))
                .isInstanceOfAny(RefusedException.class, NotFoundException.class);
    }

    @Test
    void a_post_leads_to_its_rounds_and_they_lead_back() {
        var post = posts.post(cast.actor(ANNA), group, Markdown.toRichText("Ska vi?", MentionResolver.NONE))
                .id();
        var round = rounds.open(cast.actor(ANNA), about(post));
        assertThat(chain.of(cast.actor(FARID), post).traces())
                .singleElement()
                .satisfies(trace -> assertThat(trace.path()).isEqualTo(round.path()));
        assertThat(chain.of(cast.actor(FARID), post).offers()).isNotEmpty();
        assertThat(chain.of(cast.actor(FARID), round.id()).steps())
                .anySatisfy(step -> assertThat(step.stations())
                        .anySatisfy(station ->
                                assertThat(station.station().subjectId()).isEqualTo(post)));
        assertThatThrownBy(() -> rounds.open(cast.actor(HUGO), about(post))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void the_clock_reminds_the_silent_once_and_closes() {
        var round = open(Method.VOTE, false);
        stances.answer(cast.actor(ANNA), round.id(), List.of(1, 0, 0), "");
        time.at(round.closesAt().minus(Duration.ofHours(20)), () -> {
            closings.tick();
            closings.tick();
        });
        assertThat(acts(round, "ADVICE_REMINDED")).isEqualTo(1);
        time.at(round.closesAt(), closings::tick);
        var closed = rounds.require(cast.actor(ANNA), round.id());
        assertThat(closed.closedAt()).isEqualTo(round.closesAt());
        assertThat(acts(round, "ADVICE_CLOSED")).isEqualTo(1);
    }

    @Test
    void more_time_is_given_with_a_reason() {
        var round = open(Method.VOTE, false);
        var later = round.closesAt().plus(Duration.ofDays(2));
        assertThatThrownBy(() -> closings.extend(cast.actor(BJORN), round.id(), later, ""))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> closings.extend(cast.actor(BJORN), round.id(), round.closesAt(), "För få."))
                .isInstanceOf(InvalidInputException.class);
        assertThat(closings.extend(cast.actor(BJORN), round.id(), later, "För få.")
                        .closesAt())
                .isEqualTo(later);
    }

    @Test
    void an_outcome_is_written_after_closing_and_its_versions_are_kept() {
        var round = open(Method.VOTE, false);
        assertThatThrownBy(() -> outcomes.write(cast.actor(BJORN), round.id(), "Vi gör det.", null))
                .isInstanceOf(ConflictException.class);
        closings.close(cast.actor(BJORN), round.id());
        assertThatThrownBy(() -> outcomes.write(cast.actor(FARID), round.id(), "Nej.", null))
                .isInstanceOf(RefusedException.class);
        outcomes.write(cast.actor(BJORN), round.id(), "Vi gör det.", null);
        var review = LocalDate.now().plusDays(2);
        var settled = outcomes.write(cast.actor(BJORN), round.id(), "Vi prövar.", review);
        assertThat(settled.outcome()).isEqualTo("Vi prövar.");
        assertThat(outcomes.of(settled))
                .extracting(RoundOutcome::statement)
                .containsExactly("Vi prövar.", "Vi gör det.");
        time.at(time.instant().plus(Duration.ofDays(3)), closings::tick);
        time.at(time.instant().plus(Duration.ofDays(4)), closings::tick);
        assertThat(acts(round, "ADVICE_REVIEW_DUE")).isEqualTo(1);
    }

    @Test
    void each_method_takes_what_it_means() {
        refuses(Method.SCORE, List.of(6, 0), List.of(1));
        refuses(Method.DOTS, List.of(3, 3), List.of(0, 0));
        refuses(Method.RANKED, List.of(0, 0), List.of(1, 3));
        refuses(Method.VOTE, List.of(1, 1, 0), List.of(0, 0, 0));
        refuses(Method.CONSENT, List.of(0, 2, 0), List.of(-1, 1, 1));
    }

    @Test
    void a_tie_of_scores_is_of_the_sums_and_not_of_what_is_rounded() {
        var round = open(Method.SCORE, false);
        var alike = Collections.nCopies(300, List.of(4, 4));
        var ballots = new ArrayList<>(alike);
        ballots.add(List.of(4, 3));
        assertThat(Counting.count(round, ballots).arguments()).containsExactly(1, "Sand", "", "", 0);
        assertThat(Counting.count(round, alike).arguments()).containsExactly(2, "Sand", "Salt", "", 0);
    }

    @Test
    void that_nobody_has_answered_is_no_result_of_any_method() {
        for (var method : List.of(Method.CONSENT, Method.VOTE, Method.SCORE, Method.DOTS, Method.RANKED)) {
            assertThat(Counting.count(open(method, false), List.of()).key())
                    .as(method.code())
                    .isEqualTo("advice.result.none");
        }
    }

    private void refuses(Method method, List<Integer> one, List<Integer> other) {
        var round = open(method, false);
        for (var marks : List.of(one, other)) {
            assertThatThrownBy(() -> stances.answer(cast.actor(ANNA), round.id(), marks, "Så."))
                    .isInstanceOf(InvalidInputException.class);
        }
    }

    private Round open(Method method, boolean anonymous) {
        return rounds.open(cast.actor(BJORN), asking(method, anonymous, Whom.group(group)));
    }

    private NewRound asking(Method method, boolean anonymous, Whom whom) {
        return asking(null, group, method, anonymous, whom);
    }

    private NewRound about(UUID subject) {
        return asking(subject, null, Method.CONSENT, false, Whom.group(group));
    }

    private NewRound asking(
            @org.jspecify.annotations.Nullable UUID about,
            @org.jspecify.annotations.Nullable UUID home,
            Method method,
            boolean anonymous,
            Whom whom) {
        return new NewRound(
                about,
                null,
                home,
                "Ska vi sanda?",
                "",
                method,
                method.asksForOptions() ? List.of("Sand", "Salt") : List.of(),
                null,
                null,
                null,
                ReasonRule.OPTIONAL,
                Showing.CLOSED,
                anonymous,
                time.instant().plus(Duration.ofDays(7)),
                whom);
    }

    private int acts(Round round, String kind) {
        return jdbc.sql("select count(*) from activity.entry where subject_id = :round and kind = :kind")
                .param("round", round.id())
                .param("kind", kind)
                .query(Integer.class)
                .single();
    }
}
