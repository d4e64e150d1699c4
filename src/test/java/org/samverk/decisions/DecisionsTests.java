package org.samverk.decisions;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.access.Audience;
import org.samverk.access.Circles;
import org.samverk.access.MembershipRole;
import org.samverk.access.Memberships;
import org.samverk.access.Principals;
import org.samverk.access.Subject;
import org.samverk.access.Subjects;
import org.samverk.access.Visibility;
import org.samverk.cast.SamverkTest;
import org.samverk.chain.Chain;
import org.samverk.chain.LinkKind;
import org.samverk.chain.Step;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.RefusedException;
import org.samverk.kernel.TimeSource;
import org.samverk.revisions.Revisions;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@SamverkTest
class DecisionsTests {
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
    Memberships memberships;

    @Autowired
    Circles circles;

    @Autowired
    Subjects subjects;

    @Autowired
    Revisions revisions;

    @Autowired
    Chain chain;

    @Autowired
    TimeSource time;

    @Autowired
    JdbcClient jdbc;

    private final UUID group = UUID.randomUUID();
    private final UUID draft = UUID.randomUUID();
    private Actor writer = Actor.VISITOR;
    private Actor decider = Actor.VISITOR;
    private Actor stranger = Actor.VISITOR;
    private UUID mandate = group;

    @BeforeEach
    void a_draft_in_a_secret_group_and_a_decider_outside_it() {
        circles.create(group, Visibility.SECRET);
        writer = person("Vera Skribent");
        decider = person("Disa Beslutsfattare");
        stranger = person("Stina Utanför");
        memberships.put(id(writer), group, MembershipRole.ADMINISTRATOR, Instant.now());
        var now = time.instant();
        subjects.create(new Subject(
                draft, "draft", group, Audience.GROUP, id(writer), "Rutinen", "/drafts/" + draft, now, now));
        revisions.add(writer, draft, 0, "Rutinen", text("Ett"), null);
        revisions.add(writer, draft, 1, "Rutinen", text("Två"), null);
        mandate = mandates.add(Actor.SYSTEM, mandateFields(decider, null));
    }

    @Test
    void a_request_lets_the_decider_see_the_draft_and_stands_in_the_chain() {
        assertThat(subjects.canSee(decider, draft)).isFalse();

        var id = request(2);

        assertThat(subjects.canSee(decider, draft)).isTrue();
        assertThat(decisions.waiting(decider, null).items())
                .extracting(DecisionRequest::id)
                .contains(id);
        assertThat(decisions.countWaiting(decider)).isEqualTo(1);
        var link = chain.linksTo(id, LinkKind.PUT_FORWARD).getFirst();
        assertThat(link.from()).isEqualTo(draft);
        assertThat(link.hash()).isEqualTo(revisions.find(draft, 2).orElseThrow().sha256());
        assertThat(subjects.canSee(stranger, id)).isFalse();
    }

