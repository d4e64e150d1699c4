package org.samverk.folders;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Audience;
import org.samverk.access.Memberships;
import org.samverk.access.Subject;
import org.samverk.access.Subjects;
import org.samverk.activity.Activities;
import org.samverk.activity.ActivityKind;
import org.samverk.files.Attachments;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.RefusedException;
import org.samverk.kernel.Slice;
import org.samverk.kernel.TimeSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The official version (fastställd version): what all see who may read the group, by the dated act of an administrator
/// of the group. Until there is one they see nothing of the file.
@Service
public class OfficialFiles {
    private static final String KIND = "official-file";
    private final OfficialTable table;
    private final GroupFileTable items;
    private final GroupFiles files;
    private final Attachments attachments;
    private final Subjects subjects;
    private final Memberships memberships;
    private final Activities activities;
    private final TimeSource time;

    OfficialFiles(
            OfficialTable table,
            GroupFileTable items,
            GroupFiles files,
            Attachments attachments,
            Subjects subjects,
            Memberships memberships,
            Activities activities,
            TimeSource time) {
        this.table = table;
        this.items = items;
        this.files = files;
        this.attachments = attachments;
        this.subjects = subjects;
        this.memberships = memberships;
        this.activities = activities;
        this.time = time;
    }

    /// Finalises the newest version.
    ///
    /// @param version the version that the actor has seen
    /// @throws RefusedException  when the actor does not administer the group
    /// @throws ConflictException when a newer one has come meanwhile
    @Transactional
    public OfficialFile finalise(Actor actor, UUID id, int version) {
        items.lockRow(id);
        var file = files.require(actor, id);
        FolderRules.requireAdministrator(memberships.canAdminister(actor, file.groupId()));
        if (file.version() != version || file.deletedBy() != null) {
            throw new ConflictException("folders.error.newer");
        }
        var person = actor.requirePerson();
        var now = time.instant();
        var official = table.keyOf(id).orElseGet(() -> create(file, person));
        subjects.rename(official, file.name(), file.path() + "/official");
        table.put(official, file, person, now);
        table.remember(id, version, person, now);
        attachments.replace(actor, official, List.of(file.fileId()));
        activities.record(actor, ActivityKind.FILE_FINALISED, official, Set.of());
        return table.find(actor, id).orElseThrow();
    }

    /// From now on only those who take part in the group see the file. What was said about what they saw goes with it.
    @Transactional
    public GroupFile withdraw(Actor actor, UUID id) {
        items.lockRow(id);
        var file = files.require(actor, id);
        FolderRules.requireAdministrator(memberships.canAdminister(actor, file.groupId()));
        table.keyOf(id).ifPresent(official -> {
            table.remember(id, null, actor.requirePerson(), time.instant());
            table.delete(id);
            subjects.delete(official);
        });
        return files.require(actor, id);
    }

    /// @return empty when none is finalised, or the actor may not read the group
    public Optional<OfficialFile> find(Actor actor, UUID id) {
        return table.find(actor, id);
    }

    /// Those of a group, the newest first.
    public Slice<OfficialFile> list(Actor actor, UUID groupId, @Nullable UUID after, int size) {
        return table.list(actor, groupId, after, size);
    }

    private UUID create(GroupFile file, UUID person) {
        var id = subjects.nextId();
        var now = time.instant();
        var path = file.path() + "/official";
        subjects.create(new Subject(id, KIND, file.groupId(), Audience.GROUP, person, file.name(), path, now, now));
        return id;
    }
}
