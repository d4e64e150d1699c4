package org.samverk.feed.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.feed.Post;
import org.samverk.feed.PostMoves;
import org.samverk.groups.Groups;
import org.samverk.kernel.InvalidInputException;
import org.samverk.web.Feedback;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class PostMoveController {
    private static final String FORM = "feed/moveForm";
    private final PostMoves moves;
    private final Groups groups;
    private final Feedback feedback;

    PostMoveController(PostMoves moves, Groups groups, Feedback feedback) {
        this.moves = moves;
        this.groups = groups;
        this.feedback = feedback;
    }

    @GetMapping("/posts/{id}/move")
    View form(Actor actor, @PathVariable UUID id) {
        return View.page(FORM, page(actor, moves.requireMovable(actor, id)));
    }

    @PostMapping("/posts/{id}/move")
    View create(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam @Nullable String group,
            @RequestParam(defaultValue = "false") String confirmed,
            HttpServletRequest request) {
        var post = moves.requireMovable(actor, id);
        try {
            if (group == null || group.isBlank()) {
                throw new InvalidInputException("group", "feed.problem.noGroup");
            }
            var target = groups.require(actor, group);
            moves.move(actor, id, target.id(), "true".equals(confirmed));
            feedback.success(request, "feed.move.done", target.name());
            return View.redirect(post.path());
        } catch (InvalidInputException e) {
            return View.invalid(FORM, page(actor, post).refused(group, e.problems()));
        }
    }

    private PostMovePage page(Actor actor, Post post) {
        var from = groups.require(actor, post.groupId());
        return new PostMovePage(post, from, moves.targets(actor, post), moves.spreads(actor, post), null, List.of());
    }
}
