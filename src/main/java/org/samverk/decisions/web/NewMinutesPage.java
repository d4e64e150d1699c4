package org.samverk.decisions.web;

import java.util.List;
import org.samverk.decisions.MinutesChoice;
import org.samverk.decisions.MinutesFields;
import org.samverk.kernel.Problem;

/// The form that makes minutes.
///
/// @param isSent   whether it was sent already: then what was chosen stays chosen
/// @param anybody  whether the reader may choose among everybody's decisions, not only their own
public record NewMinutesPage(
        MinutesForm form,
        MinutesSearch search,
        List<MinutesChoice> choices,
        boolean isSent,
        boolean anybody,
        List<Problem> problems) {
    /// Those that stand in no minutes yet are chosen from the beginning.
    public boolean isChosen(MinutesChoice choice) {
        return isSent ? form.holds(number(choice)) : !choice.isTaken();
    }

    /// As it stands in addresses.
    public String number(MinutesChoice choice) {
        return choice.entry().number().replace('/', '-');
    }

    /// Whether there may be more than are shown.
    public boolean isFull() {
        return choices.size() >= MinutesFields.MOST;
    }
}
