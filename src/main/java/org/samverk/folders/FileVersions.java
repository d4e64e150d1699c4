package org.samverk.folders;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.files.Files;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.TimeSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The versions of a group's file. None ever changes or goes away.
@Service
public class FileVersions {
    private final FileVersionTable table;
    private final GroupFileTable items;
    private final GroupFiles groupFiles;
    private final Files files;
    private final FileNews news;
    private final TimeSource time;

    FileVersions(
            FileVersionTable table,
            GroupFileTable items,
            GroupFiles groupFiles,
            Files files,
            FileNews news,
            TimeSource time) {
        this.table = table;
        this.items = items;
        this.groupFiles = groupFiles;
        this.files = files;
        this.news = news;
        this.time = time;
    }

    /// Makes a file that the actor uploaded the newest version.
    ///
    /// @throws org.samverk.kernel.ConflictException when somebody else has locked it
    @Transactional
    public GroupFile add(Actor actor, UUID id, UUID fileId) {
        files.require(actor, fileId);
        return put(actor, id, fileId, null);
    }

    /// Takes an earlier version up again, as a new one.
    ///
    /// @throws NotFoundException when there is no version of that number
    @Transactional
    public GroupFile restore(Actor actor, UUID id, int number) {
        var earlier = table.find(actor, id, number).orElseThrow(NotFoundException::new);
        return put(actor, id, earlier.fileId(), number);
    }

    /// All of them, the newest first (at most 200), for those who take part in the group.
    public List<FileVersion> of(Actor actor, UUID id) {
        return table.of(actor, id);
    }

    private GroupFile put(Actor actor, UUID id, UUID fileId, @Nullable Integer restoredFrom) {
        var file = groupFiles.requireChangeable(actor, id);
        var person = actor.requirePerson();
        var now = time.instant();
        table.insert(id, file.version() + 1, fileId, person, now, restoredFrom);
        items.put(id, file.version() + 1, fileId, person, now);
        files.attach(actor, id, List.of(fileId));
        news.changed(actor, id);
        return groupFiles.require(actor, id);
    }
}
