package org.samverk.people.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;
import org.samverk.people.Card;
import org.samverk.people.Person;
import org.samverk.people.ProfilePart;
import org.samverk.richtext.RichText;
import org.samverk.web.NavLink;
import org.springframework.web.util.UriComponentsBuilder;

/// A person's page.
///
/// @param about   what they say of themselves, null when nothing
/// @param card    what else is known of them
/// @param manager whom they answer to, null when nobody is known to be
/// @param reports those who answer to them
/// @param today   the day that it is
/// @param mine    whether it is the reader's own
public record ProfilePage(
        Person person,
        @Nullable RichText about,
        Card card,
        @Nullable PersonRef manager,
        List<PersonRef> reports,
        LocalDate today,
        List<Section> sections,
        List<ProfilePart.Part> parts,
        boolean mine,
        Following following) {
    /// Links from another module, under a heading.
    public record Section(String title, List<NavLink> links) {}

    /// @param possible  whether the reader may follow the person
    /// @param follows   whether they do
    /// @param followers how many follow the reader, on their own profile
    public record Following(boolean possible, boolean follows, int followers) {}

    /// Their first day, when they are new; else null.
    public @Nullable LocalDate arrived() {
        return person.active() && card.isNew(today) ? card.startedOn() : null;
    }

    /// Their last day, when it is known and they have not left; else null.
    public @Nullable LocalDate leaving() {
        return person.active() ? card.leavesOn() : null;
    }

    /// The directory's list of those who share something.
    ///
    /// @param trait a parameter of [PeopleFilter]
    public String searching(String trait, String value) {
        return UriComponentsBuilder.fromPath("/people")
                .queryParam(trait, "{value}")
                .encode()
                .buildAndExpand(value)
                .toUriString();
    }
}
