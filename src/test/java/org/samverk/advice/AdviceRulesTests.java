package org.samverk.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.samverk.cast.Cast.ANNA;
import static org.samverk.cast.Cast.BJORN;
import static org.samverk.cast.Cast.FARID;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.access.MembershipRole;
import org.samverk.access.Memberships;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.TimeSource;
import org.samverk.people.NewPerson;
import org.samverk.people.People;
import org.samverk.people.Units;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/// What whoever asks can choose: whether reasons are given, when the results show, who is asked.
@SamverkTest
class AdviceRulesTests {
    private static final List<Integer> YES = List.of(1, 0, 0);

    @Autowired
    private BeanFactory program;

    @Autowired
    private AdviceRounds rounds;

    @Autowired
    private Stances stances;

    @Autowired
    private People people;

    @Autowired
    private Units units;

    @Autowired
    private Memberships memberships;

    @Autowired
    private TimeSource time;

    @Autowired
    private CastSetup cast;

    private AskingGroup scene;

    @BeforeEach
    void group() {
        scene = new AskingGroup(program, ANNA, FARID);
    }

    @Test
    void reasons_are_optional_required_or_off() {
        var optional = scene.ask(vote());
        stances.answer(cast.actor(ANNA), optional.id(), YES, "");
        stances.answer(cast.actor(FARID), optional.id(), YES, "Det är halt.");
        assertThat(reasons(scene.close(optional))).containsExactlyInAnyOrder("", "Det är halt.");

        var required = scene.ask(vote().reasons(ReasonRule.REQUIRED));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> stances.answer(cast.actor(ANNA), required.id(), YES, " "));
        stances.answer(cast.actor(ANNA), required.id(), YES, "Det är halt.");
        assertThat(reasons(scene.close(required))).containsExactly("Det är halt.");

        var off = scene.ask(vote().reasons(ReasonRule.OFF));
        stances.answer(cast.actor(ANNA), off.id(), YES, "Det är halt.");
        assertThat(reasons(scene.close(off))).containsExactly("");
    }

    @Test
    void results_show_at_once_after_answering_or_after_closing() {
        var atOnce = answered(vote().showing(Showing.ALWAYS));
        assertThat(sees(ANNA, atOnce)).isTrue();
        assertThat(sees(FARID, atOnce)).isTrue();

        var afterwards = answered(vote().showing(Showing.ANSWERED));
        assertThat(sees(ANNA, afterwards)).isTrue();
        assertThat(sees(FARID, afterwards)).isFalse();

        var closed = answered(vote().showing(Showing.CLOSED));
        assertThat(sees(ANNA, closed)).isFalse();

        scene.close(afterwards);
        scene.close(closed);
        assertThat(sees(FARID, afterwards)).isTrue();
        assertThat(sees(FARID, closed)).isTrue();
    }

    @Test
    void a_unit_is_asked_with_the_units_below_it_and_nobody_else() {
        var unit = units.create(Actor.SYSTEM, null, "Gata " + UUID.randomUUID());
        var below = units.create(Actor.SYSTEM, unit, "Vinter " + UUID.randomUUID());
        var one = worker(unit);
        var other = worker(below);
        worker(units.create(Actor.SYSTEM, null, "Park " + UUID.randomUUID()));

        var round = scene.ask(vote().whom(new Whom(null, unit, List.of())));

        assertThat(stances.people(round, false))
                .extracting(person -> person.id())
                .containsExactlyInAnyOrder(one, other);
        assertThat(round.mine()).isFalse();
        assertThat(rounds.require(cast.actor(one), round.id()).mine()).isTrue();
    }

    private UUID worker(UUID unit) {
        var username = "w" + UUID.randomUUID().toString().substring(0, 13);
        var person = people.create(Actor.SYSTEM, NewPerson.employee(username, "Vera Väg", "Väghållare", unit));
        memberships.put(person, scene.id(), MembershipRole.MEMBER, time.instant());
        return person;
    }

    private Asking vote() {
        return Asking.in(scene.id(), Method.VOTE);
    }

    private Round answered(Asking asking) {
        var round = scene.ask(asking);
        stances.answer(cast.actor(ANNA), round.id(), YES, "");
        return round;
    }

    private boolean sees(org.samverk.cast.Cast reader, Round round) {
        return !stances.shown(rounds.require(cast.actor(reader), round.id())).isEmpty();
    }

    private List<String> reasons(Round round) {
        return stances.shown(rounds.require(cast.actor(BJORN), round.id())).stream()
                .map(Stance::reason)
                .toList();
    }
}
