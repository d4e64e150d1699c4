package org.samverk.reviews.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.samverk.reviews.Flow;
import org.samverk.reviews.FlowFields;
import org.samverk.reviews.FlowFields.StepFields;

/// What the form of a flow holds: its name and five lines, of which those without a kind count for nothing.
public record FlowInput(String name, List<Line> lines) {
    private static final int LINES = 5;

    /// A step as it was typed.
    public record Line(String kind, String person, String days) {
        static final Line EMPTY = new Line("", "", "");
    }

    static FlowInput of(@Nullable Flow flow) {
        if (flow == null) {
            return new FlowInput("", filled(List.of(new Line("review", "", "5"))));
        }
        var lines = flow.steps().stream()
                .map(step -> new Line(
                        step.kind().code(),
                        step.person() == null ? "" : step.person().username(),
                        String.valueOf(step.days())))
                .toList();
        return new FlowInput(flow.name(), filled(lines));
    }

    static FlowInput of(Map<String, String> sent) {
        var lines = IntStream.rangeClosed(1, LINES)
                .mapToObj(number -> new Line(
                        sent.getOrDefault("kind" + number, ""),
                        sent.getOrDefault("person" + number, ""),
                        sent.getOrDefault("days" + number, "")))
                .toList();
        return new FlowInput(sent.getOrDefault("name", ""), lines);
    }

    /// @throws InvalidInputException when days are no number
    FlowFields fields() {
        return new FlowFields(
                name,
                lines.stream()
                        .filter(line -> !line.kind().isBlank())
                        .map(line -> new StepFields(line.kind(), line.person(), days(line)))
                        .toList());
    }

    /// The same with what counts first, so that a problem stands beside the line that it is about.
    FlowInput packed() {
        return new FlowInput(
                name,
                filled(lines.stream().filter(line -> !line.kind().isBlank()).toList()));
    }

    private static @Nullable Integer days(Line line) {
        try {
            return line.days().isBlank() ? null : Integer.valueOf(line.days().strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static List<Line> filled(List<Line> lines) {
        var all = new ArrayList<>(lines);
        while (all.size() < LINES) {
            all.add(Line.EMPTY);
        }
        return List.copyOf(all);
    }
}
