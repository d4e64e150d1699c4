package org.samverk.ideas.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.groups.Groups;
import org.samverk.ideas.IdeaBoards;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.Problem;
import org.samverk.web.Feedback;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// How a board is kept: its categories, and whether it takes ideas without name.
@Controller
class IdeaBoardController {
    private final IdeaBoards boards;
    private final Groups groups;
    private final Feedback feedback;

    IdeaBoardController(IdeaBoards boards, Groups groups, Feedback feedback) {
        this.boards = boards;
        this.groups = groups;
        this.feedback = feedback;
    }

    @GetMapping("/ideas/board")
    View show(Actor actor, @RequestParam(required = false) @Nullable UUID group) {
        boards.requireKeep(actor, group);
        return View.page("ideas/boardForm", page(actor, group, BoardPage.Typed.NOTHING, List.of()));
    }

    @PostMapping("/ideas/board")
    View change(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID group,
            @RequestParam(defaultValue = "false") boolean unnamed,
            HttpServletRequest request) {
        boards.change(actor, group, unnamed);
        return saved(group, request);
    }

    @PostMapping("/ideas/categories")
    View add(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID group,
            @RequestParam(required = false) @Nullable String name,
            HttpServletRequest request) {
        try {
            boards.addCategory(actor, group, name);
            return saved(group, request);
        } catch (InvalidInputException e) {
            return again(actor, group, null, name, e);
        }
    }

    @PostMapping("/ideas/categories/{id}")
    View rename(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String name,
            HttpServletRequest request) {
        try {
            return saved(boards.renameCategory(actor, id, name), request);
        } catch (InvalidInputException e) {
            return again(actor, boards.requireGroup(actor, id), id, name, e);
        }
    }

    @PostMapping("/ideas/categories/{id}/retirement")
    View retire(Actor actor, @PathVariable UUID id, HttpServletRequest request) {
        return saved(boards.retireCategory(actor, id, true), request);
    }

    @PostMapping("/ideas/categories/{id}/retirement/end")
    View takeUp(Actor actor, @PathVariable UUID id, HttpServletRequest request) {
        return saved(boards.retireCategory(actor, id, false), request);
    }

    private View saved(@Nullable UUID group, HttpServletRequest request) {
        feedback.success(request, "ideas.board.saved");
        return View.redirect("/ideas/board" + (group == null ? "" : "?group=" + group));
    }

    private View again(
            Actor actor,
            @Nullable UUID group,
            @Nullable UUID category,
            @Nullable String name,
            InvalidInputException e) {
        var typed = new BoardPage.Typed(category, name == null ? "" : name);
        return View.invalid("ideas/boardForm", page(actor, group, typed, e.problems()));
    }

    private BoardPage page(Actor actor, @Nullable UUID group, BoardPage.Typed typed, List<Problem> problems) {
        var place = group == null ? null : groups.require(actor, group);
        return new BoardPage(place, boards.require(actor, group), typed, problems);
    }
}
