package org.samverk.folders.web;

import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.folders.GroupFile;
import org.samverk.folders.GroupFiles;
import org.samverk.groups.Groups;
import org.samverk.kernel.NotFoundException;
import org.springframework.stereotype.Component;

/// Finds what the addresses of the API name.
@Component
class FileAddress {
    private final GroupFiles files;
    private final Groups groups;

    FileAddress(GroupFiles files, Groups groups) {
        this.files = files;
        this.groups = groups;
    }

    /// @throws NotFoundException when the actor may not know of the group
    UUID group(Actor actor, String slug) {
        return groups.require(actor, slug).id();
    }

    /// @throws NotFoundException when it is hidden from the actor, or not one of the group's
    GroupFile file(Actor actor, String slug, UUID id) {
        var file = files.require(actor, id);
        if (!file.groupId().equals(group(actor, slug))) {
            throw new NotFoundException();
        }
        return file;
    }
}
