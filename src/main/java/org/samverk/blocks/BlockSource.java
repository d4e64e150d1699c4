package org.samverk.blocks;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Finds what the blocks of one kind show: one query, however many of them a page has.
public interface BlockSource {
    BlockKind kind();

    /// Whether it can tell what was shown at an earlier moment.
    default boolean knowsThePast() {
        return false;
    }

    /// @param blocks all those of the page that are of this kind, at least one
    /// @return what each shows by its key; those that show nothing may be missing
    Map<UUID, List<Item>> find(Looking looking, List<Block> blocks);
}
