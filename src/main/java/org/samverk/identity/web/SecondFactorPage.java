package org.samverk.identity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.identity.SecondFactor;
import org.samverk.kernel.Problem;

/// One's own second factor.
///
/// @param begun what is being set up, null when nothing is
/// @param on    what is on, null when nothing is
/// @param codes recovery codes that have just been made, the only time that they are shown
public record SecondFactorPage(
        SecondFactor.@Nullable Begun begun,
        @Nullable QrImage picture,
        SecondFactor.@Nullable On on,
        List<String> codes,
        List<Problem> problems) {
    static SecondFactorPage of(SecondFactor factor, List<String> codes, List<Problem> problems) {
        return switch (factor) {
            case SecondFactor.Off _ -> new SecondFactorPage(null, null, null, codes, problems);
            case SecondFactor.Begun begun ->
                new SecondFactorPage(begun, QrImage.of(begun.address()), null, codes, problems);
            case SecondFactor.On on -> new SecondFactorPage(null, null, on, codes, problems);
        };
    }

    /// The problems of the form that has this field.
    public List<Problem> of(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .toList();
    }
}
