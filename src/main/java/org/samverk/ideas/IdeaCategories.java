package org.samverk.ideas;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What those who answer ideas file them under.
@Service
public class IdeaCategories {
    private final Ideas ideas;
    private final IdeaBoardTable boards;

    IdeaCategories(Ideas ideas, IdeaBoardTable boards) {
        this.ideas = ideas;
        this.boards = boards;
    }

    /// Those that the idea may be filed under, and the one that it is, also when that is retired.
    public List<Category> of(Idea idea) {
        return boards.categories(idea.groupId()).stream()
                .filter(category -> !category.retired() || category.equals(idea.category()))
                .toList();
    }

    /// Files an idea under a category of its board.
    ///
    /// @param category null for none
    /// @throws org.samverk.kernel.RefusedException when the actor is none of those who may answer it
    /// @throws org.samverk.kernel.InvalidInputException when its board has no such category, or it is retired
    @Transactional
    public Idea file(Actor actor, long number, @Nullable UUID category) {
        var idea = ideas.require(actor, number);
        IdeaRules.requireHandle(actor, ideas.answers(actor, idea));
        var known = idea.category();
        if (category != null && (known == null || !category.equals(known.id()))) {
            boards.requireOpen(idea.groupId(), category);
        }
        boards.file(idea.id(), category);
        return ideas.require(actor, number);
    }
}
