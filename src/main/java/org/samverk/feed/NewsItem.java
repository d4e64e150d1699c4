package org.samverk.feed;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;
import org.samverk.richtext.RichText;

/// Something that the organisation tells all employees. Its key is its subject's.
///
/// @param shownFrom   when it comes out
/// @param shownUntil  when it leaves the start page; everybody finds it in the archive after that
/// @param units       on whose start page it stands: these units and those below them; empty for everybody
/// @param publishedAt null while it waits for its time
/// @param read        whether the reader has read it
public record NewsItem(
        UUID id,
        String title,
        RichText content,
        PersonRef author,
        Instant shownFrom,
        Instant shownUntil,
        List<Target> units,
        @Nullable Instant publishedAt,
        @Nullable Instant editedAt,
        @Nullable Instant deletedAt,
        @Nullable UUID deletedBy,
        boolean read) {

    /// A unit that it is meant for.
    public record Target(UUID id, String name) {}

    public String path() {
        return "/news/" + id;
    }

    public List<String> unitNames() {
        return units.stream().map(Target::name).toList();
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    public boolean isDeleted() {
        return deletedAt != null;
    }

    /// When it came out, or will.
    public Instant at() {
        return publishedAt == null ? shownFrom : publishedAt;
    }
}
