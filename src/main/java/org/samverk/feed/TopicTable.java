package org.samverk.feed;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Cursor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TopicTable {
    /// A post that is marked with everything is found by nothing.
    static final int MOST = 20;

    private final JdbcClient jdbc;

    TopicTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Marks a post with these topics and no others.
    ///
    /// @param at when the post was published
    void index(UUID post, List<String> words, Instant at) {
        jdbc.sql("delete from feed.topic where post_id = :post")
                .param("post", post)
                .update();
        if (!words.isEmpty()) {
            jdbc.sql("""
                    insert into feed.topic (word, post_id, at) select w, :post, :at from unnest(:words::text[]) w
                    """)
                    .param("post", post)
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .param("words", words.stream().limit(MOST).toArray(String[]::new))
                    .update();
        }
    }

    /// A post that is found by a topic.
    record Found(UUID post, Instant at) {}

    /// The newest first.
    List<Found> posts(@Nullable UUID viewer, String word, Cursor before, int limit) {
        return jdbc.sql("""
                select t.post_id, t.at from feed.topic t
                join access.visible_to(:viewer) v on v = t.post_id
                join feed.post p on p.id = t.post_id and p.deleted_at is null and p.publish_at is null
                where t.word = :word and (t.at, t.post_id) < (:at, :id)
                order by t.at desc, t.post_id desc
                limit :limit
                """)
                .param("viewer", viewer)
                .param("word", word)
                .param("at", before.at().atOffset(ZoneOffset.UTC))
                .param("id", before.id())
                .param("limit", limit)
                .query((row, number) -> new Found(
                        row.getObject("post_id", UUID.class),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    /// What posts that the viewer may see are marked with most, among the newest `among` marks since then.
    ///
    /// @param prefix with which the words begin, empty for all
    List<Topic> popular(@Nullable UUID viewer, String prefix, Instant since, int among, int limit) {
        return jdbc.sql("""
                select n.word, count(*) as posts,
                       exists (select from feed.topic_follow f
                               where f.person_id = :viewer and f.word = n.word) as followed
                from (select t.word from feed.topic t join access.visible_to(:viewer) v on v = t.post_id
                      where t.at > :since and starts_with(t.word, :prefix)
                      order by t.at desc
                      limit :among) n
                group by n.word
                order by posts desc, n.word
                limit :limit
                """)
                .param("viewer", viewer)
                .param("prefix", prefix)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("among", among)
                .param("limit", limit)
                .query((row, number) ->
                        new Topic(row.getString("word"), row.getInt("posts"), row.getBoolean("followed")))
                .list();
    }

    List<String> followed(UUID person) {
        return jdbc.sql("select word from feed.topic_follow where person_id = :person order by word")
                .param("person", person)
                .query(String.class)
                .list();
    }

    boolean isFollowed(UUID person, String word) {
        return jdbc.sql("select exists (select from feed.topic_follow where person_id = :person and word = :word)")
                .param("person", person)
                .param("word", word)
                .query(Boolean.class)
                .single();
    }

    void follow(UUID person, String word, Instant since) {
        jdbc.sql("""
                insert into feed.topic_follow (person_id, word, since) values (:person, :word, :since)
                on conflict do nothing
                """)
                .param("person", person)
                .param("word", word)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .update();
    }

    void unfollow(UUID person, String word) {
        jdbc.sql("delete from feed.topic_follow where person_id = :person and word = :word")
                .param("person", person)
                .param("word", word)
                .update();
    }
}
