package org.samverk.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who may see something, as words that stand in the index and in the query: `access.visible_to` in another form. What
/// stands in the index says what the thing is, the query what its reader may see just then, so that a membership lost
/// or a group closed takes effect at once, without a word in the index being changed.
final class Readers {
    static final String PUBLIC = "public";
    static final String EMPLOYEES = "employees";

    private Readers() {}

    /// What stands beside a subject.
    ///
    /// @param audience as in `access.subject`
    /// @param granted  the people who see it whatever its audience
    static Set<String> of(String audience, @Nullable UUID group, @Nullable UUID owner, List<UUID> granted) {
        var readers = new HashSet<String>();
        switch (audience) {
            case "public" -> readers.add(PUBLIC);
            case "organisation" -> readers.add(EMPLOYEES);
            case "group" -> readers.add(open(group));
            case "owner" -> readers.add(person(owner));
            default -> {
                // For members, or for nobody.
            }
        }
        if (group != null && Set.of("organisation", "group", "members").contains(audience)) {
            readers.add(members(group));
        }
        granted.forEach(person -> readers.add(person(person)));
        return readers;
    }

    /// What is for all employees while the group is open.
    static String open(@Nullable UUID group) {
        return "open:" + group;
    }

    static String members(UUID group) {
        return "members:" + group;
    }

    static String person(@Nullable UUID person) {
        return "person:" + person;
    }

    /// What only those see who know the person.
    static String profile(UUID person) {
        return "profile:" + person;
    }
}
