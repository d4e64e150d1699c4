package org.samverk.feed.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.files.Attached;
import org.samverk.groups.Groups;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Problem;
import org.samverk.kernel.RefusedException;
import org.samverk.polls.PollForm;
import org.samverk.web.View;
import org.samverk.web.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Takes what one writes in the field of the start page (with the choice of a group) and of a group's page. Whatever is
/// refused comes back as it was typed.
@Controller
class PostingController {
    private final Groups groups;
    private final PostSubmissions submissions;
    private final StartPages startPages;
    private final GroupFeedPages groupPages;

    PostingController(Groups groups, PostSubmissions submissions, StartPages startPages, GroupFeedPages groupPages) {
        this.groups = groups;
        this.submissions = submissions;
        this.startPages = startPages;
        this.groupPages = groupPages;
    }

    @PostMapping("/posts")
    View fromStart(
            Viewer viewer,
            @RequestParam @Nullable String group,
            @RequestParam @Nullable String content,
            @RequestParam @Nullable String markdown,
            @ModelAttribute PollForm poll,
            PostOptions options,
            Attached attached,
            @RequestParam @Nullable String once) {
        var written = new WrittenPost(content, markdown, poll, options, attached);
        if (group == null || group.isBlank()) {
            var problem = Problem.of("group", "feed.problem.chooseGroup");
            return onStart(viewer, null, written, List.of(problem), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            var place = groups.require(viewer.actor(), group);
            return View.redirect(options.after("/", submissions.post(viewer.actor(), place, written, once)));
        } catch (InvalidInputException e) {
            return onStart(viewer, group, written, e.problems(), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (NotFoundException e) {
            return elsewhere(viewer, written);
        } catch (RefusedException e) {
            return onStart(viewer, group, written, List.of(problem(e)), HttpStatus.FORBIDDEN);
        }
    }

    @PostMapping("/groups/{slug}/posts")
    View fromGroup(
            Viewer viewer,
            @PathVariable String slug,
            @RequestParam @Nullable String content,
            @RequestParam @Nullable String markdown,
            @ModelAttribute PollForm poll,
            PostOptions options,
            Attached attached,
            @RequestParam @Nullable String once) {
        var written = new WrittenPost(content, markdown, poll, options, attached);
        try {
            var place = groups.require(viewer.actor(), slug);
            return View.redirect(options.after(place.path(), submissions.post(viewer.actor(), place, written, once)));
        } catch (InvalidInputException e) {
            return inGroup(viewer, slug, written, e.problems(), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (NotFoundException e) {
            return elsewhere(viewer, written);
        } catch (RefusedException e) {
            return inGroup(viewer, slug, written, List.of(problem(e)), HttpStatus.FORBIDDEN);
        }
    }

    private View onStart(
            Viewer viewer, @Nullable String slug, WrittenPost written, List<Problem> problems, HttpStatus status) {
        var page = startPages.page(viewer, Cursor.START);
        var field = page.write() == null ? WriteField.choosing(groups.mine(viewer.actor())) : page.write();
        return View.page("feed/start", page.with(field.refused(slug, written, problems)), status);
    }

    /// The group is gone, or the writer may not know of it: the text comes back, for another group.
    private View elsewhere(Viewer viewer, WrittenPost written) {
        var problem = Problem.of("group", "feed.problem.group");
        return onStart(viewer, null, written, List.of(problem), HttpStatus.NOT_FOUND);
    }

    /// Who may not read the group any more finds the text on the start page.
    private View inGroup(Viewer viewer, String slug, WrittenPost written, List<Problem> problems, HttpStatus status) {
        if (!groups.require(viewer.actor(), slug).readable()) {
            return onStart(viewer, null, written, problems, status);
        }
        var page = groupPages.page(viewer.actor(), slug, Cursor.START);
        var field = WriteField.in(page.frame().group()).refused(slug, written, problems);
        return View.page("feed/group", page.with(field), status);
    }

    /// A refusal is about the group, but for what only its administrators may ask.
    private static Problem problem(RefusedException e) {
        var field = e.messageKey().equals("feed.error.mustReadHere") ? "mustRead" : "group";
        return Problem.of(field, e.messageKey(), e.arguments().toArray());
    }
}
