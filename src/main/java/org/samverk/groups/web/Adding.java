package org.samverk.groups.web;

import java.util.List;
import org.samverk.access.PersonRef;
import org.samverk.kernel.Problem;

/// How an administrator brings people into a group.
///
/// @param words   by which they look for somebody
/// @param found   the people whom those words found
/// @param message what they write to those whom they invite
/// @param unit    the key of the unit that they chose, empty for none
public record Adding(String words, List<PersonRef> found, String message, String unit, List<Problem> problems) {
    static Adding looking(String words) {
        return new Adding(words.strip(), List.of(), "", "", List.of());
    }

    Adding found(List<PersonRef> people) {
        return new Adding(words, people, message, unit, problems);
    }
}
