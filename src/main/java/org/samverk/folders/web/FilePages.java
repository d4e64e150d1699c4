package org.samverk.folders.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.chain.Chain;
import org.samverk.conversations.Conversations;
import org.samverk.files.Attached;
import org.samverk.files.Previews;
import org.samverk.folders.FileFilter;
import org.samverk.folders.FileVersions;
import org.samverk.folders.Folders;
import org.samverk.folders.GroupFile;
import org.samverk.folders.GroupFiles;
import org.samverk.folders.OfficialFiles;
import org.samverk.groups.GroupFrame;
import org.samverk.groups.GroupFrames;
import org.samverk.kernel.NotFoundException;
import org.springframework.stereotype.Component;

/// Gathers what the pages of a group's files show.
@Component
class FilePages {
    static final int SIZE = 50;
    private final GroupFiles files;
    private final FileVersions versions;
    private final OfficialFiles officials;
    private final Folders folders;
    private final GroupFrames frames;
    private final Conversations conversations;
    private final Chain chain;
    private final Previews previews;

    FilePages(
            GroupFiles files,
            FileVersions versions,
            OfficialFiles officials,
            Folders folders,
            GroupFrames frames,
            Conversations conversations,
            Chain chain,
            Previews previews) {
        this.files = files;
        this.versions = versions;
        this.officials = officials;
        this.folders = folders;
        this.frames = frames;
        this.conversations = conversations;
        this.chain = chain;
        this.previews = previews;
    }

    GroupFrame frame(Actor actor, String slug) {
        return frames.of(actor, slug, "files");
    }

    FilesPage list(Actor actor, GroupFrame frame, FileFilter filter, @Nullable UUID after) {
        var group = frame.group().id();
        var found = files.list(actor, filter, after, SIZE);
        var ids = found.items().stream().map(GroupFile::id).toList();
        return new FilesPage(
                frame,
                filter,
                folders.path(actor, group, filter.folderId()),
                filter.labels().isEmpty() ? folders.in(actor, group, filter.folderId()) : List.of(),
                found,
                conversations.summaries(actor, ids),
                files.labels(actor, group),
                Attached.NONE,
                "",
                List.of());
    }

    OfficialsPage officials(Actor actor, GroupFrame frame, @Nullable UUID after) {
        return new OfficialsPage(frame, officials.list(actor, frame.group().id(), after, SIZE));
    }

    /// @throws NotFoundException when there is no such file in the group, or the actor does not belong to it
    FilePage file(Actor actor, GroupFrame frame, UUID id) {
        var file = files.require(actor, id);
        if (!file.groupId().equals(frame.group().id())) {
            throw new NotFoundException();
        }
        var group = frame.group().id();
        return new FilePage(
                frame,
                file,
                officials.find(actor, id).orElse(null),
                versions.of(actor, id),
                folders.path(actor, group, file.folderId()),
                folders.all(actor, group),
                files.canChange(actor, file),
                files.canUnlock(actor, file),
                previews.of(actor, file.fileId()),
                officials.history(actor, id),
                chain.of(actor, id),
                conversations.open(actor, id),
                List.of());
    }

    OfficialPage official(Actor actor, GroupFrame frame, UUID id) {
        var file = officials
                .find(actor, id)
                .filter(found -> found.groupId().equals(frame.group().id()))
                .orElseThrow(NotFoundException::new);
        return new OfficialPage(
                frame,
                file,
                previews.of(actor, file.fileId()),
                officials.history(actor, id),
                conversations.open(actor, file.id()),
                frame.group().takesPart());
    }

    boolean isOnlyOfficial(Actor actor, GroupFrame frame, UUID id) {
        return !frame.group().takesPart() && officials.find(actor, id).isPresent();
    }
}
