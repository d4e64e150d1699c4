package org.samverk.groups;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Visibility;
import org.samverk.kernel.Problems;

/// What one says of a group, as it came from a form or a program.
///
/// @param name       at most 120 characters
/// @param purpose    at most 500 characters, may be empty
/// @param visibility `open`, `moderated`, `closed` or `secret`
public record GroupFields(
        @Nullable String name,
        @Nullable String purpose,
        @Nullable String visibility) {
    static final int LONGEST_NAME = 120;
    static final int LONGEST_PURPOSE = 500;
    public static final GroupFields EMPTY = new GroupFields("", "", Visibility.OPEN.code());

    /// What was said, when it can be accepted.
    record Valid(String name, String purpose, Visibility visibility) {}

    /// @throws org.samverk.kernel.InvalidInputException with everything that is wrong
    Valid valid() {
        var problems = new Problems();
        var line = problems.line("name", name, LONGEST_NAME);
        var text = problems.text("purpose", purpose, LONGEST_PURPOSE);
        var chosen = Arrays.stream(Visibility.values())
                .filter(each -> each.code().equals(visibility))
                .findFirst();
        if (chosen.isEmpty()) {
            problems.add("visibility", "groups.problem.visibility");
        }
        problems.throwIfAny();
        return new Valid(line, text, chosen.orElseThrow());
    }
}
