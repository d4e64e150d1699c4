package org.samverk.ideas.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Visibility;
import org.samverk.groups.GroupFields;
import org.samverk.ideas.IdeaGroups;
import org.samverk.kernel.InvalidInputException;
import org.samverk.web.Submissions;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Starting a group for an idea.
@Controller
class IdeaGroupController {
    private static final int LONGEST_NAME = 120;
    private final IdeaGroups groups;
    private final Submissions submissions;

    IdeaGroupController(IdeaGroups groups, Submissions submissions) {
        this.groups = groups;
        this.submissions = submissions;
    }

    @GetMapping("/ideas/{number}/group")
    View form(Actor actor, @PathVariable long number) {
        var idea = groups.require(actor, number);
        var fields = new GroupFields(name(idea.title()), "", Visibility.OPEN.code());
        return View.page("ideas/groupForm", new IdeaGroupPage(idea, fields, List.of()));
    }

    /// The title, as far as a group's name goes.
    private static String name(String title) {
        return title.codePointCount(0, title.length()) <= LONGEST_NAME
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST_NAME));
    }

    @PostMapping("/ideas/{number}/group")
    View create(
            Actor actor,
            @PathVariable long number,
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable String purpose,
            @RequestParam(required = false) @Nullable String visibility,
            @RequestParam(required = false) @Nullable String once) {
        var fields = new GroupFields(name, purpose, visibility);
        try {
            return View.redirect(submissions.once(
                    actor, once, () -> groups.start(actor, number, fields).path()));
        } catch (InvalidInputException e) {
            var page = new IdeaGroupPage(groups.require(actor, number), fields, e.problems());
            return View.invalid("ideas/groupForm", page);
        }
    }
}
