package org.samverk.demo;

import org.samverk.demo.Content.Post;
import org.samverk.feed.Posts;
import org.springframework.stereotype.Component;

/// What is written in the groups.
@Component
class DemoPosts {
    private final Posts posts;
    private final DemoComments comments;

    DemoPosts(Posts posts, DemoComments comments) {
        this.posts = posts;
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
        }
    }

    private void write(Scene scene, Post post, String reference) {
        var author = scene.actor(post.by());
        var id = posts.post(author, scene.id("group:" + post.group()), scene.text(author, post.text())).id();
        scene.name(reference, id);
    }
}
