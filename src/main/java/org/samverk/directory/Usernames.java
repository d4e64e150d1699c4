package org.samverk.directory;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.samverk.people.StaffWords;

/// User names: which are taken, and which somebody new gets.
final class Usernames {
    private static final int LONGEST = 36;
    private final Set<String> taken = new HashSet<>();

    Usernames(List<String> names) {
        taken.addAll(names);
    }

    boolean isTaken(String username) {
        return taken.contains(username);
    }

    /// A user name for somebody new: what stands before `@` in their mail, or else their name, with a figure
    /// when that is somebody's.
    String make(StaffLine line) {
        var email = line.email() == null ? "" : line.email();
        var wanted = List.of(line.username(), plain(email.replaceAll("@.*", "")), plain(line.name()), "person").stream()
                .filter(StaffWords::isUsername)
                .findFirst()
                .orElse("person");
        var free = wanted;
        for (var number = 2; taken.contains(free); number++) {
            free = wanted + number;
        }
        taken.add(free);
        return free;
    }

    private static String plain(String words) {
        var letters = Normalizer.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9._-]+", ".")
                .replaceAll("^[._-]+|[._-]+$", "");
        return letters.length() > LONGEST ? letters.substring(0, LONGEST) : letters;
    }
}