    @Test
    void only_those_who_take_part_in_the_group_put_forward() {
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> decisions.request(stranger, proposal(2, mandate)));
        subjects.grant(draft, id(stranger));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> decisions.request(stranger, proposal(2, mandate)));
    }

    @Test
    void a_decider_needs_a_valid_mandate() {
        var ended = mandates.add(Actor.SYSTEM, mandateFields(decider, LocalDate.of(2020, 1, 1)));

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> decisions.request(writer, proposal(2, ended)));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> decisions.request(writer, proposal(2, null)));
    }

    @Test
    void a_mandate_that_ended_while_the_request_waited_is_none() {
        var id = request(2);
        jdbc.sql("update decisions.mandate set valid_from = '2020-01-01', valid_to = '2020-02-01' where id = :id")
                .param("id", mandate)
                .update();

        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> approve(decider, id));
        assertThat(decisions.require(writer, id).isWaiting()).isTrue();
    }

    @Test
    void a_decision_is_entered_in_the_register_and_opens_for_its_audience() {
        var id = request(2);

        var decided = approve(decider, id);

        assertThat(decided.state()).isEqualTo(RequestState.APPROVED);
        var number = decided.number();
        assertThat(number).matches("\\d{4}/\\d+");
        var entry = register.require(stranger, requireNonNull(number));
        assertThat(entry.deciderName()).isEqualTo("Disa Beslutsfattare");
        assertThat(entry.roleTitle()).isEqualTo("Enhetschef");
        assertThat(entry.mandateNumber()).isEqualTo("VON 4.12");
        assertThat(register.text(entry).number()).isEqualTo(2);
        assertThat(subjects.canSee(stranger, draft)).isFalse();
        var station = chain.of(stranger, id)
                .steps()
                .get(Step.DECISION.ordinal())
                .stations()
                .getFirst()
                .station();
        assertThat(station.complete()).isTrue();
        assertThat(station.reference()).isEqualTo(number);
        assertThat(station.roleTitle()).isEqualTo("enhetschef");
        assertThat(register.list(stranger, new RegisterQuery(null, "vON 4.12"), null, 50)
                        .items())
                .extracting(RegisterEntry::requestId)
                .contains(id);
    }

    @Test
    void a_decision_for_the_group_is_hidden_from_others() {
        var id = decisions.request(writer, proposal(2, mandate, DecisionKind.DELEGATION, Audience.GROUP));

        var number = requireNonNull(approve(decider, id).number());

        assertThat(register.require(decider, number).requestId()).isEqualTo(id);
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> register.require(stranger, number));
        assertThat(register.list(stranger, new RegisterQuery(null, ""), null, 100)
                        .items())
                .extracting(RegisterEntry::requestId)
                .doesNotContain(id);
    }

    @Test
    void nobody_but_the_named_decider_decides() {
        var id = request(2);

        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> approve(writer, id));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> approve(stranger, id));
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> approve(Actor.SYSTEM, id));
    }

    @Test
    void who_declines_says_why() {
        var id = request(2);

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> decisions.decide(decider, id, Outcome.DECLINED, " "));
        assertThat(decisions.decide(decider, id, Outcome.DECLINED, "För dyrt.").state())
                .isEqualTo(RequestState.DECLINED);
    }

    @Test
    void what_is_sent_back_is_not_in_the_register_and_a_new_revision_may_be_put_forward() {
        var id = request(2);

        exchanges.sendBack(decider, id, "Skriv vad som gäller på helger.");

        assertThat(decisions.require(writer, id).state()).isEqualTo(RequestState.SENT_BACK);
        assertThat(decisions.require(writer, id).number()).isNull();
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> approve(decider, id));
        revisions.add(writer, draft, 2, "Rutinen", text("Tre"), null);
        assertThat(approve(decider, request(3)).number()).isNotNull();
    }

    @Test
    void one_revision_waits_for_one_decision_at_a_time() {
        request(2);

        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> request(2));
    }

    @Test
    void a_click_that_comes_twice_at_once_makes_one_entry() throws Exception {
        var id = request(2);

        var done = atOnce(IntStream.range(0, 6).<Callable<Boolean>>mapToObj(_ -> () -> tryApprove(id)));

        assertThat(done.stream().filter(ok -> ok)).hasSize(1);
        assertThat(jdbc.sql("select count(*) from decisions.entry where request_id = :id")
                        .param("id", id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void many_deciders_at_once_leave_no_gap_in_the_numbers_and_no_break_in_the_chain_of_seals() throws Exception {
        var requests = Stream.generate(this::anotherRequest).limit(12).toList();

        var done = atOnce(requests.stream().map(id -> () -> tryApprove(id)));

        assertThat(done).doesNotContain(false);
        assertThat(jdbc.sql("select max(serial) - count(*) from decisions.entry group by year")
                        .query(Integer.class)
                        .list())
                .containsOnly(0);
        var number =
                requireNonNull(decisions.require(decider, requests.getLast()).number());
        assertThat(register.verify(decider, number).firstBroken()).isNull();
    }

    @Test
    void the_database_itself_refuses_to_change_or_remove_an_entry() {
        approve(decider, request(2));

        for (var act : List.of(
                "update decisions.entry set reasons = 'annat'",
                "delete from decisions.entry",
                "truncate decisions.entry cascade",
                "truncate revisions.revision cascade",
                "insert into decisions.entry select * from decisions.entry limit 1")) {
            assertThatThrownBy(() -> jdbc.sql(act).update()).isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void the_seal_is_the_hash_of_the_documented_form() {
        var number = requireNonNull(approve(decider, request(2)).number());
        var entry = register.require(decider, number);

        var form = EntrySeal.canonical(entry);
        assertThat(form)
                .startsWith("samverk-decision 2\nposition "
                        + String.valueOf(entry.position()).length() + " ")
                .contains("\nreasons 12 Ja, så här.\n"
                        .replace(
                                "12",
                                String.valueOf("Ja, så här.".getBytes(java.nio.charset.StandardCharsets.UTF_8).length)))
                .contains("\nboard-reference -\n")
                .endsWith("\nprevious 64 " + entry.previousHash() + "\n");
        assertThat(org.samverk.kernel.Sha256.of(form)).isEqualTo(entry.hash());
        assertThat(register.verify(decider, number).holds()).isTrue();
    }

    @Test
    void a_delegation_decision_is_reported_once_and_not_ahead_of_time() {
        var number = requireNonNull(approve(decider, request(2)).number());
        var today = mandates.today();

        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> register.report(stranger, number, today));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> register.report(decider, number, today.plusDays(1)));
        register.report(decider, number, today);

        assertThat(register.reportedOn(register.require(decider, number))).contains(today);
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> register.report(decider, number, today));
    }

    @Test
    void an_agreement_is_never_in_the_register_and_never_under_decision() {
        var proposal = new DecisionProposal(
                draft, 2, DecisionKind.AGREEMENT, null, id(writer), "Ska vi göra så?", null, null, Audience.GROUP);
        var id = decisions.request(writer, proposal);

        var agreed = decisions.decide(writer, id, Outcome.APPROVED, "Vi är överens.");

        assertThat(agreed.number()).isNull();
        assertThat(agreed.state()).isEqualTo(RequestState.APPROVED);
        var steps = chain.of(writer, id).steps();
        assertThat(steps.get(Step.DECISION.ordinal()).stations()).isEmpty();
        assertThat(steps.get(Step.ADVICE.ordinal()).stations()).hasSize(1);
        assertThat(subjects.canSee(stranger, id)).isFalse();
    }

    @Test
    void a_board_decision_is_recorded_by_its_reference() {
        var proposal = proposal(2, mandate, DecisionKind.BOARD, Audience.ORGANISATION);
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> decisions.request(writer, proposal));
    }

    @Test
    void only_administrators_keep_mandates() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> mandates.add(writer, mandateFields(decider, null)));
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> mandates.all(writer));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> mandates.end(writer, mandate, LocalDate.EPOCH));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> mandates.add(
                        Actor.SYSTEM, new MandateFields("", "", "", "", "", UUID.randomUUID(), null, null)))
                .satisfies(invalid -> assertThat(invalid.problems()).hasSize(6));
    }

    private UUID request(int revision) {
        return decisions.request(writer, proposal(revision, mandate));
    }

    private UUID anotherRequest() {
        var newest = revisions.newest(draft).orElseThrow().number();
        revisions.add(writer, draft, newest, "Rutinen", text("Text " + newest), null);
        return request(newest + 1);
    }

    private static String text(String words) {
        return Markdown.toRichText(words, MentionResolver.NONE).canonicalJson();
    }

    private DecisionRequest approve(Actor actor, UUID id) {
        return decisions.decide(actor, id, Outcome.APPROVED, "Ja, så här.");
    }

    private boolean tryApprove(UUID id) {
        try {
            approve(decider, id);
            return true;
        } catch (ConflictException e) {
            return false;
        }
    }

    private static List<Boolean> atOnce(Stream<Callable<Boolean>> acts) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(6)) {
            return threads.invokeAll(acts.toList()).stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }

    private DecisionProposal proposal(int revision, @Nullable UUID mandateId) {
        return proposal(revision, mandateId, DecisionKind.DELEGATION, Audience.ORGANISATION);
    }

    private DecisionProposal proposal(int revision, @Nullable UUID mandateId, DecisionKind kind, Audience audience) {
        return new DecisionProposal(
                draft, revision, kind, mandateId, null, "Ska rutinen gälla?", null, "VON 2026/118", audience);
    }

    private static MandateFields mandateFields(Actor holder, @Nullable LocalDate end) {
        return new MandateFields(
                "VON 4.12",
                "Information",
                "Fastställa information till invånare.",
                "Vård- och omsorgsnämnden",
                "Enhetschef",
                id(holder),
                LocalDate.of(2019, 1, 1),
                end);
    }

    private Actor person(String name) {
        var username = "b" + UUID.randomUUID().toString().substring(0, 12);
        return principals
                .actor(principals.createMember(username, name, Set.of()))
                .orElseThrow();
    }

    private static UUID id(Actor actor) {
        return actor.requirePerson();
    }
}
