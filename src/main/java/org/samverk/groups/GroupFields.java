package org.samverk.groups;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Visibility;
import org.samverk.kernel.Problems;

/// What one says of a group, as it came from a form or a program.
///
/// @param name       at most 120 characters
/// @param purpose    at most 500 characters, may be empty
/// @param visibility `open`, `moderated`, `closed` or `secret`; empty for a new group: as its template says
/// @param template   `project`, `unit`, `interest`, `network` or `after-work`, null for none; a group keeps the one
///                   that it was made from
/// @param parent     the address part of the group that a new one is a sub-group of, null for none
/// @param unitId     the unit that it belongs to, null for none
/// @param tint       0 to 11, null for the colour that its name gives
/// @param tools      the suffixes of the tabs that it shows; null leaves them as they are, or as the template says
public record GroupFields(
        @Nullable String name,
        @Nullable String purpose,
        @Nullable String visibility,
        @Nullable String template,
        @Nullable String parent,
        @Nullable UUID unitId,
        @Nullable Integer tint,
        @Nullable List<String> tools) {
    static final int LONGEST_NAME = 120;
    static final int LONGEST_PURPOSE = 500;
    private static final int TINTS = 12;
    public static final GroupFields EMPTY = new GroupFields("", "", "");

    public GroupFields(@Nullable String name, @Nullable String purpose, @Nullable String visibility) {
        this(name, purpose, visibility, null, null, null, null, null);
    }

    /// The same; without a purpose, with the one of the template.
    ///
    /// @param words gives the words of a message
    GroupFields purposed(UnaryOperator<String> words) {
        var kind = GroupTemplate.find(template);
        if (kind.isEmpty() || !blank(purpose)) {
            return this;
        }
        var text = words.apply("groups.template." + kind.get().code() + ".purpose");
        return new GroupFields(name, text, visibility, template, parent, unitId, tint, tools);
    }

    /// What was said, when it can be accepted.
    ///
    /// @param toolsOff null to leave them as they are
    record Valid(
            String name,
            String purpose,
            Visibility visibility,
            @Nullable GroupTemplate template,
            @Nullable UUID unitId,
            @Nullable Integer tint,
            @Nullable Set<String> toolsOff) {}

    /// @param known the suffixes of the tabs that can be switched off
    /// @param unit  whether there is such a unit
    /// @throws org.samverk.kernel.InvalidInputException with everything that is wrong
    Valid valid(Set<String> known, Predicate<UUID> unit) {
        var problems = new Problems();
        var line = problems.line("name", name, LONGEST_NAME);
        var text = problems.text("purpose", purpose, LONGEST_PURPOSE);
        var made = GroupTemplate.find(template);
        var chosen = blank(visibility)
                ? made.map(GroupTemplate::visibility)
                : Arrays.stream(Visibility.values())
                        .filter(each -> each.code().equals(visibility))
                        .findFirst();
        require(problems, chosen.isPresent(), "visibility");
        require(problems, blank(template) || made.isPresent(), "template");
        require(problems, unitId == null || unit.test(unitId), "unitId");
        require(problems, tint == null || (tint >= 0 && tint < TINTS), "tint");
        problems.throwIfAny();
        return new Valid(line, text, chosen.orElseThrow(), made.orElse(null), unitId, tint, off(known));
    }

    private @Nullable Set<String> off(Set<String> known) {
        return tools == null
                ? null
                : known.stream().filter(tool -> !tools.contains(tool)).collect(Collectors.toUnmodifiableSet());
    }

    private static void require(Problems problems, boolean right, String field) {
        if (!right) {
            problems.add(field, "groups.problem." + field);
        }
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
