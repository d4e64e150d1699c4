package org.samverk.reviews.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Problem;
import org.samverk.reviews.Flow;
import org.samverk.reviews.StepKind;
import org.samverk.web.Choice;
import org.samverk.web.Ui;

/// The form of a flow.
///
/// @param flow   as it is kept, null for a new one
/// @param change whether the reader may change it
public record FlowPage(@Nullable Flow flow, FlowInput input, boolean change, List<Problem> problems) {
    public String action() {
        return flow == null ? "/publisher/flows" : flow.path();
    }

    public List<Choice> kinds(Ui ui) {
        return Stream.concat(
                        Stream.of(new Choice("", ui.t("reviews.step.none"))),
                        Stream.of(StepKind.values())
                                .map(kind -> new Choice(kind.code(), ui.t("reviews.step." + kind.code()))))
                .toList();
    }
}
