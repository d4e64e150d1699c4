package org.samverk.people.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;
import org.samverk.people.Person;
import org.samverk.people.ProfilePart;
import org.samverk.richtext.RichText;
import org.samverk.web.NavLink;

/// A person's page.
///
/// @param about   what they say of themselves, null when nothing
/// @param manager whom they answer to, null when nobody is known to be
/// @param mine    whether it is the reader's own
public record ProfilePage(
        Person person,
        @Nullable RichText about,
        @Nullable PersonRef manager,
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
}
