package org.samverk.ideas.web;

import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.groups.GroupFrames;
import org.samverk.ideas.IdeaFilter;
import org.samverk.ideas.IdeaStatus;
import org.samverk.ideas.Ideas;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The ideas of one group.
@Controller
class GroupIdeasController {
    private static final int SIZE = 20;
    private final Ideas ideas;
    private final GroupFrames frames;

    GroupIdeasController(Ideas ideas, GroupFrames frames) {
        this.ideas = ideas;
        this.frames = frames;
    }

    @GetMapping("/groups/{slug}/ideas")
    View list(
            Actor actor,
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String order,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(required = false) @Nullable String after) {
        var frame = frames.of(actor, slug, "ideas");
        var author = mine ? actor.person().orElse(null) : null;
        var filter = new IdeaFilter(IdeaStatus.find(status), frame.group().id(), author, IdeaFilter.Order.of(order));
        var path = frame.group().path() + "/ideas";
        var list = ideas.list(actor, filter, after, SIZE);
        var board = IdeaBoard.ofGroup(path, list, filter, mine);
        return View.page("ideas/group", new GroupIdeasPage(frame, board, frame.canChange()));
    }
}
