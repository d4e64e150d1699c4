package org.samverk.feed;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Slice;
import org.samverk.kernel.TimeSource;
import org.samverk.richtext.Topics;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What posts are marked with (`#word`). Where a topic begins and ends [Topics] says; which posts have it is written
/// with each post.
@Service
public class PostTopics {
    private static final int SIZE = 20;
    private static final int SUGGESTED = 12;
    private static final int MOST_FOLLOWED = 100;
    private static final int AMONG = 500;
    private static final Duration LATELY = Duration.ofDays(90);
    private final TopicTable table;
    private final Feed feed;
    private final TimeSource time;

    PostTopics(TopicTable table, Feed feed, TimeSource time) {
        this.table = table;
        this.feed = feed;
        this.time = time;
    }

    /// The form in which a topic is kept.
    ///
    /// @throws NotFoundException when it can be no topic
    public static String require(String word) {
        var normal = Topics.normal(word);
        if (normal == null) {
            throw new NotFoundException();
        }
        return normal;
    }

    /// The posts with a topic that the actor may see, the newest first, twenty at a time.
    ///
    /// @param word as [#require] returns it
    public Slice<FeedItem> posts(Actor actor, String word, Cursor before) {
        var found = table.posts(actor.id(), word, before, SIZE + 1);
        var slice = Slice.of(found, SIZE, last -> new Cursor(last.at(), last.post()).toString());
        var ids = slice.items().stream().map(TopicTable.Found::post).toList();
        return new Slice<>(feed.these(actor, ids), slice.next());
    }

    /// What the posts of the last 90 days that the actor may see are marked with most.
    ///
    /// @param beginning of the word, with or without `#`; empty for all
    public List<Topic> suggest(Actor actor, String beginning) {
        var prefix = beginning.strip().replaceFirst("^#", "");
        var normal = prefix.length() < 2 ? prefix.toLowerCase(java.util.Locale.ROOT) : Topics.normal(prefix);
        return normal == null
                ? List.of()
                : table.popular(actor.id(), normal, time.instant().minus(LATELY), AMONG, SUGGESTED);
    }

    public List<String> followed(Actor actor) {
        return table.followed(actor.requirePerson());
    }

    public boolean isFollowed(Actor actor, String word) {
        return table.isFollowed(actor.requirePerson(), word);
    }

    /// From now on posts with this topic come into the actor's feed, from whatever group they may read.
    ///
    /// @throws ConflictException when the actor follows a hundred topics already
    @Transactional
    public void follow(Actor actor, String word) {
        UUID person = actor.requirePerson();
        if (table.followed(person).size() >= MOST_FOLLOWED) {
            throw new ConflictException("feed.error.topicsFull", MOST_FOLLOWED);
        }
        table.follow(person, word, time.instant());
    }

    @Transactional
    public void unfollow(Actor actor, String word) {
        table.unfollow(actor.requirePerson(), word);
    }
}
