package org.samverk.feed.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.feed.Post;
import org.samverk.feed.PostMoves;
import org.samverk.feed.PostShares;
import org.samverk.groups.Groups;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Problem;
import org.samverk.kernel.RefusedException;
import org.samverk.people.Writing;
import org.samverk.web.Feedback;
import org.samverk.web.Submissions;
import org.samverk.web.View;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class PostShareController {
    private static final String FORM = "feed/shareForm";
    private final PostShares shares;
    private final PostMoves moves;
    private final Groups groups;
    private final Writing writing;
    private final Submissions submissions;
    private final Feedback feedback;

    PostShareController(
            PostShares shares,
            PostMoves moves,
            Groups groups,
            Writing writing,
            Submissions submissions,
            Feedback feedback) {
        this.shares = shares;
        this.moves = moves;
        this.groups = groups;
        this.writing = writing;
        this.submissions = submissions;
        this.feedback = feedback;
    }

    @GetMapping("/posts/{id}/share")
    View form(Actor actor, @PathVariable UUID id) {
        return View.page(FORM, page(actor, shares.requireShareable(actor, id)));
    }

    @PostMapping("/posts/{id}/share")
    View create(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam @Nullable String group,
            @RequestParam @Nullable String content,
            @RequestParam @Nullable String markdown,
            @RequestParam @Nullable String once,
            HttpServletRequest request) {
        var post = shares.requireShareable(actor, id);
        try {
            var target = groups.require(actor, group == null ? "" : group);
            var path = submissions.once(
                    actor,
                    once,
                    () -> shares.share(actor, id, target.id(), writing.read(actor, content, markdown))
                            .path());
            feedback.success(request, "feed.share.done", target.name());
            return View.redirect(path);
        } catch (InvalidInputException e) {
            return View.invalid(FORM, page(actor, post).refused(group, markdown, e.problems()));
        } catch (NotFoundException e) {
            return elsewhere(page(actor, post), markdown, HttpStatus.NOT_FOUND);
        } catch (RefusedException e) {
            return elsewhere(page(actor, post), markdown, HttpStatus.FORBIDDEN);
        }
    }

    /// The group is gone, or the actor is no longer in it: the text comes back, for another group.
    private static View elsewhere(PostSharePage page, @Nullable String markdown, HttpStatus status) {
        var problem = Problem.of("group", "feed.problem.group");
        return View.page(FORM, page.refused(null, markdown, List.of(problem)), status);
    }

    private PostSharePage page(Actor actor, Post post) {
        return new PostSharePage(post, shares.original(actor, post), moves.targets(actor, post), null, "", List.of());
    }
}
