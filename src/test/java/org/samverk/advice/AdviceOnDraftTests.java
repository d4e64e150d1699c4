package org.samverk.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samverk.cast.Cast.ANNA;
import static org.samverk.cast.Cast.BJORN;
import static org.samverk.cast.Cast.CECILIA;
import static org.samverk.cast.Cast.GRETA;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.access.Audience;
import org.samverk.access.MembershipRole;
import org.samverk.access.Memberships;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.chain.Chain;
import org.samverk.chain.ChainView;
import org.samverk.chain.Step;
import org.samverk.decisions.DecisionKind;
import org.samverk.decisions.DecisionProposal;
import org.samverk.decisions.Decisions;
import org.samverk.decisions.MandateFields;
import org.samverk.decisions.Mandates;
import org.samverk.documents.Drafts;
import org.samverk.groups.GroupFields;
import org.samverk.groups.Groups;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.TimeSource;
import org.samverk.revisions.Revisions;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.samverk.richtext.RichText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Björn writes a draft in a closed group and asks anna about it; cecilia, who decides, is not in the group.
@SamverkTest
class AdviceOnDraftTests {
    @Autowired
    private AdviceRounds rounds;

    @Autowired
    private Stances stances;

    @Autowired
    private Groups groups;

    @Autowired
    private Memberships memberships;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Revisions revisions;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Mandates mandates;

    @Autowired
    private Chain chain;

    @Autowired
    private CastSetup cast;

    @Autowired
    private TimeSource time;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester mvc;

    private UUID draft;

    @BeforeEach
    void a_draft_of_one_revision() {
        var group = groups.create(cast.actor(BJORN), new GroupFields("Rutin " + UUID.randomUUID(), "Vi.", "closed"));
        memberships.put(cast.id(ANNA), group.id(), MembershipRole.MEMBER, time.instant());
        draft = drafts.start(cast.actor(BJORN), group.id(), "Halkrutin", text("Vi sandar klockan sex."), null);
    }

