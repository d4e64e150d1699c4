package org.samverk.advice;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.cast.Cast;
import org.samverk.journeys.PageContribution;
import org.samverk.journeys.RefusedForm;
import org.samverk.journeys.Sample;
import org.samverk.kernel.TimeSource;

class AdvicePages implements PageContribution {
    private final AdviceRounds rounds;
    private final Stances stances;
    private final RoundClosings closings;
    private final RoundOutcomes outcomes;
    private final TimeSource time;
    private @Nullable UUID open;
    private @Nullable UUID closed;

    AdvicePages(AdviceRounds rounds, Stances stances, RoundClosings closings, RoundOutcomes outcomes, TimeSource time) {
        this.rounds = rounds;
        this.stances = stances;
        this.closings = closings;
        this.outcomes = outcomes;
        this.time = time;
    }

    @Override
    public Map<Cast, List<String>> pages(Sample sample) {
        var group = sample.group().id();
        open = open(sample, Method.CONSENT);
        var ranked = open(sample, Method.RANKED);
        stances.answer(sample.cast().actor(Cast.ANNA), ranked, List.of(1, 2), "Därför.");
        stances.answer(sample.cast().actor(Cast.BJORN), ranked, List.of(2, 1), "");
        closings.close(sample.cast().actor(Cast.BJORN), ranked);
        outcomes.write(sample.cast().actor(Cast.BJORN), ranked, "Vi gör **så**.", null);
        closed = ranked;
        return Map.of(
                Cast.BJORN,
                List.of(
                        "/advice",
                        "/advice/new?group=" + group,
                        "/advice/" + open,
                        "/advice/" + ranked,
                        sample.group().path() + "/advice"));
    }

    @Override
    public List<RefusedForm> forms(Sample sample) {
        var path = "/advice/" + open;
        var group = "/advice/new?group=" + sample.group().id();
        return List.of(
                new RefusedForm(Cast.BJORN, group, "/advice"),
                new RefusedForm(Cast.BJORN, path, path + "/stance"),
                new RefusedForm(Cast.BJORN, path, path + "/extension"),
                new RefusedForm(Cast.BJORN, "/advice/" + closed, "/advice/" + closed + "/outcome"));
    }

    private UUID open(Sample sample, Method method) {
        return rounds.open(
                        sample.cast().actor(Cast.BJORN),
                        new NewRound(
                                null,
                                null,
                                sample.group().id(),
                                "Ska vi sanda?",
                                "Det är **halt**.",
                                method,
                                method.asksForOptions() ? List.of("Sand", "Salt") : List.of(),
                                null,
                                null,
                                null,
                                ReasonRule.OPTIONAL,
                                Showing.ALWAYS,
                                false,
                                time.instant().plus(Duration.ofDays(7)),
                                Whom.group(sample.group().id())))
                .id();
    }
}
