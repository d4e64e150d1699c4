package org.samverk.decisions.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.samverk.decisions.Mandate;
import org.samverk.kernel.Problem;
import org.samverk.people.Unit;
import org.samverk.web.Choice;

/// All mandates, and the form that adds one.
///
/// @param today decides which are valid
public record MandatesPage(
        List<Mandate> mandates, LocalDate today, List<Unit> units, MandateForm form, List<Problem> problems) {
    /// Nobody first, then the units as a tree.
    ///
    /// @param nobody the words for no unit
    public List<Choice> choices(String nobody) {
        return Stream.concat(
                        Stream.of(new Choice("", nobody)),
                        units.stream()
                                .map(unit -> new Choice(unit.id().toString(), "– ".repeat(unit.depth()) + unit.name())))
                .toList();
    }

    public boolean isValid(Mandate mandate) {
        return mandate.isValidOn(today);
    }
}
