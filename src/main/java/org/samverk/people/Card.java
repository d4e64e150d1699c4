package org.samverk.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What else is known of somebody than their name, title and unit.
///
/// @param place     where they work: a building, a town; may be empty
/// @param skills    what they know
/// @param languages what they speak
/// @param askAbout  what they like to be asked about, may be empty
/// @param showsWork whether they agree to be found by what they wrote
/// @param managerId whom they answer to as the directory says, null when it says nothing
/// @param startedOn their first day, null when it is not known
/// @param leavesOn  their last day, null when it is not known
/// @param directory which fields come from the directory
/// @param listed    whether the directory knows them
public record Card(
        String place,
        List<String> skills,
        List<String> languages,
        String askAbout,
        boolean showsWork,
        @Nullable UUID managerId,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate leavesOn,
        Set<DirectoryField> directory,
        boolean listed) {
    /// For how many days somebody is new.
    public static final int NEW_DAYS = 90;

    static final Card EMPTY = new Card("", List.of(), List.of(), "", false, null, null, null, Set.of(), false);

    public boolean comesFromDirectory(DirectoryField field) {
        return directory.contains(field);
    }

    /// Whether their first day was at most [#NEW_DAYS] days ago, or is yet to come.
    public boolean isNew(LocalDate today) {
        return startedOn != null && startedOn.isAfter(today.minusDays(NEW_DAYS));
    }
}
