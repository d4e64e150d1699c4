package org.samverk.folders;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Audience;
import org.samverk.access.Memberships;
import org.samverk.access.Subject;
import org.samverk.access.Subjects;
import org.samverk.files.Attachments;
import org.samverk.kernel.ConflictException;
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
    private final FileNews news;
    private final TimeSource time;

    OfficialFiles(
            OfficialTable table,
            GroupFileTable items,
            GroupFiles files,
            Attachments attachments,
            Subjects subjects,
            Memberships memberships,
            FileNews news,
            TimeSource time) {
        this.table = table;
        this.items = items;
        this.files = files;
        this.attachments = attachments;
        this.subjects = subjects;
        this.memberships = memberships;
        this.news = news;
        this.time = time;
    }

    /// Finalises the newest version.
    ///
    /// @param version the version that the actor has seen
    /// @throws RefusedException  when the actor does not administer the group, or it is archived
    /// @throws ConflictException when a newer one has come meanwhile
    @Transactional
    public OfficialFile finalise(Actor actor, UUID id, int version) {
        var file = requireAdministered(actor, id);
        if (file.version() != version || file.deletedBy() != null) {
            throw new ConflictException("folders.error.newer");
        }
        var person = actor.requirePerson();
        var now = time.instant();
        var official = table.keyOf(id).orElseGet(() -> create(file, person));
        subjects.rename(official, file.name(), file.path() + "/official");
        subjects.readdress(official, Audience.GROUP, file.groupId());
        table.put(official, file, person, now);
        table.remember(id, version, person, now);
        attachments.replace(actor, official, List.of(file.fileId()));
        news.finalised(actor, id, official);
        return table.find(actor, id).orElseThrow();
    }

    /// From now on only those who belong to the group see the file. What was said about what the others saw is kept,
    /// and seen by nobody; it comes back with the next version that is finalised.
    ///
    /// @throws RefusedException when the actor does not administer the group, or it is archived
    @Transactional
    public GroupFile withdraw(Actor actor, UUID id) {
        var now = time.instant();
        requireAdministered(actor, id);
        table.withdraw(id, now).ifPresent(official -> {
            table.remember(id, null, actor.requirePerson(), now);
            subjects.readdress(official.id(), Audience.NOBODY, official.groupId());
        });
        return files.require(actor, id);
    }

    /// @return empty when none is finalised, or the actor may not read the group
    public Optional<OfficialFile> find(Actor actor, UUID id) {
        return table.find(actor, id);
    }

    /// The acts that made the file official and not, the newest first (at most 200): for those who belong to the group,
    /// and while a version is finalised for all who see that.
    public List<Finalisation> history(Actor actor, UUID id) {
        return table.history(actor, id);
    }

    /// Those of a group, the newest first.
    public Slice<OfficialFile> list(Actor actor, UUID groupId, @Nullable UUID after, int size) {
        return table.list(actor, groupId, after, size);
    }

    private GroupFile requireAdministered(Actor actor, UUID id) {
        items.lockRow(id);
        var file = files.require(actor, id);
        memberships.requireOpen(actor, file.groupId());
        FolderRules.requireAdministrator(memberships.canAdminister(actor, file.groupId()));
        return file;
    }

    private UUID create(GroupFile file, UUID person) {
        var id = subjects.nextId();
        var now = time.instant();
        var path = file.path() + "/official";
        subjects.create(new Subject(id, KIND, file.groupId(), Audience.GROUP, person, file.name(), path, now, now));
        return id;
    }
}
