package org.samverk.advice;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.samverk.cast.Cast;
import org.samverk.documents.Drafts;
import org.samverk.journeys.PageContribution;
import org.samverk.journeys.RefusedForm;
import org.samverk.journeys.Sample;
import org.samverk.kernel.TimeSource;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;

/// Rounds of all methods, open to answer and closed with an outcome, and one about a text that has changed since.
class AdvicePages implements PageContribution {
    private static final Map<Method, List<Integer>> ANSWERS = Map.of(
            Method.CONSENT, List.of(0, 0, 1),
            Method.ADVICE, List.of(),
            Method.VOTE, List.of(1, 0, 0),
            Method.SCORE, List.of(5, 2),
            Method.DOTS, List.of(3, 2),
            Method.RANKED, List.of(1, 1),
            Method.TIMES, List.of(2, 1));

    private final AdviceRounds rounds;
    private final Stances stances;
    private final RoundClosings closings;
    private final RoundOutcomes outcomes;
    private final Drafts drafts;
    private final TimeSource time;
    private final List<UUID> open = new ArrayList<>();
    private final List<UUID> closed = new ArrayList<>();

    AdvicePages(
            AdviceRounds rounds,
            Stances stances,
            RoundClosings closings,
            RoundOutcomes outcomes,
            Drafts drafts,
            TimeSource time) {
        this.rounds = rounds;
        this.stances = stances;
        this.closings = closings;
        this.outcomes = outcomes;
        this.drafts = drafts;
        this.time = time;
    }

    @Override
    public Map<Cast, List<String>> pages(Sample sample) {
        for (var method : Method.values()) {
            open.add(open(sample, asking(sample, method)));
            closed.add(closed(sample, open(sample, asking(sample, method))));
        }
        open.add(open(sample, asking(sample, Method.VOTE).unnamed()));
        var draft = draft(sample);
        var about = open(sample, Asking.about(draft, Whom.people("anna")));
        change(sample, draft);
        var pages = new ArrayList<>(List.of(
                "/advice",
                "/advice/new?group=" + sample.group().id(),
                "/advice/new?about=" + draft,
                "/advice/" + about,
                "/drafts/" + draft,
                sample.group().path() + "/advice"));
        open.forEach(round -> pages.add("/advice/" + round));
        closed.forEach(round -> pages.add("/advice/" + round));
        return Map.of(Cast.BJORN, pages);
    }

    @Override
    public List<RefusedForm> forms(Sample sample) {
        var forms = new ArrayList<RefusedForm>();
        var group = "/advice/new?group=" + sample.group().id();
        forms.add(new RefusedForm(Cast.BJORN, group, "/advice"));
        for (var method : List.of(Method.CONSENT, Method.RANKED)) {
            var path = "/advice/" + open.get(method.ordinal());
            forms.add(new RefusedForm(Cast.BJORN, path, path + "/stance"));
            forms.add(new RefusedForm(Cast.BJORN, path, path + "/extension"));
        }
        var times = "/advice/" + open.get(Method.TIMES.ordinal());
        forms.add(new RefusedForm(Cast.BJORN, times, times + "/stance", Map.of("mark0", "7")));
        forms.add(new RefusedForm(
                Cast.BJORN, "/advice/" + closed.getFirst(), "/advice/" + closed.getFirst() + "/outcome"));
        return forms;
    }

    private Asking asking(Sample sample, Method method) {
        return Asking.in(sample.group().id(), method, options(method)).shown();
    }

    private String[] options(Method method) {
        if (method == Method.TIMES) {
            var day = time.instant().plus(Duration.ofDays(9)).truncatedTo(ChronoUnit.MINUTES);
            return new String[] {day.toString(), day.plus(Duration.ofHours(2)).toString()};
        }
        return method.asksForOptions() ? new String[] {"Sand", "Salt"} : new String[0];
    }

    private UUID closed(Sample sample, UUID round) {
        var bjorn = sample.cast().actor(Cast.BJORN);
        var marks =
                Objects.requireNonNull(ANSWERS.get(rounds.require(bjorn, round).method()));
        stances.answer(sample.cast().actor(Cast.ANNA), round, marks, "Därför.\nOch för att.");
        stances.answer(bjorn, round, marks, "Så.");
        closings.close(bjorn, round);
        outcomes.write(bjorn, round, "Vi gör **så**.", null);
        outcomes.write(bjorn, round, "Vi gör **ändå** så.", null);
        return round;
    }

    private UUID draft(Sample sample) {
        var text = Markdown.toRichText("Vi sandar klockan sex.", MentionResolver.NONE);
        return drafts.start(sample.cast().actor(Cast.BJORN), sample.group().id(), "Halkrutin", text, null);
    }

    private void change(Sample sample, UUID draft) {
        var text = Markdown.toRichText("Vi sandar klockan fem.", MentionResolver.NONE);
        drafts.save(sample.cast().actor(Cast.BJORN), draft, 1, "Halkrutin", text, null);
    }

    private UUID open(Sample sample, Asking asking) {
        return rounds.open(
                        sample.cast().actor(Cast.BJORN),
                        asking.until(time.instant().plus(Duration.ofDays(7))))
                .id();
    }
}
