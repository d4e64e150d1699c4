package org.samverk.demo;

import java.util.List;
import org.samverk.access.Actor;
import org.samverk.conversations.Readings;
import org.samverk.demo.Content.Post;
import org.samverk.feed.Feed;
import org.samverk.feed.News;
import org.samverk.feed.Posts;
import org.samverk.kernel.Cursor;
import org.springframework.stereotype.Component;

/// What is written in the groups.
@Component
class DemoPosts {
    /// To whom only what came since then is new.
    private static final List<String> LOOKED_YESTERDAY = List.of("anna", "bjorn", "cecilia", "david", "eva", "farid");

    private final Posts posts;
    private final Feed feed;
    private final News news;
    private final Readings readings;
    private final DemoPolls polls;
    private final DemoComments comments;

    DemoPosts(Posts posts, Feed feed, News news, Readings readings, DemoPolls polls, DemoComments comments) {
        this.posts = posts;
        this.feed = feed;
        this.news = news;
        this.readings = readings;
        this.polls = polls;
        this.comments = comments;
    }

    void plan(Scene scene, ContentFiles files) {
        var number = 0;
        for (var post : files.posts()) {
            number++;
            var reference = "post:" + (post.key() == null ? "number-" + number : post.key());
            var at = scene.moments().at(post.at());
            scene.timeline().add(at, reference + " in " + post.group(), () -> write(scene, post, reference));
            comments.plan(scene, reference, at, post.comments());
            comments.planReactions(scene, reference, at, post.react());
        }
        LOOKED_YESTERDAY.forEach(username -> scene.timeline()
                .add(scene.moments().at("-1d 07:30"), "visit of " + username, () -> look(scene.actor(username))));
    }

    private void look(Actor reader) {
        feed.visit(reader);
        feed.readAll(reader, null);
        news.list(reader, Cursor.START).items().forEach(item -> readings.read(reader, item.id()));
    }

    private void write(Scene scene, Post post, String reference) {
        var author = scene.actor(post.by());
        var id = posts.post(author, scene.id("group:" + post.group()), scene.text(author, post.text()))
                .id();
        scene.name(reference, id);
        if (post.poll() != null) {
            polls.ask(scene, author, id, post.poll());
        }
    }
}
