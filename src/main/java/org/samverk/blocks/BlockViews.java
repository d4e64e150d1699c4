package org.samverk.blocks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/// Gathers what the blocks of a page show. A page whose blocks all say what they say by themselves costs no query.
@Service
public class BlockViews {
    private final List<BlockSource> sources;

    BlockViews(List<BlockSource> sources) {
        this.sources = List.copyOf(sources);
    }

    public BlocksView of(Looking looking, Layout layout) {
        if (layout.isPlain()) {
            return BlocksView.PLAIN;
        }
        Map<UUID, List<Item>> items = new HashMap<>();
        Set<BlockKind> unknown = layout.blocks().stream()
                .map(Block::kind)
                .filter(kind ->
                        kind.isDynamic() && looking.isPast() && !source(kind).knowsThePast())
                .collect(Collectors.toSet());
        for (var source : sources) {
            var blocks = layout.blocks().stream()
                    .filter(block -> block.kind() == source.kind())
                    .toList();
            if (!blocks.isEmpty() && !unknown.contains(source.kind())) {
                items.putAll(source.find(looking, blocks));
            }
        }
        return new BlocksView(layout, Map.copyOf(items), unknown);
    }

    private BlockSource source(BlockKind kind) {
        return sources.stream()
                .filter(source -> source.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
