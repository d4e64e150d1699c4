package org.samverk.decisions.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.samverk.cast.Cast.ANNA;
import static org.samverk.cast.Cast.BJORN;
import static org.samverk.cast.Cast.CECILIA;
import static org.samverk.cast.Cast.EVA;
import static org.samverk.cast.Cast.GRETA;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.access.Audience;
import org.samverk.access.Subject;
import org.samverk.access.Subjects;
import org.samverk.access.Visibility;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.decisions.DecisionKind;
import org.samverk.decisions.DecisionProposal;
import org.samverk.decisions.Decisions;
import org.samverk.decisions.MandateFields;
import org.samverk.decisions.Mandates;
import org.samverk.groups.GroupFields;
import org.samverk.groups.Groups;
import org.samverk.kernel.TimeSource;
import org.samverk.people.Writing;
import org.samverk.revisions.Revisions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SamverkTest
class DecisionPageTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    CastSetup cast;

    @Autowired
    Decisions decisions;

    @Autowired
    Mandates mandates;

    @Autowired
    Groups groups;

    @Autowired
    Subjects subjects;

    @Autowired
    Revisions revisions;

    @Autowired
    Writing writing;

    @Autowired
    TimeSource time;

    private final UUID draft = UUID.randomUUID();
    private UUID mandate = draft;

    @BeforeEach
    void bjorn_has_a_draft_in_a_secret_group_and_cecilia_a_mandate() {
        var bjorn = cast.actor(BJORN);
        var group = groups.create(bjorn, new GroupFields("Beslutsgruppen " + draft, "", Visibility.SECRET.code()));
        var now = time.instant();
        subjects.create(new Subject(
                draft, "draft", group.id(), Audience.GROUP, cast.id(BJORN), "Besök", "/drafts/" + draft, now, now));
        var text = writing.markdown(bjorn, "Vi kommer **hem** till dig.");
        revisions.add(bjorn, draft, 0, "Besök i hemmet", text.canonicalJson(), null);
        mandate = mandates.add(
                Actor.SYSTEM,
                new MandateFields(
                        "VON 4.12",
                        "Information",
                        "Fastställa information.",
                        "Nämnden",
                        "Enhetschef",
                        cast.id(CECILIA),
                        LocalDate.of(2020, 1, 1),
                        null));
    }

    @Test
    void a_draft_is_put_forward_by_a_form() {
        assertThat(get(BJORN, "/decisions/new?draft=" + draft))
                .hasStatusOk()
                .bodyText()
                .contains("Besök", "VON 4.12", CECILIA.fullName());

        var sent = post(
                BJORN,
                "/decisions/requests",
                "draft",
                draft.toString(),
                "revision",
                "1",
                "kind",
                "delegation",
                "decider",
                mandate.toString(),
                "question",
                "Ska texten gälla?",
                "audience",
                "organisation");

        assertThat(sent).hasStatus(303);
        var path = requireNonNull(sent.getResponse().getRedirectedUrl());
        assertThat(get(CECILIA, path))
                .hasStatusOk()
                .bodyText()
                .contains("Ska texten gälla?", "<strong>hem</strong>", "Avslå");
        assertThat(get(BJORN, path)).hasStatusOk().bodyText().doesNotContain("Avslå");
        assertThat(get(GRETA, path)).hasStatus(404);
        assertThat(get(CECILIA, "/decisions/waiting")).bodyText().contains("Besök i hemmet");
    }

    @Test
    void what_is_missing_is_said_and_what_was_typed_stays() {
        var sent = post(
                BJORN,
                "/decisions/requests",
                "draft",
                draft.toString(),
                "revision",
                "1",
                "kind",
                "delegation",
                "decider",
                mandate.toString(),
                "question",
                "",
                "caseNumber",
                "VON 2026/7",
                "audience",
                "group");

        assertThat(sent).hasStatus(422).bodyText().contains("VON 2026/7");
        assertThat(post(BJORN, "/decisions/requests", "draft", draft.toString(), "kind", "påhitt"))
                .hasStatus(422);
        assertThat(get(GRETA, "/decisions/new?draft=" + draft)).hasStatus(404);
    }

    @Test
    void the_decider_decides_on_the_desk_and_everybody_reads_the_decision() {
        var id = request();

        var decided = post(
                CECILIA,
                "/decisions/requests/" + id + "/decision",
                "outcome",
                "approved",
                "reasons",
                "Texten svarar på frågorna.\n\nDen ses över.");

        assertThat(decided).hasStatus(303);
        var path = requireNonNull(decided.getResponse().getRedirectedUrl());
        assertThat(path).matches("/decisions/\\d{4}-\\d+");
        assertThat(get(GRETA, path))
                .hasStatusOk()
                .bodyText()
                .contains(
                        path.replace("/decisions/", "").replace('-', '/'),
                        "<strong>hem</strong>",
                        "Enhetschef",
                        "VON 4.12",
                        "Den ses över.")
                .doesNotContain("/drafts/" + draft);
        assertThat(get(GRETA, path + "/verification")).hasStatusOk().bodyText().contains("Allt stämmer");
        assertThat(get(GRETA, "/decisions?q=hemmet")).hasStatusOk().bodyText().contains(path);
        assertThat(get(GRETA, "/decisions?year=1999")).hasStatusOk().bodyText().doesNotContain(path);
    }

    @Test
    void declining_without_reasons_comes_back_with_the_desk() {
        var id = request();

        assertThat(post(CECILIA, "/decisions/requests/" + id + "/decision", "outcome", "declined"))
                .hasStatus(422)
                .bodyText()
                .contains("Fyll i", "Avslå");
        assertThat(post(CECILIA, "/decisions/requests/" + id + "/decision", "outcome", "kanske"))
                .hasStatus(422);
        assertThat(post(BJORN, "/decisions/requests/" + id + "/decision", "outcome", "approved"))
                .hasStatus(403);
        assertThat(post(GRETA, "/decisions/requests/" + id + "/decision", "outcome", "approved"))
                .hasStatus(404);
    }

    @Test
    void a_second_click_is_told_that_it_is_decided() {
        var id = request();
        post(CECILIA, "/decisions/requests/" + id + "/decision", "outcome", "approved", "reasons", "Ja.");

        assertThat(post(CECILIA, "/decisions/requests/" + id + "/decision", "outcome", "declined", "reasons", "Nej."))
                .hasStatus(409);
    }

    @Test
    void what_is_sent_back_tells_the_writers_why() {
        var id = request();

        assertThat(post(CECILIA, "/decisions/requests/" + id + "/return", "reasons", "Skriv om helger."))
                .hasStatus(303);

        assertThat(get(BJORN, "/decisions/requests/" + id)).bodyText().contains("Skriv om helger.", "Tillbaka");
    }

    @Test
    void the_decider_notes_that_it_was_reported() {
        var id = request();
        var path = requireNonNull(post(CECILIA, "/decisions/requests/" + id + "/decision", "outcome", "approved")
                .getResponse()
                .getRedirectedUrl());

        assertThat(post(CECILIA, path + "/report", "reportedOn", "2999-01-01")).hasStatus(422);
        assertThat(post(CECILIA, path + "/report", "reportedOn", "2021-05-06")).hasStatus(303);
        assertThat(get(ANNA, path)).bodyText().contains("6 maj 2021");
        assertThat(post(ANNA, path + "/report", "reportedOn", "2021-05-06")).hasStatus(403);
    }

    @Test
    void the_way_to_what_is_to_be_reported_is_shown_to_those_who_report_and_others_are_told_who_they_are() {
        var way = "href=\"/decisions/reporting\"";
        post(CECILIA, "/decisions/requests/" + request() + "/decision", "outcome", "approved");

        for (var reporter : new Cast[] {CECILIA, EVA}) {
            assertThat(get(reporter, "/decisions")).bodyText().contains(way);
            assertThat(get(reporter, "/decisions/reporting")).hasStatusOk();
        }
        assertThat(get(ANNA, "/decisions")).hasStatusOk().bodyText().doesNotContain(way);
        assertThat(get(ANNA, "/decisions/reporting"))
                .hasStatus(403)
                .bodyText()
                .contains("Bara den som har fattat ett delegeringsbeslut och administratörer");
    }

    @Test
    void a_number_that_is_none_and_an_address_that_is_none_are_the_same() {
        for (var path : new String[] {
            "/decisions/1999-1",
            "/decisions/2026-999999999",
            "/decisions/kringla",
            "/decisions/requests/" + UUID.randomUUID(),
            "/decisions/new?draft=" + UUID.randomUUID()
        }) {
            assertThat(get(ANNA, path)).hasStatus(404);
        }
    }

    @Test
    void administrators_keep_the_mandates() {
        assertThat(get(ANNA, "/admin/mandates")).hasStatus(403);
        assertThat(get(EVA, "/admin/mandates")).hasStatusOk().bodyText().contains("VON 4.12");
        assertThat(post(EVA, "/admin/mandates", "number", "KS 1.1", "username", "ingen-alls"))
                .hasStatus(422)
                .bodyText()
                .contains("KS 1.1");
        assertThat(post(
                        EVA,
                        "/admin/mandates",
                        "number",
                        "KS 1.1",
                        "title",
                        "Resor",
                        "text",
                        "Fastställa riktlinjer.",
                        "board",
                        "KS",
                        "roleTitle",
                        "HR-chef",
                        "username",
                        "cecilia"))
                .hasStatus(303);
        assertThat(post(EVA, "/admin/mandates/" + mandate + "/end")).hasStatus(303);
        assertThat(post(ANNA, "/admin/mandates/" + mandate + "/end")).hasStatus(403);
    }

    private UUID request() {
        return decisions.request(
                cast.actor(BJORN),
                new DecisionProposal(
                        draft,
                        1,
                        DecisionKind.DELEGATION,
                        mandate,
                        null,
                        "Ska texten gälla?",
                        null,
                        "VON 2026/1",
                        Audience.ORGANISATION));
    }

    private MvcTestResult get(Cast who, String path) {
        return mvc.get()
                .uri(path)
                .with(cast.as(who))
                .header("Accept-Language", "sv")
                .exchange();
    }

    private MvcTestResult post(Cast who, String path, String... fields) {
        var request = mvc.post().uri(path).with(cast.as(who)).with(csrf()).header("Accept-Language", "sv");
        for (var i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
