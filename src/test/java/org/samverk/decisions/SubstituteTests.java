package org.samverk.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.access.Principals;
import org.samverk.access.Subjects;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.decisions.MandateFields.Reach;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.RefusedException;
import org.samverk.kernel.TimeSource;
import org.samverk.people.Units;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who may decide: by name, by role, as substitute, within limits; and what passes before a decision.
@SamverkTest
class SubstituteTests {
    @Autowired
    BeanFactory program;

    @Autowired
    Decisions decisions;

    @Autowired
    Exchanges exchanges;

    @Autowired
    Register register;

    @Autowired
    Mandates mandates;

    @Autowired
    Principals principals;

    @Autowired
    Subjects subjects;

    @Autowired
    Units units;

    @Autowired
    WaitingTable waiting;

    @Autowired
    HandOver handOver;

    @Autowired
    ComingBack comingBack;

    @Autowired
    TimeSource time;

    @Autowired
    CastSetup cast;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void back_to_today() {
        cast.comeBack();
    }

    private DeciderScene scene;

    @BeforeEach
    void set_the_scene() {
        scene = new DeciderScene(program);
    }

    @Test
    void a_substitute_has_the_matter_on_the_desk_and_the_register_says_for_whom_they_decided() {
        var id = scene.request(scene.mandate(scene.holder, scene.substituted(null)));
        assertThat(decisions.waiting(scene.substitute, null).items())
                .extracting(DecisionRequest::id)
                .contains(id);
        assertThat(decisions.countWaiting(scene.substitute)).isEqualTo(1);
        assertThat(subjects.canSee(scene.substitute, scene.draft)).isTrue();

        var decided = decisions.decide(scene.substitute, id, Outcome.APPROVED, "Ja.");

        var entry = register.require(scene.stranger, Objects.requireNonNull(decided.number()));
        assertThat(entry.deciderName()).isEqualTo("Ulla Ersättare");
        assertThat(entry.roleTitle()).isEqualTo("Biträdande enhetschef");
        assertThat(entry.more().holderName()).isEqualTo("Disa Beslutsfattare");
        assertThat(entry.more().board()).isEqualTo(scene.board);
        assertThat(register.verify(entry).holds()).isTrue();
        assertThat(decisions.waiting(scene.holder, null).items()).isEmpty();
    }

    @Test
    void however_much_waits_all_of_it_can_be_reached_the_oldest_first() {
        var asked =
                Stream.generate(() -> scene.request(scene.mandate)).limit(52).toList();

        var first = decisions.waiting(scene.holder, null);
        var rest = decisions.waiting(scene.holder, first.next());

        assertThat(Stream.concat(first.items().stream(), rest.items().stream()).map(DecisionRequest::id))
                .containsExactlyElementsOf(asked);
        assertThat(rest.items()).hasSize(2);
        assertThat(rest.next()).isNull();
    }

