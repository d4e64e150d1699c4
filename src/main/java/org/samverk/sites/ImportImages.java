package org.samverk.sites;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.samverk.access.Actor;
import org.samverk.kernel.Sha256;
import org.samverk.kernel.UserFacingException;

/// Finds the pictures that an imported folder shows and stores each once.
class ImportImages {
    private static final long LARGEST = 10_000_000;
    private final Path folder;
    private final ImportTable table;
    private final org.samverk.files.Files files;
    private final Actor actor;

    ImportImages(Path folder, ImportTable table, org.samverk.files.Files files, Actor actor) {
        this.folder = folder;
        this.table = table;
        this.files = files;
        this.actor = actor;
    }

    /// @param missing gets the address when there is no such picture, or it is none
    /// @return the file that the address means
    Optional<UUID> find(String address, Consumer<String> missing) {
        var found = address.contains(":") ? Optional.<Path>empty() : locate(address.replaceFirst("[?#].*$", ""));
        var stored = found.flatMap(this::store);
        if (stored.isEmpty()) {
            missing.accept(address);
        }
        return stored;
    }

    /// In the folder itself, or beside it: a site's pictures often lie next to its pages. Never anywhere else, not by
    /// a symbolic link either.
    private Optional<Path> locate(String address) {
        try {
            var base = folder.toRealPath();
            var relative = address.replaceFirst("^/+", "");
            for (var root : List.of(base, base.resolveSibling(""))) {
                var file = root.resolve(relative);
                if (Files.isRegularFile(file) && file.toRealPath().startsWith(root)) {
                    return Optional.of(file);
                }
            }
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private Optional<UUID> store(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                return Optional.empty();
            }
            var bytes = Files.readAllBytes(file);
            var hash = Sha256.of(bytes);
            var known = table.image(hash);
            if (known.isPresent()) {
                return known;
            }
            var id = keep(bytes, String.valueOf(file.getFileName()));
            table.rememberImage(hash, id);
            return Optional.of(id);
        } catch (IOException | UserFacingException e) {
            return Optional.empty();
        }
    }

    private UUID keep(byte[] bytes, String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".svg")
                ? files.storeDrawing(actor, bytes, name)
                : files.storeImage(actor, bytes, name);
    }
}
