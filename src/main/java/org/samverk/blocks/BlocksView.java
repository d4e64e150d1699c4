package org.samverk.blocks;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// The blocks of a page with all that they show.
///
/// @param items   what those show that show what stands elsewhere
/// @param unknown kinds that showed something then that was not kept
public record BlocksView(Layout layout, Map<UUID, List<Item>> items, Set<BlockKind> unknown) {
    public static final BlocksView PLAIN = new BlocksView(Layout.PLAIN, Map.of(), Set.of());

    public boolean isPlain() {
        return layout.isPlain();
    }

    public List<Item> items(Block block) {
        return items.getOrDefault(block.id(), List.of());
    }

    public boolean isUnknown(Block block) {
        return unknown.contains(block.kind());
    }

    /// The level of a heading block: no level is skipped (WCAG 1.3.1), whatever its writer chose.
    public int level(Block block, BlockContent.Heading heading) {
        var before = layout.blocks().subList(0, Math.max(0, layout.indexOf(block.id())));
        var hasSecond = before.stream()
                .anyMatch(other -> other.kind() == BlockKind.HEADING
                        || other.kind() == BlockKind.BODY
                        || other.kind() == BlockKind.TEXT);
        return heading.level() == 3 && hasSecond ? 3 : 2;
    }
}
