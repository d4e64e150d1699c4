package org.samverk.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/// One growing file of each upload, in a folder that all nodes share.
final class FolderParts implements Parts {
    private final Incoming incoming;

    FolderParts(Incoming incoming) {
        this.incoming = incoming;
    }

    @Override
    public void begin(UUID upload) {
        incoming.create(upload);
    }

    @Override
    public long size(UUID upload) {
        var path = incoming.path(upload);
        try {
            return Files.exists(path) ? Files.size(path) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long append(UUID upload, long offset, InputStream part, long most) throws IOException {
        return incoming.append(incoming.path(upload), offset, part, most);
    }

    @Override
    public void whole(UUID upload, Consumer<Path> act) {
        act.accept(incoming.path(upload));
    }

    @Override
    public void delete(UUID upload) {
        incoming.delete(incoming.path(upload));
    }

    @Override
    public Set<UUID> uploads() {
        return Set.of();
    }
}
