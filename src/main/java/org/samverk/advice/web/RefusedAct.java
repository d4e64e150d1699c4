package org.samverk.advice.web;

import java.util.List;
import java.util.Map;
import org.samverk.kernel.Problem;

/// A form on the page of a round that was refused, as it is shown again.
///
/// @param act   which: `answered`, `extended` or `settled`
/// @param typed what was typed into it, by its field
record RefusedAct(String act, Map<String, String> typed, List<Problem> problems) {
    static final RefusedAct NONE = new RefusedAct("", Map.of(), List.of());

    List<Problem> problemsOf(String one) {
        return act.equals(one) ? problems : List.of();
    }
}
