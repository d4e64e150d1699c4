package org.samverk.files;

import java.util.UUID;
import org.samverk.kernel.Sha256;

/// A file that the reader may see.
///
/// @param name   what its owner called it
/// @param size   in bytes
/// @param width  in pixels, as `height`
/// @param shared whether visitors may see it too
public record StoredFile(
        UUID id, String name, String mediaType, Sha256 sha256, long size, int width, int height, boolean shared) {
    public String path() {
        return "/files/" + id;
    }
}
