package org.samverk.folders;

import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.access.Audience;
import org.samverk.access.Memberships;
import org.samverk.access.Subjects;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.TimeSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Taking a file away from a group, and putting it back.
@Service
public class FileDeletions {
    private final GroupFileTable table;
    private final GroupFiles files;
    private final Subjects subjects;
    private final Memberships memberships;
    private final TimeSource time;

    FileDeletions(GroupFileTable table, GroupFiles files, Subjects subjects, Memberships memberships, TimeSource time) {
        this.table = table;
        this.files = files;
        this.subjects = subjects;
        this.memberships = memberships;
        this.time = time;
    }

    /// From now on only its owner and whoever took it away see it; those can put it back.
    ///
    /// @throws ConflictException when a version is finalised: an administrator of the group withdraws it first
    @Transactional
    public GroupFile delete(Actor actor, UUID id) {
        var file = files.requireChangeable(actor, id);
        if (file.official() != null) {
            throw new ConflictException("folders.error.official");
        }
        table.delete(id, actor.requirePerson(), time.instant());
        subjects.readdress(id, Audience.OWNER, file.groupId());
        subjects.grant(id, actor.requirePerson());
        return files.require(actor, id);
    }

    /// @throws RefusedException when the actor is no longer in the group, or somebody else took it away
    @Transactional
    public GroupFile restore(Actor actor, UUID id) {
        var file = files.require(actor, id);
        memberships.requireTakePart(actor, file.groupId());
        if (file.deletedBy() != null) {
            table.delete(id, null, null);
            subjects.readdress(id, Audience.MEMBERS, file.groupId());
            subjects.revoke(id, file.deletedBy());
        }
        return files.require(actor, id);
    }
}
