package org.samverk.files;

import java.util.UUID;
import org.samverk.kernel.Sha256;

/// A file that the reader may see.
///
/// @param name   what its owner called it
/// @param size   in bytes
/// @param width  of an image, in pixels, as `height`; 0 for other files
/// @param shared whether visitors may see it too
/// @param remade whether this program wrote it anew, so that a browser may show it in a page
public record StoredFile(
        UUID id,
        String name,
        String mediaType,
        Sha256 sha256,
        long size,
        int width,
        int height,
        boolean shared,
        boolean remade) {
    public String path() {
        return "/files/" + id;
    }

    public FileKind kind() {
        return FileKind.of(mediaType);
    }
}
