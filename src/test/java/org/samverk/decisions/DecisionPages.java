package org.samverk.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.access.Audience;
import org.samverk.cast.Cast;
import org.samverk.documents.Drafts;
import org.samverk.journeys.PageContribution;
import org.samverk.journeys.RefusedForm;
import org.samverk.journeys.Sample;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;

/// A decision by a substitute that was corrected, reconsidered and shown; a matter that was sent back, one that is put
/// off.
class DecisionPages implements PageContribution {
    private final Decisions decisions;
    private final Exchanges exchanges;
    private final Amendments amendments;
    private final Publications publications;
    private final Mandates mandates;
    private final MinutesKeeping keeping;
    private final Drafts drafts;
    private String shown = "";
    private UUID sentBack = new UUID(0, 0);
    private UUID waiting = sentBack;

    DecisionPages(
            Decisions decisions,
            Exchanges exchanges,
            Amendments amendments,
            Publications publications,
            Mandates mandates,
            MinutesKeeping keeping,
            Drafts drafts) {
        this.decisions = decisions;
        this.exchanges = exchanges;
        this.amendments = amendments;
        this.publications = publications;
        this.mandates = mandates;
        this.keeping = keeping;
        this.drafts = drafts;
    }

    @Override
    public Map<Cast, List<String>> pages(Sample sample) {
        var david = sample.cast().actor(Cast.DAVID);
        var mandate = mandate(sample);
        var number = Objects.requireNonNull(decisions
                .decide(david, request(sample, mandate), new Ruling(Outcome.APPROVED, "Ja.", "Inom budget."))
                .number());
        amendments.correct(david, number, "Fel ord.");
        var newer = amendments.reconsider(david, number, Ruling.of(Outcome.DECLINED, "Nya uppgifter."));
        publications.show(david, number, true);
        shown = newer.path();
        sentBack = request(sample, mandate);
        exchanges.sendBack(david, sentBack, "Varför?");
        exchanges.defer(david, request(sample, mandate), mandates.today().plusDays(3), "Efter budgeten.");
        waiting = request(sample, mandate);
        var old = "/decisions/" + number.replace('/', '-');
        return Map.of(
                Cast.DAVID,
                new ArrayList<>(List.of(
                        old,
                        shown,
                        shown + "/verification",
                        "/decisions?kind=delegation&reported=no",
                        "/decisions/verification",
                        "/decisions/reporting",
                        "/decisions/minutes",
                        "/decisions/minutes/new",
                        minutes(sample, number, newer.number()),
                        "/decisions/waiting",
                        "/decisions/requests/" + waiting)),
                Cast.BJORN,
                List.of("/decisions/requests/" + sentBack),
                Cast.EVA,
                List.of("/admin/mandates"),
                Cast.VISITOR,
                List.of("/public/decisions", "/public" + old));
    }

    @Override
    public List<RefusedForm> forms(Sample sample) {
        var asked = "/decisions/requests/" + waiting;
        var answered = "/decisions/requests/" + sentBack;
        return List.of(
                new RefusedForm(Cast.DAVID, asked, asked + "/deferral"),
                new RefusedForm(Cast.DAVID, asked, asked + "/decision", Map.of("outcome", "kanske")),
                new RefusedForm(Cast.BJORN, answered, answered + "/answer"),
                new RefusedForm(Cast.DAVID, shown, shown + "/correction"),
                new RefusedForm(Cast.DAVID, shown, shown + "/reconsideration"),
                new RefusedForm(Cast.DAVID, "/decisions/minutes/new", "/decisions/minutes"),
                new RefusedForm(Cast.EVA, "/decisions/reporting", "/decisions/reporting"),
                new RefusedForm(Cast.EVA, "/admin/mandates", "/admin/mandates"));
    }

    /// Made twice: the first say that there are later ones.
    private String minutes(Sample sample, String... numbers) {
        var fields = new MinutesFields(
                "Beslutsmöte",
                mandates.today(),
                "Kommunhuset",
                "David Dahl, webbredaktör\nEva Ek, administratör",
                "Eva Ek",
                "Eva Ek",
                List.of(numbers));
        var david = sample.cast().actor(Cast.DAVID);
        var path = keeping.keep(david, fields).path();
        keeping.keep(david, fields);
        return path;
    }

    private UUID mandate(Sample sample) {
        var reach = new MandateFields.Reach(
                null, sample.cast().id(Cast.DAVID), null, "Biträdande chef", "Inte nya lokaler.", 50_000L);
        return mandates.add(
                Actor.SYSTEM,
                new MandateFields(
                                "VON 2.2",
                                "Inköp",
                                "Besluta om inköp.",
                                "Äldrenämnden",
                                "Enhetschef",
                                sample.cast().id(Cast.CECILIA),
                                null,
                                null)
                        .with(reach));
    }

    private UUID request(Sample sample, UUID mandate) {
        var bjorn = sample.cast().actor(Cast.BJORN);
        var text = Markdown.toRichText("Vi köper in **cyklar**.", MentionResolver.NONE);
        var draft = drafts.start(bjorn, sample.group().id(), "Cyklar", text, null);
        return decisions.request(
                bjorn,
                new DecisionProposal(
                        draft,
                        1,
                        DecisionKind.DELEGATION,
                        mandate,
                        null,
                        "Ska vi köpa cyklar?",
                        null,
                        "VON 2026/9",
                        25_000L,
                        Audience.ORGANISATION));
    }
}
