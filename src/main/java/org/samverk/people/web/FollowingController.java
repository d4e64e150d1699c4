package org.samverk.people.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.kernel.Cursor;
import org.samverk.people.Followings;
import org.samverk.web.Feedback;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Following colleagues, and whom one follows oneself.
@Controller
class FollowingController {
    private final Followings followings;
    private final Feedback feedback;

    FollowingController(Followings followings, Feedback feedback) {
        this.followings = followings;
        this.feedback = feedback;
    }

    /// @param followers whether those who follow the reader are shown, not those whom the reader follows
    @GetMapping("/people/following")
    View list(
            Actor actor,
            @RequestParam(required = false) @Nullable String followers,
            @RequestParam(required = false) @Nullable String before) {
        var back = followers != null;
        var cursor = Cursor.parse(before);
        var people = back ? followings.followers(actor, cursor) : followings.followed(actor, cursor);
        return View.page("people/following", new FollowingPage(people, back, followings.suggestions(actor, 6)));
    }

    @PostMapping("/people/{username}/following")
    View follow(
            Actor actor,
            @PathVariable String username,
            @RequestParam(required = false) @Nullable String back,
            HttpServletRequest request) {
        var person = followings.follow(actor, username);
        feedback.success(request, "people.followed", person.name());
        return View.redirect(back(back, person.ref().path()));
    }

    @PostMapping("/people/{username}/following/end")
    View unfollow(
            Actor actor,
            @PathVariable String username,
            @RequestParam(required = false) @Nullable String back,
            HttpServletRequest request) {
        var person = followings.unfollow(actor, username);
        feedback.success(request, "people.unfollowed", person.name());
        return View.redirect(back(back, person.ref().path()));
    }

    private static String back(@Nullable String path, String usual) {
        return path != null && path.matches("/|/people/following") ? path : usual;
    }
}
