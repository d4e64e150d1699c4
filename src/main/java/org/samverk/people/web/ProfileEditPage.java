package org.samverk.people.web;

import java.util.List;
import org.samverk.kernel.Problem;
import org.samverk.people.Card;
import org.samverk.people.DirectoryField;
import org.samverk.people.Person;

/// The forms for one's own profile.
///
/// @param photoProblems what is wrong with the photo that was sent
public record ProfileEditPage(
        Person person, Card card, ProfileForm form, List<Problem> problems, List<Problem> photoProblems) {
    public boolean comesFromDirectory(String field) {
        return card.comesFromDirectory(DirectoryField.valueOf(field.toUpperCase(java.util.Locale.ROOT)));
    }
}
