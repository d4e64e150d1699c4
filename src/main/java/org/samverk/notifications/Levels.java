package org.samverk.notifications;

import java.util.List;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How much of each of their groups people want to hear of.
@Service
public class Levels {
    private final LevelTable table;

    Levels(LevelTable table) {
        this.table = table;
    }

    /// The actor's groups and those that they follow, by name.
    public List<GroupLevel> mine(Actor actor) {
        return table.list(actor.requirePerson());
    }

    /// @throws NotFoundException when the actor neither belongs to the group nor follows it
    public GroupLevel require(Actor actor, UUID groupId) {
        return table.find(actor.requirePerson(), groupId).orElseThrow(NotFoundException::new);
    }

    /// @param level the code of a [Level]
    /// @throws NotFoundException     when the actor neither belongs to the group nor follows it
    /// @throws InvalidInputException when there is no such level
    @Transactional
    public GroupLevel change(Actor actor, UUID groupId, String level) {
        var wanted =
                Level.find(level).orElseThrow(() -> new InvalidInputException("level", "notifications.problem.level"));
        require(actor, groupId);
        table.put(actor.requirePerson(), groupId, wanted);
        return require(actor, groupId);
    }
}
