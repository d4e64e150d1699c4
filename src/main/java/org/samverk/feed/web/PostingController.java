package org.samverk.feed.web;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.feed.Posts;
import org.samverk.files.Attached;
import org.samverk.groups.Groups;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Problem;
import org.samverk.kernel.RefusedException;
import org.samverk.people.Writing;
import org.samverk.polls.PollForm;
import org.samverk.polls.Polls;
import org.samverk.web.Submissions;
import org.samverk.web.View;
import org.samverk.web.Viewer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
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
    private final ZoneId zone;

    PostingController(
            Posts posts,
            Groups groups,
            Writing writing,
            Polls polls,
            Submissions submissions,
            StartPages startPages,
            GroupFeedPages groupPages,
            @Value("${samverk.zone:Europe/Stockholm}") ZoneId zone) {
        this.posts = posts;
        this.groups = groups;
        this.writing = writing;
        this.polls = polls;
        this.submissions = submissions;
        this.startPages = startPages;
        this.groupPages = groupPages;
        this.zone = zone;
    }

    @PostMapping("/posts")
    View fromStart(
            Viewer viewer,
            @RequestParam String group,
            @RequestParam @Nullable String content,
            @RequestParam @Nullable String markdown,
            @ModelAttribute PollForm poll,
            PostOptions options,
            Attached attached,
            @RequestParam @Nullable String once) {
        try {
            return View.redirect(
                    options.after("/", post(viewer.actor(), group, content, markdown, poll, options, attached, once)));
        } catch (InvalidInputException e) {
            var page = startPages.page(viewer, Cursor.START);
            var field = page.write() == null ? WriteField.choosing(groups.mine(viewer.actor())) : page.write();
            return View.invalid(
                    "feed/start",
                    page.with(field.refused(group, markdown, poll, e.problems()).attaching(attached.files())));
        } catch (NotFoundException e) {
            return elsewhere(viewer, markdown, poll, attached, HttpStatus.NOT_FOUND);
        } catch (RefusedException e) {
            return elsewhere(viewer, markdown, poll, attached, HttpStatus.FORBIDDEN);
        }
    }

    /// The group is gone, or the writer is no longer in it: the text comes back, for another group.
    private View elsewhere(
            Viewer viewer, @Nullable String markdown, PollForm poll, Attached attached, HttpStatus status) {
        var page = startPages.page(viewer, Cursor.START);
        var field = page.write() == null ? WriteField.choosing(groups.mine(viewer.actor())) : page.write();
        var problem = Problem.of("group", "feed.problem.group");
        return View.page(
                "feed/start",
                page.with(field.refused(null, markdown, poll, List.of(problem)).attaching(attached.files())),
                status);
    }

    @PostMapping("/groups/{slug}/posts")
    View fromGroup(
            Actor actor,
            @PathVariable String slug,
            @RequestParam @Nullable String content,
            @RequestParam @Nullable String markdown,
            @ModelAttribute PollForm poll,
            PostOptions options,
            Attached attached,
            @RequestParam @Nullable String once) {
        try {
            var path = post(actor, slug, content, markdown, poll, options, attached, once);
            return View.redirect(options.after("/groups/" + slug, path));
        } catch (InvalidInputException e) {
            var page = groupPages.page(actor, slug, Cursor.START);
            var field = WriteField.in(page.frame().group())
                    .refused(slug, markdown, poll, e.problems())
                    .attaching(attached.files());
            return View.invalid("feed/group", page.with(field));
        }
    }

    private String post(
            Actor actor,
            String slug,
            @Nullable String content,
            @Nullable String markdown,
            PollForm poll,
            PostOptions options,
            Attached attached,
            @Nullable String once) {
        var group = groups.require(actor, slug);
        return submissions.once(actor, once, () -> {
            var post = posts.post(
                    actor, group.id(), options.post(writing.read(actor, content, markdown), zone), attached.ids());
            poll.fields().ifPresent(fields -> polls.create(actor, post.id(), fields));
            return post.path();
        });
    }
}
