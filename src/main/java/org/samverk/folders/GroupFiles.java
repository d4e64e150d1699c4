package org.samverk.folders;

import java.util.List;
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
import org.samverk.chain.Chain;
import org.samverk.chain.Station;
import org.samverk.chain.Step;
import org.samverk.files.FileNames;
import org.samverk.files.Files;
import org.samverk.groups.Groups;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.RefusedException;
import org.samverk.kernel.Slice;
import org.samverk.kernel.TimeSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The files that a group works on. Only those who take part in it see them here; what all others see is in
/// [OfficialFiles].
@Service
public class GroupFiles {
    static final String KIND = "file";
    private final GroupFileTable table;
    private final FileVersionTable versions;
    private final Folders folders;
    private final Files files;
    private final Groups groups;
    private final Subjects subjects;
    private final Memberships memberships;
    private final Activities activities;
    private final Chain chain;
    private final TimeSource time;

    GroupFiles(
            GroupFileTable table,
            FileVersionTable versions,
            Folders folders,
            Files files,
            Groups groups,
            Subjects subjects,
            Memberships memberships,
            Activities activities,
            Chain chain,
            TimeSource time) {
        this.table = table;
        this.versions = versions;
        this.folders = folders;
        this.files = files;
        this.groups = groups;
        this.subjects = subjects;
        this.memberships = memberships;
        this.activities = activities;
        this.chain = chain;
        this.time = time;
    }

    /// Puts a file that the actor uploaded into a group.
    ///
    /// @param folderId null to put it into the group itself
    /// @throws RefusedException  when the actor does not take part in the group
    /// @throws NotFoundException when the folder or the file is gone, or somebody else's
    @Transactional
    public GroupFile add(Actor actor, UUID groupId, @Nullable UUID folderId, UUID fileId) {
        var group = groups.require(actor, groupId);
        memberships.requireTakePart(actor, groupId);
        if (folderId != null) {
            folders.require(actor, groupId, folderId);
        }
        var name = files.require(actor, fileId).name();
        var id = subjects.nextId();
        var person = actor.requirePerson();
        var now = time.instant();
        var path = group.path() + "/files/" + id;
        subjects.create(new Subject(id, KIND, groupId, Audience.MEMBERS, person, name, path, now, now));
        table.insert(id, groupId, folderId, name, fileId, person, now);
        versions.insert(id, 1, fileId, person, now, null);
        files.attach(actor, id, List.of(fileId));
        chain.station(Station.of(id, Step.DISCUSSION, KIND, true, person, now));
        activities.record(actor, ActivityKind.FILE_ADDED, id, Set.of());
        return require(actor, id);
    }

    /// Renames a file, moves it to another folder, labels it.
    ///
    /// @param labels words with commas between
    @Transactional
    public GroupFile change(Actor actor, UUID id, String name, @Nullable UUID folderId, @Nullable String labels) {
        var file = requireChangeable(actor, id);
        if (folderId != null) {
            folders.require(actor, file.groupId(), folderId);
        }
        var plain = name.isBlank() ? file.name() : FileNames.plain(name);
        table.change(id, plain, folderId, FolderRules.labels(labels));
        subjects.rename(id, plain, file.path());
        return require(actor, id);
    }

    /// Nobody else changes the file until it is unlocked.
    @Transactional
    public GroupFile lock(Actor actor, UUID id) {
        requireChangeable(actor, id);
        table.lock(id, actor.requirePerson(), time.instant());
        return require(actor, id);
    }

    /// Lets the others change it again: whoever locked it may, and an administrator of the group.
    @Transactional
    public GroupFile unlock(Actor actor, UUID id) {
        var file = require(actor, id);
        if (file.lockedBy() != null && !canUnlock(actor, file)) {
            throw new RefusedException("folders.error.unlock", file.lockedBy().name());
        }
        table.lock(id, null, null);
        return require(actor, id);
    }

    public Slice<GroupFile> list(Actor actor, FileFilter filter, @Nullable UUID after, int size) {
        return table.list(actor, filter, after, size);
    }

    /// The labels of a group's files, for those who take part in it.
    public List<String> labels(Actor actor, UUID groupId) {
        return memberships.canTakePart(actor, groupId) ? table.labels(groupId) : List.of();
    }

    /// @throws NotFoundException when it is missing or hidden
    public GroupFile require(Actor actor, UUID id) {
        return table.find(actor, id).orElseThrow(NotFoundException::new);
    }

    /// With the row locked until the transaction ends.
    ///
    /// @throws RefusedException  when the actor does not take part in the group
    /// @throws org.samverk.kernel.ConflictException when somebody else has locked it
    GroupFile requireChangeable(Actor actor, UUID id) {
        table.lockRow(id);
        var file = require(actor, id);
        FolderRules.requireChange(actor, file, memberships.canTakePart(actor, file.groupId()));
        return file;
    }

    public boolean canChange(Actor actor, GroupFile file) {
        return FolderRules.canChange(actor, file, memberships.canTakePart(actor, file.groupId()));
    }

    public boolean canUnlock(Actor actor, GroupFile file) {
        return FolderRules.canUnlock(actor, file, memberships.canAdminister(actor, file.groupId()));
    }
}
