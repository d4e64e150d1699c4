package org.samverk.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The chain of a subject for one reader: six steps in order, each with its stations (two when an idea led to two
/// drafts).
///
/// @param offers what one may do with the subject from here
/// @param traces what has come of such offers
public record ChainView(List<ChainStep> steps, List<Onward.Offer> offers, List<Onward.Trace> traces) {
    /// How far a step has come. PASSED: a later step has been reached, but this one has nothing that the reader may
    /// see.
    public enum Progress {
        DONE,
        HERE,
        UNDER_WAY,
        PASSED,
        TO_COME;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public record ChainStep(Step step, Progress progress, List<ChainStation> stations) {
        public String nameKey() {
            return "chain.step." + step.code();
        }
    }

    static ChainView of(List<ChainStation> stations) {
        var last = stations.stream().map(s -> s.station().step()).max(Comparator.naturalOrder());
        var discussion = discussion(stations);
        var steps = new ArrayList<ChainStep>();
        for (var step : Step.values()) {
            var own = stations.stream().filter(s -> s.station().step() == step).toList();
            if (own.isEmpty() && step == Step.DISCUSSION && discussion != null) {
                steps.add(new ChainStep(step, Progress.DONE, List.of(discussion)));
            } else {
                steps.add(new ChainStep(step, progress(step, own, last.orElse(Step.IDEA)), own));
            }
        }
        return new ChainView(List.copyOf(steps), List.of(), List.of());
    }

    ChainView with(List<Onward.Offer> more, List<Onward.Trace> known) {
        return new ChainView(steps, more, known);
    }

    /// How many of the six steps have been reached.
    public long reached() {
        return steps.stream()
                .filter(step -> step.progress() != Progress.TO_COME)
                .count();
    }

    /// How many steps there are.
    public int size() {
        return steps.size();
    }

    public boolean isEmpty() {
        return steps.stream().allMatch(step -> step.stations().isEmpty());
    }

    private static Progress progress(Step step, List<ChainStation> own, Step last) {
        if (own.stream().anyMatch(ChainStation::here)) {
            return Progress.HERE;
        }
        if (own.isEmpty()) {
            return step.compareTo(last) < 0 ? Progress.PASSED : Progress.TO_COME;
        }
        return own.stream().anyMatch(s -> s.station().complete()) ? Progress.DONE : Progress.UNDER_WAY;
    }

    /// Where people talked, when no post of its own is part of the chain: on the idea, or on the draft.
    private static @Nullable ChainStation discussion(List<ChainStation> stations) {
        return stations.stream()
                .filter(s -> s.comments() > 0 && s.station().step() != Step.PAGE)
                .max(Comparator.comparingInt(ChainStation::comments))
                .map(ChainView::asDiscussion)
                .orElse(null);
    }

    private static ChainStation asDiscussion(ChainStation s) {
        var at = s.discussedAt() == null ? s.station().at() : s.discussedAt();
        var station = Station.of(s.station().subjectId(), Step.DISCUSSION, "comments", true, null, at);
        return new ChainStation(
                station, s.title(), s.path() + "#comments", s.place(), null, s.comments(), s.discussedAt(), false);
    }
}
