package org.samverk.releases;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Several drafts that go live as one.
///
/// @param authorId   who changed it last: in whose name it goes live
/// @param goesLiveAt when, null for when somebody says so
/// @param liveAt     when it went live, null for not yet
/// @param problem    the title of the draft that stood in the way when its time came
public record Release(
        UUID id,
        String title,
        UUID authorId,
        String author,
        Instant madeAt,
        @Nullable Instant goesLiveAt,
        @Nullable Instant liveAt,
        @Nullable String problem,
        List<Item> items) {
    /// A draft of it.
    ///
    /// @param draftId   null when it is none any more: it has gone live, or was thrown away
    /// @param address   of the page that it became, null for none
    /// @param obstacles why it may not go live yet, message keys
    public record Item(
            UUID id,
            @Nullable UUID draftId,
            String title,
            @Nullable String address,
            List<String> obstacles) {
        public boolean isReady() {
            return draftId != null && obstacles.isEmpty();
        }
    }

    public String path() {
        return "/publisher/releases/" + id;
    }

    public boolean isLive() {
        return liveAt != null;
    }

    /// Whether all of it may go live.
    public boolean isReady() {
        return !isLive() && !items.isEmpty() && items.stream().allMatch(Item::isReady);
    }

    Release with(List<Item> all) {
        return new Release(id, title, authorId, author, madeAt, goesLiveAt, liveAt, problem, all);
    }
}
