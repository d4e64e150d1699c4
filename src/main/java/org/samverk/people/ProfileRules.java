package org.samverk.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.samverk.kernel.Problems;

/// What people may say of themselves.
final class ProfileRules {
    private static final int ASK = 500;
    private static final int WORDS = 60;

    private ProfileRules() {}

    /// @return the profile as it is kept
    static Profile check(Profile wanted, Person person, Card card) {
        var problems = new Problems();
        var profile = new Profile(
                PeopleRules.phone(problems, wanted.phone()),
                PeopleRules.email(problems, wanted.email()),
                wanted.about(),
                place(problems, wanted.place()),
                named(problems, "skills", wanted.skills()),
                named(problems, "languages", wanted.languages()),
                problems.text("askAbout", wanted.askAbout(), ASK),
                wanted.showsWork());
        DirectoryField.check(
                problems, card.comesFromDirectory(DirectoryField.PHONE), "phone", person.phone(), profile.phone());
        DirectoryField.check(
                problems, card.comesFromDirectory(DirectoryField.EMAIL), "email", person.email(), profile.email());
        DirectoryField.check(
                problems, card.comesFromDirectory(DirectoryField.PLACE), "place", card.place(), profile.place());
        problems.throwIfAny();
        return profile;
    }

    static String place(Problems problems, @org.jspecify.annotations.Nullable String value) {
        return problems.text("place", value, PeopleRules.LINE);
    }

    /// Names of one line each; what is said twice is said once.
    private static List<String> named(Problems problems, String field, List<String> typed) {
        var names = new LinkedHashMap<String, String>();
        for (var one : typed) {
            if (!one.isBlank()) {
                var name = problems.line(field, one, WORDS);
                names.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
            }
        }
        if (names.size() > Profile.MOST) {
            problems.add(field, "people.problem.tooMany", Profile.MOST);
        }
        return List.copyOf(names.values());
    }
}
