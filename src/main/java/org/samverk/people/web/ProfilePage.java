package org.samverk.people.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.people.Person;
import org.samverk.richtext.RichText;
import org.samverk.web.NavLink;

/// A person's page.
///
/// @param about what they say of themselves, null when nothing
/// @param mine  whether it is the reader's own
public record ProfilePage(Person person, @Nullable RichText about, List<Section> sections, boolean mine) {
    /// Links from another module, under a heading.
    public record Section(String title, List<NavLink> links) {}
}
