package org.samverk.files;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.samverk.access.Actor;
import org.samverk.kernel.NotFoundException;
import org.springframework.stereotype.Service;

/// What can be seen of a file without downloading it. Whoever may see the file may see this, and nobody else.
@Service
public class Previews {
    private final DigestTable table;
    private final Files files;
    private final Blobs blobs;

    Previews(DigestTable table, Files files, Blobs blobs) {
        this.table = table;
        this.files = files;
        this.blobs = blobs;
    }

    /// A picture of a file.
    public record Image(Path content, String mediaType, String tag) {}

    /// @throws NotFoundException when the file is missing or hidden
    public FilePreview of(Actor actor, UUID fileId) {
        return table.preview(actor, fileId).orElseThrow(NotFoundException::new);
    }

    /// The pictures of many files, one query: without those that there is none of, or that the actor does not see.
    public Map<UUID, FilePreview> pictures(Actor actor, Collection<UUID> fileIds) {
        return fileIds.isEmpty()
                ? Map.of()
                : table.pictures(actor, fileIds).stream()
                        .collect(Collectors.toMap(FilePreview::id, Function.identity()));
    }

    /// All of a file's words.
    ///
    /// @throws NotFoundException when the file is missing or hidden, or has none
    public FileText text(Actor actor, UUID fileId) {
        return table.text(actor, fileId).orElseThrow(NotFoundException::new);
    }

    /// An image that is not drawn small yet is given whole.
    ///
    /// @throws NotFoundException when the file is missing or hidden, or there is no picture of it
    public Image image(Actor actor, UUID fileId, PreviewSize size) {
        var file = files.require(actor, fileId);
        return table.image(file.sha256(), size)
                .map(image -> new Image(
                        blobs.path(image.hash()),
                        image.mediaType(),
                        image.hash().hex()))
                .or(() -> file.remade()
                        ? java.util.Optional.of(new Image(
                                files.content(file),
                                file.mediaType(),
                                file.sha256().hex()))
                        : java.util.Optional.empty())
                .orElseThrow(NotFoundException::new);
    }
}
