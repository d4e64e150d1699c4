package org.samverk.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samverk.advice.AdviceRounds;
import org.samverk.advice.Method;
import org.samverk.advice.NewRound;
import org.samverk.advice.ReasonRule;
import org.samverk.advice.RoundClosings;
import org.samverk.advice.RoundOutcomes;
import org.samverk.advice.Showing;
import org.samverk.advice.Stances;
import org.samverk.advice.Whom;
import org.springframework.stereotype.Component;

/// What groups are asked for advice about, what they answer, and what it comes to.
@Component
class DemoAdvice {
    private static final Pattern AHEAD = Pattern.compile("\\+(\\d+)d (\\d\\d:\\d\\d)");

    /// The shape of `advice.yaml`, which says what each part means.
    record Round(
            String key,
            @Nullable String about,
            @Nullable Integer revision,
            @Nullable String in,
            String asks,
            String by,
            String at,
            String closes,
            String method,
            @Nullable String showing,
            String question,
            String background,
            @Nullable List<String> options,
            List<Answer> answers,
            @Nullable Outcome outcome) {}

    record Answer(
            String by,
            String at,
            List<Integer> marks,
            @Nullable String reason) {}

    /// @param review in how many days it is to be looked at again, null for never
    record Outcome(
            String by, String at, String text, @Nullable Integer review) {}

    private final AdviceRounds rounds;
    private final Stances stances;
    private final RoundClosings closings;
    private final RoundOutcomes outcomes;

    DemoAdvice(AdviceRounds rounds, Stances stances, RoundClosings closings, RoundOutcomes outcomes) {
        this.rounds = rounds;
        this.stances = stances;
        this.closings = closings;
        this.outcomes = outcomes;
    }

    void plan(Scene scene, ContentFiles files) {
        for (var round : files.advice()) {
            var what = "advice " + round.key();
            scene.timeline().add(scene.moments().at(round.at()), what, () -> ask(scene, round));
            round.answers()
                    .forEach(answer -> scene.timeline()
                            .add(scene.moments().at(answer.at()), what, () -> answer(scene, round, answer)));
            if (!isAhead(round.closes())) {
                var end = scene.moments().at(round.closes());
                scene.timeline().add(end.minus(Duration.ofDays(1)), what, closings::tick);
                scene.timeline().add(end, what, closings::tick);
            }
            var outcome = round.outcome();
            if (outcome != null) {
                scene.timeline().add(scene.moments().at(outcome.at()), what, () -> settle(scene, round, outcome));
            }
        }
    }

    private void ask(Scene scene, Round round) {
        var asking = new NewRound(
                round.about() == null ? null : scene.id(round.about()),
                round.revision(),
                round.in() == null ? null : scene.id("group:" + round.in()),
                round.question(),
                round.background(),
                Method.find(round.method()).orElseThrow(),
                options(scene, round),
                null,
                null,
                null,
                ReasonRule.OPTIONAL,
                Showing.of(round.showing()),
                false,
                time(scene, round.closes()),
                Whom.group(scene.id("group:" + round.asks())));
        scene.name(
                "advice:" + round.key(),
                rounds.open(scene.actor(round.by()), asking).id());
    }

    private static List<String> options(Scene scene, Round round) {
        var written = round.options() == null ? List.<String>of() : round.options();
        return written.stream()
                .map(option -> isAhead(option) ? time(scene, option).toString() : option)
                .toList();
    }

    private void answer(Scene scene, Round round, Answer answer) {
        stances.answer(scene.actor(answer.by()), id(scene, round), answer.marks(), answer.reason());
    }

    private void settle(Scene scene, Round round, Outcome outcome) {
        var day = scene.moments()
                .at(outcome.at())
                .atZone(scene.moments().now().getZone())
                .toLocalDate();
        var review = outcome.review() == null ? null : day.plusDays(outcome.review());
        outcomes.write(scene.actor(outcome.by()), id(scene, round), outcome.text(), review);
    }

    private static UUID id(Scene scene, Round round) {
        return scene.id("advice:" + round.key());
    }

    private static boolean isAhead(String time) {
        return AHEAD.matcher(time).matches();
    }

    private static Instant time(Scene scene, String text) {
        var ahead = AHEAD.matcher(text);
        if (!ahead.matches()) {
            return scene.moments().at(text);
        }
        var now = scene.moments().now();
        return now.toLocalDate()
                .plusDays(Long.parseLong(ahead.group(1)))
                .atTime(LocalTime.parse(ahead.group(2)))
                .atZone(now.getZone())
                .toInstant();
    }
}
