package org.samverk.folders;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Memberships;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.TimeSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The folders of a group. Only those who belong to it know of them; once it is archived they can only be read.
@Service
public class Folders {
    private static final int DEEPEST = 6;
    private static final int LONGEST = 120;
    private final FolderTable table;
    private final Memberships memberships;
    private final TimeSource time;

    Folders(FolderTable table, Memberships memberships, TimeSource time) {
        this.table = table;
        this.memberships = memberships;
        this.time = time;
    }

    /// @param parentId null to make it in the group itself
    /// @throws InvalidInputException for the field `name` when it is missing, too long or taken
    @Transactional
    public Folder create(Actor actor, UUID groupId, @Nullable UUID parentId, String name) {
        memberships.requireTakePart(actor, groupId);
        if (parentId != null && path(actor, groupId, parentId).size() >= DEEPEST) {
            throw new ConflictException("folders.problem.deep", DEEPEST);
        }
        var plain = requireName(groupId, parentId, name);
        var id = table.insert(groupId, parentId, plain, actor.requirePerson(), time.instant());
        return require(actor, groupId, id);
    }

    /// @throws InvalidInputException for the field `name` when it is missing, too long or taken
    /// @throws RefusedException      when the group is archived
    @Transactional
    public Folder rename(Actor actor, UUID groupId, UUID id, String name) {
        var folder = requireChangeable(actor, groupId, id);
        if (!folder.name().equals(name.strip())) {
            table.rename(id, requireName(groupId, folder.parentId(), name));
        }
        return require(actor, groupId, id);
    }

    /// @throws ConflictException when something lies in it
    /// @throws RefusedException  when the group is archived
    @Transactional
    public Folder delete(Actor actor, UUID groupId, UUID id) {
        var folder = requireChangeable(actor, groupId, id);
        if (!table.isEmpty(id)) {
            throw new ConflictException("folders.problem.notEmpty");
        }
        table.delete(id);
        return folder;
    }

    /// @throws NotFoundException when there is none, or the actor does not belong to its group
    public Folder require(Actor actor, UUID groupId, UUID id) {
        if (!memberships.belongs(actor, groupId)) {
            throw new NotFoundException();
        }
        return table.find(groupId, id).orElseThrow(NotFoundException::new);
    }

    /// Those in a folder, or in the group itself, by name.
    public List<Folder> in(Actor actor, UUID groupId, @Nullable UUID parentId) {
        return memberships.belongs(actor, groupId) ? table.in(groupId, parentId) : List.of();
    }

    /// All of a group, to choose one of.
    public List<Folder> all(Actor actor, UUID groupId) {
        return memberships.belongs(actor, groupId) ? table.all(groupId) : List.of();
    }

    /// The folder and those that it lies in, the outermost first.
    public List<Folder> path(Actor actor, UUID groupId, @Nullable UUID id) {
        var path = new ArrayList<Folder>();
        for (var next = id; next != null && path.size() <= DEEPEST; ) {
            var folder = require(actor, groupId, next);
            path.addFirst(folder);
            next = folder.parentId();
        }
        return path;
    }

    private Folder requireChangeable(Actor actor, UUID groupId, UUID id) {
        var folder = require(actor, groupId, id);
        memberships.requireTakePart(actor, groupId);
        return folder;
    }

    private String requireName(UUID groupId, @Nullable UUID parentId, String name) {
        var plain = name.replaceAll("[\\p{C}\\s]+", " ").strip();
        if (plain.isEmpty()) {
            throw new InvalidInputException("name", "folders.problem.name");
        }
        if (plain.codePointCount(0, plain.length()) > LONGEST) {
            throw new InvalidInputException("name", "folders.problem.longName", LONGEST);
        }
        if (table.isTaken(groupId, parentId, plain)) {
            throw new InvalidInputException("name", "folders.problem.taken", plain);
        }
        return plain;
    }
}
