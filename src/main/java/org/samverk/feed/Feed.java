package org.samverk.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.conversations.Conversations;
import org.samverk.conversations.Readings;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.Slice;
import org.samverk.kernel.TimeSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is new for somebody, and how they read it.
@Service
public class Feed {
    /// As many as a phone gets soon: with twenty, Lighthouse gave the first page 91 of 100 there, now 96.
    private static final int SIZE = 12;
    private static final int LATEST = 4;
    private static final int MOST_NEW = 50;
    private static final Duration MONTH = Duration.ofDays(30);
    private final FeedTable table;
    private final FeedReaderTable readers;
    private final StartTable start;
    private final Conversations conversations;
    private final Readings readings;
    private final PostPartsReader postParts;
    private final TimeSource time;

    Feed(
            FeedTable table,
            FeedReaderTable readers,
            StartTable start,
            Conversations conversations,
            Readings readings,
            PostPartsReader postParts,
            TimeSource time) {
        this.table = table;
        this.readers = readers;
        this.start = start;
        this.conversations = conversations;
        this.readings = readings;
        this.postParts = postParts;
        this.time = time;
    }

    /// What is in the actor's groups, those followed too, what the people whom they follow made, and what the whole
    /// organisation is told: the liveliest twelve.
    public Slice<FeedItem> mine(Actor actor, Cursor before) {
        return read(actor, FeedQuery.ALL, before);
    }

    /// What is in one group, as far as the actor sees it: the liveliest twelve.
    public Slice<FeedItem> group(Actor actor, UUID groupId, Cursor before) {
        return read(actor, FeedQuery.of(groupId), before);
    }

    /// Twelve of what is asked for, as far as the actor sees it.
    public Slice<FeedItem> read(Actor actor, FeedQuery query, Cursor before) {
        var viewer = query.group() == null ? actor.requirePerson() : actor.id();
        var rows = table.read(viewer, query, before, SIZE + 1);
        var slice = Slice.of(rows, SIZE, query::cursor);
        return new Slice<>(shown(actor, slice.items()), slice.next());
    }

    /// These, as far as the actor sees them, in this order.
    List<FeedItem> these(Actor actor, List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : shown(actor, table.these(actor.id(), ids)).stream()
                        .sorted(Comparator.comparingInt(item -> ids.indexOf(item.id())))
                        .toList();
    }

    /// What is shown with a post.
    public PostParts parts(Actor actor, Post post) {
        return postParts.of(actor, List.of(post)).getOrDefault(post.id(), PostParts.NONE);
    }

    /// With what was said about each, and what is shown with the posts.
    private List<FeedItem> shown(Actor actor, List<FeedItem> items) {
        var summaries =
                conversations.summaries(actor, items.stream().map(FeedItem::id).toList());
        var parts = postParts.of(
                actor,
                items.stream().map(FeedItem::post).flatMap(Stream::ofNullable).toList());
        return items.stream()
                .map(item -> item.with(summaries.get(item.id()), parts.get(item.id())))
                .toList();
    }

    /// The posts alone, of one group or of all that are the actor's.
    public Slice<FeedItem> posts(Actor actor, @Nullable UUID groupId, Cursor before) {
        return read(actor, new FeedQuery(groupId, "post", false, FeedOrder.ACTIVE), before);
    }

    /// In how many things of the feed others did something after a moment; counts no further than fifty.
    public int since(Actor actor, FeedQuery query, Instant since) {
        return Math.min(MOST_NEW, table.since(actor.requirePerson(), query, since, MOST_NEW));
    }

    /// What happened since a moment: new posts, answers to the actor, decisions, ideas that were answered. Looks back a
    /// month at most.
    public StartNews happened(Actor actor, Instant since) {
        var month = time.instant().minus(MONTH);
        return start.since(actor.requirePerson(), since.isBefore(month) ? month : since);
    }

    /// The ideas and the decisions in which something happened last, whether or not the actor is in their groups.
    public List<Latest> latest(Actor actor) {
        return table.latest(actor.requirePerson(), List.of("idea", "decision"), LATEST);
    }

    /// How the actor reads their feed.
    public FeedReader reader(Actor actor) {
        return readers.find(actor.requirePerson());
    }

    /// Remembers the order in which the actor wants their feed.
    @Transactional
    public void order(Actor actor, FeedOrder order) {
        readers.order(actor.requirePerson(), order);
    }

    /// Marks everything as read that happened until now, or until the page was shown on which the actor says so.
    ///
    /// @param upTo null for now; a moment to come counts as now
    @Transactional
    public void readAll(Actor actor, @Nullable Instant upTo) {
        var now = time.instant();
        readers.readUpTo(actor.requirePerson(), upTo == null || upTo.isAfter(now) ? now : upTo);
        readings.unmarkAll(actor);
    }

    /// Those of the actor's groups in which something is unread.
    public Set<UUID> unreadGroups(Actor actor, Collection<UUID> groups) {
        return groups.isEmpty() ? Set.of() : readers.unreadGroups(actor.requirePerson(), groups);
    }

    /// Puts one of the first steps aside, so that it is not shown again.
    @Transactional
    public void putAside(Actor actor, String step) {
        readers.putAside(actor.requirePerson(), step);
    }

    /// Notes that the actor looks at the start page now.
    ///
    /// @return when their visit before this one ended, empty on the first visit
    @Transactional
    public Optional<Instant> visit(Actor actor) {
        return readers.visit(actor.requirePerson(), time.instant());
    }
}
