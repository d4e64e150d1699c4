package org.samverk.ideas;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.access.Subjects;
import org.samverk.audit.AuditField;
import org.samverk.audit.AuditKind;
import org.samverk.audit.Change;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Problems;
import org.samverk.kernel.RefusedException;
import org.samverk.kernel.TimeSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How the board of the organisation, and that of a group, are kept: the categories of their ideas, and whether ideas
/// may be submitted without name. Administrators keep the one, the administrators of a group the other one.
@Service
public class IdeaBoards {
    static final int NAME = 60;
    private static final int MOST = 100;
    private final IdeaBoardTable table;
    private final IdeaPlaces places;
    private final Subjects subjects;
    private final TimeSource time;
    private final BoardAudit audit;

    IdeaBoards(IdeaBoardTable table, IdeaPlaces places, Subjects subjects, TimeSource time, BoardAudit audit) {
        this.audit = audit;
        this.table = table;
        this.places = places;
        this.subjects = subjects;
        this.time = time;
    }

    /// @param unnamed    whether ideas may be submitted there without name
    /// @param categories the retired ones last
    public record Board(boolean unnamed, List<Category> categories) {
        /// Those under which ideas are filed.
        public List<Category> open() {
            return categories.stream().filter(category -> !category.retired()).toList();
        }
    }

    /// @param group null for the board of the organisation
    /// @throws NotFoundException when the actor does not see the group
    /// @throws RefusedException when the actor does not see what is in the group, or is from outside and names none
    public Board require(Actor actor, @Nullable UUID group) {
        if (group == null) {
            actor.requireEmployee();
        } else {
            places.requireReadable(actor, group);
        }
        return new Board(table.unnamed(group), table.categories(group));
    }

    /// What the board of the organisation, for employees, and those of the groups offer to who submits an idea.
    ///
    /// @param groups some that the actor takes part in
    public BoardChoices choices(Actor actor, List<UUID> groups) {
        return table.choices(actor.isEmployee(), groups);
    }

    public boolean canKeep(Actor actor, @Nullable UUID group) {
        return group == null ? actor.has(Role.ADMINISTRATOR) : places.administers(actor, group);
    }

    /// @throws NotFoundException when the actor does not see the group
    /// @throws RefusedException when the actor does not keep the board, or the group does without ideas
    public void requireKeep(Actor actor, @Nullable UUID group) {
        if (group != null) {
            subjects.require(actor, group);
        }
        if (!canKeep(actor, group)) {
            throw new RefusedException("ideas.board.error.keep");
        }
        places.requireTool(actor, group);
    }

    /// Says whether ideas may be submitted without name from now on. Those that were stay so.
    ///
    /// @throws RefusedException as [#requireKeep]
    @Transactional
    public void change(Actor actor, @Nullable UUID group, boolean unnamed) {
        requireKeep(actor, group);
        audit.changed(actor, group, table.unnamed(group), unnamed);
        table.change(group, unnamed, actor.requirePerson(), time.instant());
    }

    /// @throws RefusedException as [#requireKeep]
    /// @throws InvalidInputException when the name is missing or too long, or the board has it already
    @Transactional
    public void addCategory(Actor actor, @Nullable UUID group, @Nullable String name) {
        requireKeep(actor, group);
        var line = check(name);
        if (table.categories(group).size() >= MOST) {
            throw new InvalidInputException("name", "ideas.board.problem.many", MOST);
        }
        requireFree(table.add(group, line, time.instant()));
        audit.category(actor, AuditKind.CATEGORY_ADDED, group, line, Change.NONE);
    }

    /// @return the group of the category, null for the board of the organisation
    /// @throws NotFoundException when there is none on a board that the actor sees
    /// @throws RefusedException as [#requireKeep]
    /// @throws InvalidInputException when the name is missing or too long, or the board has it already
    @Transactional
    public @Nullable UUID renameCategory(Actor actor, UUID id, @Nullable String name) {
        var kept = requireKeptCategory(actor, id);
        var line = check(name);
        requireFree(table.rename(id, line));
        audit.category(actor, AuditKind.CATEGORY_CHANGED, kept.group(), line, Change.NONE);
        return kept.group();
    }

    /// Files no more ideas under the category, or does so again. It stays on those that have it.
    ///
    /// @return the group of the category, null for the board of the organisation
    /// @throws NotFoundException when there is none on a board that the actor sees
    /// @throws RefusedException as [#requireKeep]
    @Transactional
    public @Nullable UUID retireCategory(Actor actor, UUID id, boolean retired) {
        var kept = requireKeptCategory(actor, id);
        table.retire(id, retired ? time.instant() : null);
        var change = Change.of(AuditField.RETIRED, kept.category().retired(), retired);
        audit.category(
                actor, AuditKind.CATEGORY_CHANGED, kept.group(), kept.category().name(), change);
        return kept.group();
    }

    /// Both at once; throws as [#renameCategory].
    @Transactional
    public @Nullable UUID changeCategory(Actor actor, UUID id, @Nullable String name, boolean retired) {
        renameCategory(actor, id, name);
        return retireCategory(actor, id, retired);
    }

    /// Where a category belongs, for those who keep that board; throws as [#renameCategory].
    ///
    /// @return its group, null for the board of the organisation
    public @Nullable UUID requireGroup(Actor actor, UUID category) {
        return requireKeptCategory(actor, category).group();
    }

    private IdeaBoardTable.Kept requireKeptCategory(Actor actor, UUID id) {
        var kept = table.find(id).orElseThrow(NotFoundException::new);
        requireKeep(actor, kept.group());
        return kept;
    }

    private static String check(@Nullable String name) {
        var problems = new Problems();
        var line = problems.line("name", name, NAME);
        problems.throwIfAny();
        return line;
    }

    private static void requireFree(boolean free) {
        if (!free) {
            throw new InvalidInputException("name", "ideas.board.problem.taken");
        }
    }
}
