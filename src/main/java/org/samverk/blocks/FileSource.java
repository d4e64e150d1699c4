package org.samverk.blocks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.samverk.files.Attachments;
import org.samverk.files.StoredFile;
import org.springframework.stereotype.Component;

/// The files of file lists, in the order in which they were put there.
@Component
class FileSource implements BlockSource {
    private final Attachments attachments;

    FileSource(Attachments attachments) {
        this.attachments = attachments;
    }

    @Override
    public BlockKind kind() {
        return BlockKind.FILES;
    }

    /// What is on a page stays with it.
    @Override
    public boolean knowsThePast() {
        return true;
    }

    @Override
    public Map<UUID, List<Item>> find(Looking looking, List<Block> blocks) {
        var ids = blocks.stream()
                .flatMap(block -> block.files().stream())
                .distinct()
                .toList();
        var known = attachments.find(looking.actor(), ids).stream()
                .collect(Collectors.toMap(StoredFile::id, Function.identity(), (one, again) -> one));
        var shown = new HashMap<UUID, List<Item>>();
        blocks.forEach(block -> shown.put(
                block.id(),
                block.files().stream()
                        .map(known::get)
                        .filter(Objects::nonNull)
                        .<Item>map(Item.Document::new)
                        .toList()));
        return shown;
    }
}
