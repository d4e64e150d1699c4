package org.samverk.groups.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.groups.Group;
import org.samverk.kernel.Slice;
import org.springframework.web.util.UriComponentsBuilder;

/// The page `/groups`.
///
/// @param q          the words that were asked for, empty for all
/// @param visibility the visibility that was asked for, empty for all
/// @param mine       the reader's own groups that match; none on later slices and for one visibility
/// @param groups     the other groups that match, all for one visibility
public record GroupDirectory(String q, String visibility, List<Group> mine, Slice<Group> groups, boolean canCreate) {
    public boolean filtered() {
        return !q.isEmpty() || !visibility.isEmpty();
    }

    /// What stands over the second list.
    public String heading() {
        return filtered() ? mine.isEmpty() ? "groups.found" : "groups.found.others" : "groups.all";
    }

    /// Whether there is nothing to show at all.
    public boolean empty() {
        return mine.isEmpty() && groups.items().isEmpty();
    }

    public @Nullable String more() {
        return groups.next() == null
                ? null
                : UriComponentsBuilder.fromPath("/groups")
                        .queryParam("q", "{q}")
                        .queryParam("visibility", "{visibility}")
                        .queryParam("after", "{after}")
                        .encode()
                        .buildAndExpand(q, visibility, groups.next())
                        .toUriString();
    }
}
