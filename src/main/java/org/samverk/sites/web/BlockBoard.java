package org.samverk.sites.web;

import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samverk.blocks.Block;
import org.samverk.blocks.BlocksView;
import org.samverk.sites.DraftBlocks;
import org.samverk.web.Ui;

/// The blocks of a draft, to be worked on.
///
/// @param done  what the last act was: `up`, `down`, `moved`, `added`, `changed`, `removed`, `restored`; null for none
/// @param block on which
public record BlockBoard(
        DraftBlocks draft,
        BlocksView view,
        @Nullable String done,
        @Nullable UUID block) {
    public int place(Block one) {
        return view.layout().indexOf(one.id()) + 1;
    }

    /// What the block is called where it is spoken of: its kind, and the beginning of what it says.
    public String name(Ui ui, Block one) {
        var kind = ui.t("blocks.kind." + one.kind().code());
        var words = excerpt(one);
        return words.isEmpty() ? kind : ui.t("sites.blocks.name", kind, words);
    }

    /// What the block that the last act was on is called.
    public String touched(Ui ui) {
        return block == null
                ? ""
                : Stream.concat(
                                view.layout().blocks().stream(),
                                draft.removed().stream().map(DraftBlocks.Removed::block))
                        .filter(one -> one.id().equals(block))
                        .findFirst()
                        .map(one -> name(ui, one))
                        .orElse("");
    }

    public int touchedPlace() {
        return block == null ? 0 : view.layout().indexOf(block) + 1;
    }

    public int size() {
        return view.layout().blocks().size();
    }

    /// Whether the last act was on this block.
    public boolean isTouched(Block one) {
        return done != null && one.id().equals(block);
    }

    /// Whether the focus goes to the button that moves it up, or down: the one that was pressed, as long as it can be
    /// pressed again.
    public boolean focusUp(Block one) {
        return isTouched(one) && place(one) > 1 && ("up".equals(done) || place(one) == size());
    }

    public boolean focusDown(Block one) {
        return isTouched(one) && place(one) < size() && !focusUp(one) && ("down".equals(done) || "up".equals(done));
    }

    /// What tells the block from others of its kind: the beginning of what it says.
    public String excerpt(Block one) {
        var words = one.words().strip().replaceAll("\\s+", " ");
        return words.codePointCount(0, words.length()) <= 60
                ? words
                : words.substring(0, words.offsetByCodePoints(0, 59)) + "…";
    }
}
