package org.samverk.advice;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.samverk.access.Actor;
import org.samverk.access.Memberships;
import org.samverk.access.PersonRef;
import org.samverk.access.Subjects;
import org.samverk.kernel.InvalidInputException;
import org.springframework.stereotype.Component;

/// Looks up who is asked when a round opens.
@Component
class AskedPeople {
    private static final int MOST = 5000;
    private static final int NAMED = 5;
    private final AskedTable table;
    private final Subjects subjects;
    private final Memberships memberships;

    AskedPeople(AskedTable table, Subjects subjects, Memberships memberships) {
        this.table = table;
        this.subjects = subjects;
        this.memberships = memberships;
    }

    /// @throws InvalidInputException for the fields `people` and `asked`
    Set<UUID> lookUp(Actor actor, Whom whom) {
        var people = new HashSet<UUID>();
        if (whom.groupId() != null) {
            subjects.require(actor, whom.groupId());
            memberships.requireTakePart(actor, whom.groupId());
            people.addAll(table.ofGroup(whom.groupId()));
        }
        if (whom.unitId() != null) {
            actor.requireEmployee();
            people.addAll(table.ofUnit(whom.unitId()));
        }
        people.addAll(named(actor, whom.usernames()));
        if (people.isEmpty() || people.size() > MOST) {
            throw new InvalidInputException("asked", "advice.problem.nobody", MOST);
        }
        return people;
    }

    /// @throws InvalidInputException for `asked`, with the names of those who do not see it
    void requireAllSee(UUID subject, Collection<UUID> people) {
        var blind = table.blind(subject, people);
        if (!blind.isEmpty()) {
            var names = blind.stream().limit(NAMED).map(PersonRef::name).collect(Collectors.joining(", "));
            throw new InvalidInputException("asked", "advice.problem.blind", names, Math.max(0, blind.size() - NAMED));
        }
    }

    /// @param about whether it is about something that all of them see: then those see the round who would not
    ///     otherwise
    void ask(UUID round, Set<UUID> people, boolean about) {
        if (!about) {
            requireAllSee(round, people);
        }
        table.insert(round, people);
        var blind = table.blind(round, people);
        if (!blind.isEmpty()) {
            subjects.grant(round, blind.stream().map(PersonRef::id).toList());
        }
    }

    private Collection<UUID> named(Actor actor, List<String> written) {
        var names = written.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT).replaceFirst("^@", ""))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
        var found = table.named(actor.requirePerson(), names);
        var unknown = names.stream()
                .filter(name -> !found.containsKey(name))
                .sorted()
                .limit(NAMED)
                .collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            throw new InvalidInputException("people", "advice.problem.unknown", unknown);
        }
        return found.values();
    }
}
