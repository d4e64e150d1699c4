package org.samverk.feed.web;

import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.feed.Posts;
import org.samverk.groups.Groups;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.InvalidInputException;
import org.samverk.people.Writing;
import org.samverk.polls.PollForm;
import org.samverk.polls.Polls;
import org.samverk.web.Submissions;
import org.samverk.web.View;
import org.samverk.web.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Takes what one writes in the field of the start page (with the choice of a group) and of a group's page.
@Controller
class PostingController {
    private final Posts posts;
    private final Groups groups;
    private final Writing writing;
    private final Polls polls;
    private final Submissions submissions;
    private final StartPages startPages;
    private final GroupFeedPages groupPages;

    PostingController(
            Posts posts,
            Groups groups,
            Writing writing,
            Polls polls,
            Submissions submissions,
            StartPages startPages,
            GroupFeedPages groupPages) {
        this.posts = posts;
        this.groups = groups;
        this.writing = writing;
        this.polls = polls;
        this.submissions = submissions;
        this.startPages = startPages;
        this.groupPages = groupPages;
    }

    @PostMapping("/posts")
    View fromStart(
            Viewer viewer,
            @RequestParam String group,
            @RequestParam @Nullable String content,
            @RequestParam @Nullable String markdown,
            @ModelAttribute PollForm poll,
            @RequestParam @Nullable String once) {
        try {
            post(viewer.actor(), group, content, markdown, poll, once);
            return View.redirect("/");
        } catch (InvalidInputException e) {
            var page = startPages.page(viewer, Cursor.START);
            var field = page.write() == null ? WriteField.choosing(groups.mine(viewer.actor())) : page.write();
            return View.invalid("feed/start", page.with(field.refused(group, markdown, poll, e.problems())));
        }
    }

    @PostMapping("/groups/{slug}/posts")
    View fromGroup(
            Actor actor,
            @PathVariable String slug,
            @RequestParam @Nullable String content,
            @RequestParam @Nullable String markdown,
            @ModelAttribute PollForm poll,
            @RequestParam @Nullable String once) {
        try {
            post(actor, slug, content, markdown, poll, once);
            return View.redirect("/groups/" + slug);
        } catch (InvalidInputException e) {
            var page = groupPages.page(actor, slug, Cursor.START);
            var field = WriteField.in(page.frame().group()).refused(slug, markdown, poll, e.problems());
            return View.invalid("feed/group", page.with(field));
        }
    }

    private void post(
            Actor actor,
            String slug,
            @Nullable String content,
            @Nullable String markdown,
            PollForm poll,
            @Nullable String once) {
        var group = groups.require(actor, slug);
        submissions.once(actor, once, () -> {
            var post = posts.post(actor, group.id(), writing.read(actor, content, markdown));
            poll.fields().ifPresent(fields -> polls.create(actor, post.id(), fields));
            return post.path();
        });
    }
}
