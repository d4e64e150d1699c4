package org.samverk.people;

import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Problem;
import org.samverk.kernel.Problems;

/// What the directory may say of people, by the same rules as what is typed here.
public final class StaffWords {
    private StaffWords() {}

    /// What is wrong with a value; null when nothing is.
    public static @Nullable Problem wrong(DirectoryField field, String value) {
        var problems = new Problems();
        switch (field) {
            case NAME -> problems.line("name", value, PeopleRules.NAME);
            case PHONE -> PeopleRules.phone(problems, value);
            case EMAIL -> PeopleRules.email(problems, value);
            case TITLE, UNIT, PLACE -> problems.text(field.code(), value, PeopleRules.LINE);
        }
        return problems.first();
    }

    /// Whether a user name can be one.
    public static boolean isUsername(String value) {
        var problems = new Problems();
        PeopleRules.username(problems, value);
        return problems.first() == null;
    }
}
