package org.samverk.feed.web;

import java.util.List;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.chain.Chain;
import org.samverk.chain.Onward;
import org.samverk.conversations.Conversations;
import org.samverk.feed.PostRemovals;
import org.samverk.feed.Posts;
import org.samverk.groups.Groups;
import org.samverk.polls.Polls;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class PostController {
    private final Posts posts;
    private final PostRemovals removals;
    private final Groups groups;
    private final Chain chain;
    private final Conversations conversations;
    private final Polls polls;
    private final PostMarksReader marks;
    private final PostMenuReader menu;

    PostController(
            Posts posts,
            PostRemovals removals,
            Groups groups,
            Chain chain,
            Conversations conversations,
            Polls polls,
            PostMarksReader marks,
            PostMenuReader menu) {
        this.posts = posts;
        this.removals = removals;
        this.groups = groups;
        this.chain = chain;
        this.conversations = conversations;
        this.polls = polls;
        this.marks = marks;
        this.menu = menu;
    }

    @GetMapping("/posts/{id}")
    View post(Actor actor, @PathVariable UUID id) {
        var post = posts.require(actor, id);
        var standing = posts.standing(actor, post);
        return View.page(
                "feed/postPage",
                new PostPage(
                        post,
                        groups.find(actor, post.groupId()).orElse(null),
                        chain.of(actor, new Onward.Place(id, "post", post.groupId())),
                        conversations.open(actor, id),
                        polls.of(actor, List.of(id)).get(id),
                        posts.canEdit(actor, post, standing),
                        removals.canDelete(actor, post, standing),
                        removals.canRestore(actor, post, standing),
                        actor.isEmployee() && post.isShown(),
                        marks.of(actor, post, standing),
                        menu.of(actor, post, standing)));
    }
}
