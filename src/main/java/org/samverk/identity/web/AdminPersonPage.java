package org.samverk.identity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.identity.Passkey;
import org.samverk.kernel.Problem;
import org.samverk.people.Person;
import org.samverk.people.Unit;

/// What an administrator can do with one person.
///
/// @param trueName of somebody who is shown as a former employee, else null
/// @param name  as it stands in the form, `title` too
/// @param leads whether the person leads their unit
/// @param second whether the person has a second factor
/// @param passkeys what else the person signs in with
/// @param link  an address that has just been made, with which the person chooses a password; shown once
public record AdminPersonPage(
        Person person,
        @Nullable String trueName,
        @Nullable String name,
        @Nullable String title,
        List<Unit> units,
        boolean leads,
        boolean second,
        List<Passkey> passkeys,
        @Nullable String link,
        List<Problem> problems) {
    /// With what was typed instead of what is saved.
    AdminPersonPage typed(@Nullable String typedName, @Nullable String typedTitle) {
        return new AdminPersonPage(
                person, trueName, typedName, typedTitle, units, leads, second, passkeys, link, problems);
    }
}
