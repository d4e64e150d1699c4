package org.samverk.people;

import java.util.List;

/// Somebody who may know about what was asked, and why one may think so.
///
/// @param skills   their skills with the words
/// @param askAbout what they like to be asked about, when it has the words; else empty
/// @param byTitle  whether what they work as has the words
/// @param works    what they wrote with the words, that the reader may read; at most three
/// @param more     how many more of those there are
public record Expert(Person person, List<String> skills, String askAbout, boolean byTitle, List<Work> works, int more) {
    /// A post, an idea or a page.
    public record Work(String title, String path) {}
}
