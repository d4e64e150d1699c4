package org.samverk.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.conversations.Conversations;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.Slice;
import org.samverk.kernel.TimeSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is new, what moved last first.
@Service
public class Feed {
    private static final int SIZE = 20;
    private static final int LATEST = 4;
    private static final List<String> ALL = List.of("post", "idea", "draft", "decision", "page", "group");
    private static final List<String> POSTS = List.of("post");
    private final FeedTable table;
    private final Conversations conversations;
    private final TimeSource time;

    Feed(FeedTable table, Conversations conversations, TimeSource time) {
        this.table = table;
        this.conversations = conversations;
        this.time = time;
    }

    /// What is in the actor's groups, those followed too, and what the whole organisation is told: twenty at a time.
    public Slice<FeedItem> mine(Actor actor, Cursor before) {
        return slice(actor, table.mine(actor.requirePerson(), ALL, before, SIZE + 1));
    }

    /// What is in one group, as far as the actor sees it.
    public Slice<FeedItem> group(Actor actor, UUID groupId, Cursor before) {
        return slice(actor, table.group(actor.id(), groupId, ALL, before, SIZE + 1));
    }

    /// The posts alone, of one group or of all that are the actor's.
    public Slice<FeedItem> posts(Actor actor, @Nullable UUID groupId, Cursor before) {
        return slice(
                actor,
                groupId == null
                        ? table.mine(actor.requirePerson(), POSTS, before, SIZE + 1)
                        : table.group(actor.id(), groupId, POSTS, before, SIZE + 1));
    }

    /// The ideas and the decisions in which something happened last, whether or not the actor is in their groups.
    public List<Latest> latest(Actor actor) {
        return table.latest(actor.requirePerson(), List.of("idea", "decision"), LATEST);
    }

    /// Notes that the actor looks at the start page now.
    ///
    /// @return when their visit before this one ended, empty on the first visit
    @Transactional
    public Optional<Instant> visit(Actor actor) {
        return table.visit(actor.requirePerson(), time.instant());
    }

    private Slice<FeedItem> slice(Actor actor, List<FeedItem> rows) {
        var summaries =
                conversations.summaries(actor, rows.stream().map(FeedItem::id).toList());
        return Slice.of(rows, SIZE, last -> new Cursor(last.activeAt(), last.id()).toString())
                .map(item -> item.with(summaries.get(item.id())));
    }
}
