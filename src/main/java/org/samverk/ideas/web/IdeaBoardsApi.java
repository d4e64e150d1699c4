package org.samverk.ideas.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.ideas.IdeaAuthors;
import org.samverk.ideas.IdeaBoards;
import org.samverk.ideas.IdeaBoards.Board;
import org.samverk.ideas.IdeaCategories;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// How boards of ideas are kept, for programs.
@RestController
@RequestMapping("/api/v1/ideas")
@Tag(name = "ideas")
class IdeaBoardsApi {
    private final IdeaBoards boards;
    private final IdeaCategories categories;
    private final IdeaAuthors authors;

    IdeaBoardsApi(IdeaBoards boards, IdeaCategories categories, IdeaAuthors authors) {
        this.boards = boards;
        this.categories = categories;
        this.authors = authors;
    }

    /// @param group   the key of a group, null for the board of the organisation
    /// @param unnamed whether ideas may be submitted without name
    record BoardToKeep(@Nullable UUID group, @Nullable Boolean unnamed) {}

    /// @param group the key of a group, null for the board of the organisation
    record CategoryToAdd(@Nullable UUID group, @Nullable String name) {}

    /// @param retired whether no more ideas are filed under it
    record CategoryToChange(@Nullable String name, @Nullable Boolean retired) {}

    /// @param category the key of a category of the idea's board, null for none
    record CategoryToFile(@Nullable UUID category) {}

    @GetMapping("/board")
    @Operation(summary = "The categories of a board, and whether it takes ideas without name")
    Board read(Actor actor, @RequestParam(required = false) @Nullable UUID group) {
        return boards.require(actor, group);
    }

    @PutMapping("/board")
    @Operation(summary = "Say whether a board takes ideas without name")
    Board change(Actor actor, @RequestBody BoardToKeep body) {
        boards.change(actor, body.group(), Boolean.TRUE.equals(body.unnamed()));
        return boards.require(actor, body.group());
    }

    @PostMapping("/categories")
    @Operation(summary = "Add a category to a board")
    Board add(Actor actor, @RequestBody CategoryToAdd body) {
        boards.addCategory(actor, body.group(), body.name());
        return boards.require(actor, body.group());
    }

    @PutMapping("/categories/{id}")
    @Operation(summary = "Rename a category, and retire it or take it up again")
    Board change(Actor actor, @PathVariable UUID id, @RequestBody CategoryToChange body) {
        var group = boards.changeCategory(actor, id, body.name(), Boolean.TRUE.equals(body.retired()));
        return boards.require(actor, group);
    }

    @PutMapping("/{number}/category")
    @Operation(summary = "File an idea under a category")
    IdeaBody file(Actor actor, @PathVariable long number, @RequestBody CategoryToFile body) {
        return IdeaBody.of(categories.file(actor, number, body.category()));
    }

    @PostMapping("/{number}/name")
    @Operation(summary = "Put your name to your own idea that you submitted without; there is no way back")
    IdeaBody name(Actor actor, @PathVariable long number) {
        return IdeaBody.of(authors.putName(actor, number));
    }
}
