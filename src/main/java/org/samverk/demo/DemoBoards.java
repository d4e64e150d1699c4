package org.samverk.demo;

import java.util.stream.Stream;
import org.samverk.ideas.Category;
import org.samverk.ideas.IdeaBoards;
import org.springframework.stereotype.Component;

/// The categories of ideas.
@Component
class DemoBoards {
    private final IdeaBoards boards;

    DemoBoards(IdeaBoards boards) {
        this.boards = boards;
    }

    void plan(Scene scene, ContentFiles files) {
        var board = files.board();
        scene.timeline().add(scene.moments().at(board.at()), "the board of ideas", () -> keep(scene, board));
    }

    private void keep(Scene scene, DemoBoard board) {
        var keeper = scene.actor(board.by());
        boards.change(keeper, null, board.unnamed());
        Stream.concat(board.names().stream(), board.retired().stream())
                .forEach(name -> boards.addCategory(keeper, null, name));
        boards.require(keeper, null).categories().stream()
                .peek(category -> scene.name("category:" + category.name(), category.id()))
                .filter(category -> board.retired().contains(category.name()))
                .map(Category::id)
                .forEach(id -> boards.retireCategory(keeper, id, true));
    }
}
