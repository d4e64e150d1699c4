package org.samverk.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.samverk.access.PersonRef;

/// Minutes of a meeting at which decisions were made (protokoll).
///
/// @param present   who was there, one on a line
/// @param keeper    the name of who kept them
/// @param adjusters who sign that they are right beside the deciders, one on a line; may be empty
/// @param madeBy    who put them together in the program
/// @param decisions how many they hold
public record Minutes(
        UUID id,
        String title,
        LocalDate heldOn,
        String place,
        String present,
        String keeper,
        String adjusters,
        PersonRef madeBy,
        Instant madeAt,
        int decisions) {
    public String path() {
        return path(id);
    }

    public static String path(UUID id) {
        return "/decisions/minutes/" + id;
    }

    public List<String> peoplePresent() {
        return lines(present);
    }

    public List<String> peopleAdjusting() {
        return lines(adjusters);
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
