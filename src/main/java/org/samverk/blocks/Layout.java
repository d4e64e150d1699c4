package org.samverk.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.samverk.kernel.ConflictException;

/// The blocks of a page in reading order. The page's own text is one of them, once, always.
public record Layout(List<Block> blocks) {
    /// The most blocks that a page has, its text counted.
    public static final int MOST = 60;

    /// A page that is nothing but its text.
    public static final Layout PLAIN = new Layout(List.of(Block.BODY));

    /// Takes what stands twice only once, and puts the page's text first where it is missing.
    public Layout {
        var known = new ArrayList<Block>();
        for (var block : blocks) {
            if (known.stream().noneMatch(other -> other.id().equals(block.id()))) {
                known.add(block);
            }
        }
        if (known.stream().noneMatch(block -> block.kind() == BlockKind.BODY)) {
            known.addFirst(Block.BODY);
        }
        blocks = List.copyOf(known);
    }

    public boolean isPlain() {
        return blocks.size() == 1;
    }

    public Optional<Block> find(UUID id) {
        return blocks.stream().filter(block -> block.id().equals(id)).findFirst();
    }

    /// @return the place of a block from 0, -1 when it is not here
    public int indexOf(UUID id) {
        for (var i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /// The same with a block more.
    ///
    /// @param at its place from 0; what is beyond the end means the end
    /// @throws ConflictException when there are too many
    public Layout with(Block block, int at) {
        if (blocks.size() >= MOST) {
            throw new ConflictException("blocks.problem.tooMany");
        }
        var list = new ArrayList<>(blocks);
        list.add(Math.clamp(at, 0, list.size()), block);
        return new Layout(list);
    }

    /// The same with a block in the place of the one that has its key.
    public Layout replacing(Block block) {
        return new Layout(blocks.stream()
                .map(other -> other.id().equals(block.id()) ? block : other)
                .toList());
    }

    /// The same without a block; the page's own text stays.
    public Layout without(UUID id) {
        return new Layout(
                blocks.stream().filter(block -> !block.id().equals(id)).toList());
    }

    /// The same with a block in another place.
    ///
    /// @param to from 0; what is beyond either end means that end
    public Layout moved(UUID id, int to) {
        var list = new ArrayList<>(blocks);
        find(id).ifPresent(block -> {
            list.remove(block);
            list.add(Math.clamp(to, 0, list.size()), block);
        });
        return new Layout(list);
    }

    /// The files that the blocks show, each once.
    public List<UUID> files() {
        return blocks.stream()
                .flatMap(block -> block.files().stream())
                .distinct()
                .toList();
    }

    public boolean has(BlockKind kind) {
        return blocks.stream().anyMatch(block -> block.kind() == kind);
    }

    /// What the blocks say by themselves, without the page's own text.
    public String words() {
        return blocks.stream()
                .map(block -> block.words().strip())
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /// The first picture, for lists of pages.
    public Optional<BlockContent.Picture> picture() {
        return blocks.stream()
                .map(block -> block.content() instanceof BlockContent.Picture picture ? picture : null)
                .filter(Objects::nonNull)
                .findFirst();
    }
}
