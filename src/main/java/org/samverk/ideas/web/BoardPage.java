package org.samverk.ideas.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.groups.Group;
import org.samverk.ideas.Category;
import org.samverk.ideas.IdeaBoards.Board;
import org.samverk.kernel.Problem;

/// How a board is kept.
///
/// @param group    whose board it is, null for the organisation's
/// @param typed    what was sent, when a name is refused
/// @param problems what is wrong with it
public record BoardPage(@Nullable Group group, Board board, Typed typed, List<Problem> problems) {
    /// @param category the one that was to be renamed, null for a new one
    /// @param name     null when nothing was sent
    public record Typed(@Nullable UUID category, @Nullable String name) {
        static final Typed NOTHING = new Typed(null, null);
    }

    public String back() {
        return group == null ? "/ideas" : group.path() + "/ideas";
    }

    public boolean isRefused(Category category) {
        return category.id().equals(typed.category());
    }

    /// What is wrong with the name of a new category.
    public List<Problem> fresh() {
        return typed.category() == null ? problems : List.of();
    }

    /// What the field of a new category holds.
    public String typedFresh() {
        return typed.category() == null && typed.name() != null ? typed.name() : "";
    }

    /// What the field with the name of a category holds.
    public String name(Category category) {
        return isRefused(category) && typed.name() != null ? typed.name() : category.name();
    }
}
