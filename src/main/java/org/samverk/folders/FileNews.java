package org.samverk.folders;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.activity.Activities;
import org.samverk.activity.ActivityKind;
import org.samverk.conversations.Watches;
import org.springframework.stereotype.Component;

/// Tells those whom something that happened to a file concerns, and no others: a group does not wake all its members
/// for
/// a new version. Those who want to hear of each post in the group hear of its files too.
@Component
class FileNews {
    private final Activities activities;
    private final FileVersionTable versions;
    private final Watches watches;

    FileNews(Activities activities, FileVersionTable versions, Watches watches) {
        this.activities = activities;
        this.versions = versions;
        this.watches = watches;
    }

    void added(Actor actor, UUID id) {
        activities.record(actor, ActivityKind.FILE_ADDED, id, Set.of());
    }

    /// Those who follow the conversation about the file learn of the new version.
    void changed(Actor actor, UUID id) {
        activities.record(actor, ActivityKind.FILE_CHANGED, id, watches.followers(id));
    }

    /// Those who brought a version learn what became of it, and those who follow what is said about the one or the
    /// other.
    ///
    /// @param official what all others see of the file
    void finalised(Actor actor, UUID id, UUID official) {
        var people = new HashSet<>(versions.people(id));
        people.removeAll(watches.muted(id));
        people.addAll(watches.followers(id));
        people.addAll(watches.followers(official));
        people.removeAll(watches.muted(official));
        activities.record(actor, ActivityKind.FILE_FINALISED, official, people);
    }
}
