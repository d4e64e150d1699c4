package org.samverk.feed.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.feed.Post;
import org.samverk.feed.Posts;
import org.samverk.files.Attached;
import org.samverk.files.Attachments;
import org.samverk.kernel.InvalidInputException;
import org.samverk.people.Writing;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class PostEditController {
    private final Posts posts;
    private final Attachments attachments;
    private final Writing writing;

    PostEditController(Posts posts, Attachments attachments, Writing writing) {
        this.posts = posts;
        this.attachments = attachments;
        this.writing = writing;
    }

    @GetMapping("/posts/{id}/edit")
    View form(Actor actor, @PathVariable UUID id) {
        return View.page("feed/postForm", page(actor, posts.requireEditable(actor, id)));
    }

    @PostMapping("/posts/{id}")
    View change(
            Actor actor,
            @PathVariable UUID id,
            Attached attached,
            @RequestParam @Nullable String content,
            @RequestParam @Nullable String markdown) {
        var post = posts.requireEditable(actor, id);
        try {
            posts.edit(actor, id, writing.read(actor, content, markdown), attached.ids());
            return View.redirect(post.path());
        } catch (InvalidInputException e) {
            var page = page(actor, post).refused(content, markdown, attached.files(), e.problems());
            return View.invalid("feed/postForm", page);
        }
    }

    private PostFormPage page(Actor actor, Post post) {
        return PostFormPage.of(post, attachments.of(actor, post.id()));
    }
}
