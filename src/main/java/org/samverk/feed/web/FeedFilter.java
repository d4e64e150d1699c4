package org.samverk.feed.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.feed.FeedOrder;
import org.samverk.feed.FeedQuery;
import org.samverk.groups.Group;
import org.samverk.web.Choice;

/// What a feed shows, as it stands in the address.
///
/// @param base    the page's path
/// @param within  the group on whose page it is, null on the start page
/// @param choices the groups to choose among
/// @param group   the group that was chosen, null for all
/// @param shownAt when the page was made
public record FeedFilter(
        String base,
        @Nullable Group within,
        List<Group> choices,
        @Nullable Group group,
        @Nullable String kind,
        boolean unread,
        FeedOrder order,
        Instant shownAt) {
    public FeedQuery query() {
        var place = within == null ? group : within;
        return new FeedQuery(place == null ? null : place.id(), kind, unread, order);
    }

    /// Whether something was chosen.
    public boolean isNarrow() {
        return group != null || kind != null || unread;
    }

    /// Whether a kind or a group was chosen.
    public boolean isFiltered() {
        return group != null || kind != null;
    }

    /// The address of what is shown.
    public String path() {
        return address(group, kind, unread, null);
    }

    /// The address of where it goes on.
    public @Nullable String next(@Nullable String cursor) {
        return cursor == null ? null : address(group, kind, unread, cursor);
    }

    public String everything() {
        return address(group, kind, false, null);
    }

    public String unreadOnly() {
        return address(group, kind, true, null);
    }

    public String withoutKind() {
        return address(group, null, unread, null);
    }

    public String withoutGroup() {
        return address(null, kind, unread, null);
    }

    /// Where the number of what came meanwhile is asked for.
    public String newsPath() {
        var query = address(within == null ? group : within, kind, unread, null).substring(base.length());
        var page = URLEncoder.encode(path(), StandardCharsets.UTF_8);
        return "/feed/new" + (query.isEmpty() ? "?" : query + "&") + "since=" + shownAt + "&page=" + page;
    }

    public List<Choice> groupChoices() {
        return choices.stream()
                .map(each -> new Choice(each.slug(), each.name()))
                .toList();
    }

    private String address(@Nullable Group in, @Nullable String of, boolean onlyUnread, @Nullable String before) {
        var parts = new ArrayList<String>();
        if (in != null) {
            parts.add("group=" + in.slug());
        }
        if (of != null) {
            parts.add("kind=" + of);
        }
        if (onlyUnread) {
            parts.add("unread=true");
        }
        if (before != null) {
            parts.add("before=" + before);
        }
        return parts.isEmpty() ? base : base + "?" + String.join("&", parts);
    }
}
