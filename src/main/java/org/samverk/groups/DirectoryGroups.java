package org.samverk.groups;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.audit.AuditKind;
import org.samverk.audit.AuditLog;
import org.samverk.audit.Target;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Problems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lists of people that another system keeps, as a program or an administrator brought them here. The groups that a
/// list feeds follow with [GroupFeedingSweep].
@Service
public class DirectoryGroups {
    private static final int LONGEST_NAME = 120;
    private static final int MOST_PEOPLE = 20_000;
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,62}");
    private final DirectoryGroupTable table;
    private final AuditLog audit;

    DirectoryGroups(DirectoryGroupTable table, AuditLog audit) {
        this.audit = audit;
        this.table = table;
    }

    /// By name; none for those from outside.
    public List<DirectoryGroup> list(Actor actor) {
        return actor.isEmployee() ? table.list() : List.of();
    }

    /// @throws NotFoundException when there is no such list
    /// @throws org.samverk.kernel.RefusedException when the actor is no administrator
    public DirectoryGroup require(Actor actor, UUID id) {
        actor.require(Role.ADMINISTRATOR);
        return table.find(id).orElseThrow(NotFoundException::new);
    }

    /// @throws NotFoundException when there is no such list
    /// @throws org.samverk.kernel.RefusedException when the actor is no administrator
    public DirectoryGroup require(Actor actor, String name) {
        actor.require(Role.ADMINISTRATOR);
        return table.find(name.strip()).orElseThrow(NotFoundException::new);
    }

    /// The user names of those who are on it.
    ///
    /// @throws org.samverk.kernel.RefusedException when the actor is no administrator
    public List<String> usernames(Actor actor, UUID id) {
        return table.usernames(require(actor, id).id());
    }

    /// Makes the list of this name hold exactly these people; who is not known is left out.
    ///
    /// @param usernames at most 20 000
    /// @return its key
    /// @throws InvalidInputException when the name is none, or there are no user names at all (null) or too many
    /// @throws org.samverk.kernel.RefusedException when the actor is no administrator
    @Transactional
    public UUID put(Actor actor, @Nullable String name, @Nullable Collection<@Nullable String> usernames) {
        actor.require(Role.ADMINISTRATOR);
        var line = checked(name, usernames);
        var id = table.put(line);
        table.keepOnly(id, people(usernames));
        audit.record(actor, AuditKind.DIRECTORY_GROUP_PUT, Target.words(line));
        return id;
    }

    /// Gives a list that is there another name and other people.
    ///
    /// @throws InvalidInputException when the name is none or another list has it, or there are too many people
    /// @throws NotFoundException when there is no such list
    /// @throws org.samverk.kernel.RefusedException when the actor is no administrator
    @Transactional
    public void change(Actor actor, UUID id, @Nullable String name, Collection<@Nullable String> usernames) {
        require(actor, id);
        var line = checked(name, usernames);
        if (table.find(line).filter(other -> !other.id().equals(id)).isPresent()) {
            throw new InvalidInputException("name", "groups.problem.directoryName");
        }
        table.rename(id, line);
        table.keepOnly(id, people(usernames));
        audit.record(actor, AuditKind.DIRECTORY_GROUP_PUT, Target.words(line));
    }

    /// Forgets a list and the rules about it.
    ///
    /// @throws NotFoundException when there is no such list
    /// @throws org.samverk.kernel.RefusedException when the actor is no administrator
    @Transactional
    public void remove(Actor actor, UUID id) {
        var group = require(actor, id);
        table.remove(id);
        audit.record(actor, AuditKind.DIRECTORY_GROUP_REMOVED, Target.words(group.name()));
    }

    boolean exists(UUID id) {
        return table.find(id).isPresent();
    }

    private static String checked(@Nullable String name, @Nullable Collection<@Nullable String> usernames) {
        var problems = new Problems();
        var line = problems.line("name", name, LONGEST_NAME);
        if (usernames == null) {
            problems.add("usernames", "web.problem.missing");
        } else if (usernames.size() > MOST_PEOPLE) {
            problems.add("usernames", "groups.problem.directoryPeople", MOST_PEOPLE);
        }
        problems.throwIfAny();
        return line;
    }

    private static List<String> people(@Nullable Collection<@Nullable String> usernames) {
        return usernames == null
                ? List.of()
                : usernames.stream()
                        .filter(Objects::nonNull)
                        .map(name -> name.strip().toLowerCase(Locale.ROOT))
                        .filter(name -> USERNAME.matcher(name).matches())
                        .toList();
    }
}
