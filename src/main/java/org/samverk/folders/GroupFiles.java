package org.samverk.folders;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Audience;
import org.samverk.access.Memberships;
import org.samverk.access.Subject;
import org.samverk.access.Subjects;
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

/// The files that a group works on. Only those who belong to it see them here, also when it is archived; what all
/// others see is in
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
    private final FileNews news;
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
            FileNews news,
            Chain chain,
            TimeSource time) {
        this.table = table;
        this.versions = versions;
        this.folders = folders;
        this.files = files;
        this.groups = groups;
        this.subjects = subjects;
        this.memberships = memberships;
        this.news = news;
        this.chain = chain;
        this.time = time;
    }

    /// Puts a file that the actor uploaded into a group.
    ///
    /// @param folderId null to put it into the group itself
    /// @throws RefusedException  when the actor does not take part in the group, or it is archived
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
        news.added(actor, id);
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
        memberships.requireOpen(actor, file.groupId());
        if (file.lockedBy() != null && !canUnlock(actor, file)) {
            throw new RefusedException("folders.error.unlock", file.lockedBy().name());
        }
        table.lock(id, null, null);
        return require(actor, id);
    }

    /// Refuses what cannot be added, before anything is read of it.
    ///
    /// @throws RefusedException when the actor does not take part in the group, or it is archived
    public void requireAdd(Actor actor, UUID groupId) {
        memberships.requireTakePart(actor, groupId);
    }

    public Slice<GroupFile> list(Actor actor, FileFilter filter, @Nullable UUID after, int size) {
        return table.list(actor, filter, after, size);
    }

    /// The labels of a group's files with how many have each, for those who belong to it.
    public List<FileLabel> labels(Actor actor, UUID groupId) {
        return memberships.belongs(actor, groupId) ? table.labels(groupId) : List.of();
    }

    /// @throws NotFoundException when it is missing or hidden
    public GroupFile require(Actor actor, UUID id) {
        return table.find(actor, id).orElseThrow(NotFoundException::new);
    }

    /// With the row locked until the transaction ends.
    ///
    /// @throws RefusedException  when the actor does not take part in the group, or it is archived
    /// @throws org.samverk.kernel.ConflictException when somebody else has locked it
    GroupFile requireChangeable(Actor actor, UUID id) {
        table.lockRow(id);
        var file = require(actor, id);
        memberships.requireTakePart(actor, file.groupId());
        FolderRules.requireChange(actor, file);
        return file;
    }

    public boolean canChange(Actor actor, GroupFile file) {
        return FolderRules.canChange(actor, file, memberships.canTakePart(actor, file.groupId()));
    }

    public boolean canUnlock(Actor actor, GroupFile file) {
        var group = file.groupId();
        return FolderRules.canUnlock(
                actor, file, memberships.canTakePart(actor, group), memberships.canAdminister(actor, group));
    }
}
