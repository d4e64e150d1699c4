package org.samverk.advice.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Subject;
import org.samverk.groups.Group;
import org.samverk.kernel.Problem;
import org.samverk.people.Unit;

/// The form of a new round.
///
/// @param about  null for a question alone in a group
/// @param home   the group that the round will belong to, null for none
/// @param groups whose members can be asked
public record NewRoundPage(
        RoundForm form,
        @Nullable Subject about,
        @Nullable Group home,
        List<Group> groups,
        List<Unit> units,
        List<Problem> problems) {
    public String back() {
        if (about != null) {
            return about.path();
        }
        return home == null ? "/advice" : home.path() + "/advice";
    }

    public @Nullable String backLabel() {
        if (about != null) {
            return about.title();
        }
        return home == null ? null : home.name();
    }
}