    @Test
    void whoever_lacks_the_mandate_is_refused_and_told_who_has_it_and_who_is_substitute() {
        var id = scene.request(scene.mandate(scene.holder, scene.substituted(null)));
        subjects.grant(id, scene.stranger.requirePerson());

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> decisions.decide(scene.stranger, id, Outcome.APPROVED, "Ja."))
                .satisfies(refused -> {
                    assertThat(refused.messageKey()).isEqualTo("decisions.error.holderOrSubstitute");
                    assertThat(refused.arguments()).contains("Disa Beslutsfattare", "Ulla Ersättare");
                });
    }

    @Test
    void a_mandate_of_a_role_belongs_to_whoever_leads_the_unit_now() {
        var unit = units.create(Actor.SYSTEM, null, "Enheten " + UUID.randomUUID());
        lead(unit, scene.holder);
        var id = scene.request(scene.mandate(null, new Reach(unit, null, null, null, null, null)));
        var successor = scene.person("Nils Ny Chef");
        lead(unit, successor);

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> decisions.decide(scene.holder, id, Outcome.APPROVED, "Ja."));
        handOver.toNewHolders();
        assertThat(decisions.waiting(successor, null).items())
                .extracting(DecisionRequest::id)
                .containsExactly(id);
        assertThat(decisions.decide(successor, id, Outcome.APPROVED, "Ja.").number())
                .isNotNull();
    }

    @Test
    void what_costs_more_than_the_mandate_covers_is_refused_and_those_who_can_decide_are_named() {
        var small = scene.mandate(scene.holder, scene.substituted(25_000L));
        assertThat(problem(small, null)).isEqualTo("decisions.problem.amountNeeded");
        // The scene's own mandate of the same board has no limit.
        assertThat(problem(small, 25_001L)).isEqualTo("decisions.problem.amountOverBut");

        var id = scene.request(small, 25_000L);
        var number = decisions
                .decide(scene.holder, id, new Ruling(Outcome.APPROVED, "", "Från budget 2026."))
                .number();
        var entry = register.require(scene.holder, Objects.requireNonNull(number));
        assertThat(entry.more().amount()).isEqualTo(25_000L);
        assertThat(entry.more().conditions()).isEqualTo("Från budget 2026.");
    }

    @Test
    void only_an_approval_has_conditions() {
        var id = scene.request(scene.mandate);

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> decisions.decide(scene.holder, id, new Ruling(Outcome.DECLINED, "Nej.", "Om.")));
    }

    @Test
    void what_is_sent_back_with_questions_is_answered_and_waits_again() {
        var id = scene.request(scene.mandate);
        exchanges.sendBack(scene.holder, id, "Vad gäller på helger?");
        assertThat(decisions.waiting(scene.holder, null).items()).isEmpty();
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> exchanges.answer(scene.writer, id, " "));
        assertThat(exchanges.canAnswer(scene.stranger, decisions.require(scene.writer, id)))
                .isFalse();

        exchanges.answer(scene.writer, id, "Samma som på vardagar.");

        assertThat(decisions.waiting(scene.holder, null).items())
                .extracting(DecisionRequest::id)
                .containsExactly(id);
        assertThat(exchanges.of(scene.holder, id))
                .extracting(Exchange::kind, Exchange::words)
                .containsExactly(
                        tuple("returned", "Vad gäller på helger?"), tuple("answered", "Samma som på vardagar."));
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> exchanges.answer(scene.writer, id, "En gång till."));
    }

    @Test
    void what_is_put_off_comes_back_by_itself_and_can_be_decided_before() {
        var id = scene.request(scene.mandate);
        var today = mandates.today();
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> exchanges.defer(scene.holder, id, today, null));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> exchanges.defer(scene.writer, id, today.plusDays(1), null));

        exchanges.defer(scene.holder, id, today.plusDays(3), "Efter budgeten.");

        assertThat(decisions.waiting(scene.holder, null).items()).isEmpty();
        assertThat(decisions.countWaiting(scene.holder)).isZero();
        assertThat(decisions.deferred(scene.holder))
                .extracting(DecisionRequest::id)
                .containsExactly(id);
        assertThat(waitingOn(today.plusDays(3))).contains(id);
        assertThat(waitingOn(today.plusDays(2))).doesNotContain(id);
        assertThat(decisions.decide(scene.holder, id, Outcome.APPROVED, "").number())
                .isNotNull();
    }

    @Test
    void when_what_was_put_off_is_back_who_asked_and_who_decides_are_told_once() {
        var id = scene.request(scene.mandate(scene.holder, scene.substituted(null)));
        var decided = scene.request(scene.mandate);
        var today = mandates.today();
        exchanges.defer(scene.holder, id, today.plusDays(3), null);
        exchanges.defer(scene.holder, decided, today.plusDays(3), null);
        decisions.decide(scene.holder, decided, Outcome.APPROVED, "");

        comeBackAfter(2);
        assertThat(told(id)).isEmpty();
        comeBackAfter(3);
        comeBackAfter(4);
        assertThat(told(id)).containsExactlyInAnyOrder(scene.writer.id(), scene.holder.id(), scene.substitute.id());
        assertThat(told(decided)).isEmpty();

        time.at(
                time.instant().plus(Duration.ofDays(5)),
                () -> exchanges.defer(scene.holder, id, today.plusDays(9), null));
        comeBackAfter(8);
        assertThat(told(id)).hasSize(3);
        comeBackAfter(9);
        assertThat(told(id)).hasSize(6);
    }

    private void comeBackAfter(int days) {
        time.at(time.instant().plus(Duration.ofDays(days)), comingBack::tell);
        cast.untilAllIsTold();
    }

    /// Whose notifications say that the matter is back.
    private List<UUID> told(UUID request) {
        return jdbc.sql("""
                select n.person_id from notifications.notification n join activity.entry e on e.id = n.entry_id
                where e.subject_id = :request and e.kind = 'DECISION_RETURNED'
                """).param("request", request).query(UUID.class).list();
    }

    private List<UUID> waitingOn(LocalDate day) {
        return waiting.of(scene.holder.requirePerson(), day, false, WaitingTable.OLDEST, 10).stream()
                .map(DecisionRequest::id)
                .toList();
    }

    private void lead(UUID unit, Actor who) {
        var ref = principals.refs(List.of(who.requirePerson())).get(who.requirePerson());
        var username = Objects.requireNonNull(ref).username();
        units.lead(Actor.SYSTEM, unit, username);
    }

    private String problem(UUID mandate, @Nullable Long amount) {
        try {
            scene.request(mandate, amount);
            return "";
        } catch (InvalidInputException invalid) {
            return invalid.problems().getFirst().messageKey();
        }
    }
}
