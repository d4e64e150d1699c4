package org.samverk.decisions.web;

import java.time.LocalDate;
import java.util.List;
import org.samverk.decisions.Mandate;
import org.samverk.kernel.Problem;

/// All mandates, and the form that adds one.
///
/// @param today decides which are valid
public record MandatesPage(List<Mandate> mandates, LocalDate today, MandateForm form, List<Problem> problems) {
    public boolean isValid(Mandate mandate) {
        return mandate.isValidOn(today);
    }
}
