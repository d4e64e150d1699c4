package org.samverk.ideas.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.groups.GroupFrames;
import org.samverk.ideas.IdeaBoards;
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
    private final IdeaBoards boards;
    private final GroupFrames frames;

    GroupIdeasController(Ideas ideas, IdeaBoards boards, GroupFrames frames) {
        this.ideas = ideas;
        this.boards = boards;
        this.frames = frames;
    }

    @GetMapping("/groups/{slug}/ideas")
    View list(
            Actor actor,
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String order,
            @RequestParam(required = false) @Nullable UUID category,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(required = false) @Nullable String after) {
        var frame = frames.of(actor, slug, "ideas");
        var author = mine ? actor.person().orElse(null) : null;
        var group = frame.group().id();
        var filter = new IdeaFilter(
                IdeaStatus.find(status), group, author, null, null, category, IdeaFilter.Order.of(order));
        var path = frame.group().path() + "/ideas";
        var list = ideas.list(actor, filter, after, SIZE);
        var categories = boards.require(actor, group).categories();
        var board = IdeaBoard.ofGroup(path, list, filter, mine, categories, boards.canKeep(actor, group));
        return View.page("ideas/group", new GroupIdeasPage(frame, board, frame.canChange()));
    }
}