    @Test
    void a_round_asks_about_the_exact_revision_and_nothing_changes_which() {
        var round = ask();
        assertThat(round.revision()).isEqualTo(1);
        assertThat(round.sha256())
                .isEqualTo(revisions.find(draft, 1).orElseThrow().sha256().hex());
        assertThatThrownBy(() -> jdbc.sql("update advice.round set revision = 2 where id = :round")
                        .param("round", round.id())
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> open(Asking.about(draft, Whom.people("anna")).revision(7)))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void a_later_revision_does_not_carry_the_stances_and_the_page_shows_both() {
        var round = ask();
        stances.answer(cast.actor(ANNA), round.id(), List.of(0, 0, 1), "Klockan fem, annars halkar vi.");
        revise();
        assertThat(page(ANNA, round.path()))
                .contains("Den här frågan gäller version 1", "Utkastet har nu version 2")
                .contains("Version 1 av ”Halkrutin”", "Vi sandar klockan sex.")
                .contains("/drafts/" + draft + "/differences?from=1&amp;to=2", "Läs version 2")
                .contains("Klockan fem, annars halkar vi.");
        var again = ask();
        assertThat(again.revision()).isEqualTo(2);
        assertThat(again.answered()).isZero();
        assertThat(stances.mine(cast.actor(ANNA), again)).isEmpty();
        assertThat(page(ANNA, again.path()))
                .contains("Version 2 av ”Halkrutin”")
                .doesNotContain("Utkastet har nu version", "Klockan fem, annars halkar vi.");
        assertThat(page(ANNA, "/drafts/" + draft)).contains("Gäller version 1.", "Gäller version 2.");
        assertThat(page(ANNA, "/drafts/" + draft + "/differences?from=1&to=2")).contains("fem");
    }

    @Test
    void the_form_asks_about_what_its_reader_has_seen_whatever_is_written_meanwhile() {
        var form = page(BJORN, "/advice/new?about=" + draft);
        assertThat(form).contains("name=\"revision\" value=\"1\"", "Du frågar om version 1 av ”Halkrutin”");
        revise();
        assertThat(open(Asking.about(draft, Whom.people("anna")).revision(1)).revision())
                .isEqualTo(1);
    }

    @Test
    void who_decides_on_the_revision_reads_the_advice_on_it_and_on_no_other() {
        var earlier = ask();
        revise();
        var before = ask();
        assertThatThrownBy(() -> rounds.require(cast.actor(CECILIA), before.id()))
                .isInstanceOf(NotFoundException.class);
        var request = putForward(2);
        var later = ask();
        assertThat(rounds.beforeDecision(cast.actor(CECILIA), request))
                .extracting(standing -> standing.round().id())
                .containsExactly(later.id(), before.id());
        var line = chain.of(cast.actor(CECILIA), request);
        assertThat(line.traces()).hasSize(2);
        assertThat(at(line, Step.ADVICE)).containsExactlyInAnyOrder(before.id(), later.id());
        assertThat(at(chain.of(cast.actor(ANNA), before.id()), Step.DECISION)).containsExactly(request);
        assertThat(at(chain.of(cast.actor(ANNA), earlier.id()), Step.DECISION)).isEmpty();
        assertThat(rounds.require(cast.actor(CECILIA), before.id()).mine()).isFalse();
        assertThatThrownBy(() -> rounds.require(cast.actor(CECILIA), earlier.id()))
                .isInstanceOf(NotFoundException.class);
        assertThat(rounds.beforeDecision(cast.actor(GRETA), request)).isEmpty();
    }

    @Test
    void pages_cost_the_same_however_many_rounds_there_are() {
        stances.answer(cast.actor(ANNA), ask().id(), List.of(1, 0, 0), "");
        var request = putForward(1);
        var paths = List.of("/drafts/" + draft, "/decisions/requests/" + request);
        var one = paths.stream()
                .map(path -> cast.statements(() -> page(CECILIA, path)))
                .toList();
        for (var i = 0; i < 4; i++) {
            stances.answer(cast.actor(ANNA), ask().id(), List.of(1, 0, 0), "");
        }
        assertThat(page(CECILIA, paths.getFirst()).split("onward-trace", -1)).hasSize(6);
        assertThat(paths.stream().map(path -> cast.statements(() -> page(CECILIA, path))))
                .isEqualTo(one);
    }

    private static List<UUID> at(ChainView line, Step step) {
        return line.steps().get(step.ordinal()).stations().stream()
                .map(station -> station.station().subjectId())
                .toList();
    }

    private Round ask() {
        return open(Asking.about(draft, Whom.people("anna")));
    }

    private Round open(Asking asking) {
        return rounds.open(cast.actor(BJORN), asking.until(time.instant().plus(Duration.ofDays(7))));
    }

    private void revise() {
        drafts.save(cast.actor(BJORN), draft, 1, "Halkrutin", text("Vi sandar klockan fem."), null);
    }

    private UUID putForward(int revision) {
        var mandate = mandates.add(
                Actor.SYSTEM,
                new MandateFields(
                        "H " + UUID.randomUUID().toString().substring(0, 8),
                        "Rutiner",
                        "Enhetschefen beslutar.",
                        "Nämnden",
                        "enhetschef",
                        cast.id(CECILIA),
                        null,
                        null));
        return decisions.request(
                cast.actor(BJORN),
                new DecisionProposal(
                        draft,
                        revision,
                        DecisionKind.DELEGATION,
                        mandate,
                        null,
                        "Ska rutinen gälla?",
                        null,
                        "VON 2026/7",
                        Audience.ORGANISATION));
    }

    private String page(Cast reader, String path) {
        var answer = mvc.get()
                .uri(path)
                .with(cast.as(reader))
                .header("Accept-Language", "sv")
                .exchange();
        assertThat(answer).as(path).hasStatusOk();
        try {
            return answer.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RichText text(String words) {
        return Markdown.toRichText(words, MentionResolver.NONE);
    }
}
