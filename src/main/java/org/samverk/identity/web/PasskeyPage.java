package org.samverk.identity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.identity.Passkey;
import org.samverk.kernel.Problem;

/// One of one's own passkeys.
///
/// @param name as it stands in the form
public record PasskeyPage(Passkey passkey, @Nullable String name, List<Problem> problems) {
    /// The problems of the form that has this field.
    public List<Problem> of(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .toList();
    }
}
