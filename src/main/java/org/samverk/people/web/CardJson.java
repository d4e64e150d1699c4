package org.samverk.people.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;
import org.samverk.people.Card;
import org.samverk.people.DirectoryField;

/// What else colleagues may know of one person, for programs.
///
/// @param manager        the user name of whom they answer to
/// @param reports        the user names of those who answer to them
/// @param fromDirectory  which fields the directory says, so that they cannot be changed here
record CardJson(
        String place,
        List<String> skills,
        List<String> languages,
        String askAbout,
        @Nullable String manager,
        List<String> reports,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate leavesOn,
        List<String> fromDirectory) {
    static CardJson of(Card card, @Nullable PersonRef manager, List<PersonRef> reports) {
        return new CardJson(
                card.place(),
                card.skills(),
                card.languages(),
                card.askAbout(),
                manager == null ? null : manager.username(),
                reports.stream().map(PersonRef::username).toList(),
                card.startedOn(),
                card.leavesOn(),
                card.directory().stream().map(DirectoryField::code).sorted().toList());
    }
}
