package org.samverk.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.StandardCopyOption;
import org.samverk.kernel.Sha256;
import org.springframework.stereotype.Component;

/// The content of all files, by its hash, out of where it lies and into it. Asks no database: a backup is put back
/// before there are any rows.
@Component
public class FileContents {
    private final Blobs blobs;
    private final Incoming incoming;

    FileContents(Blobs blobs, Incoming incoming) {
        this.blobs = blobs;
        this.incoming = incoming;
    }

    /// @throws NoSuchFileException when there is none
    public InputStream open(String hash) throws IOException {
        return blobs.open(new Sha256(hash));
    }

    /// Keeps content.
    ///
    /// @throws IOException when it is another than its hash says; then nothing is kept
    public void put(String hash, InputStream content) throws IOException {
        var draft = incoming.create();
        try {
            Files.copy(content, draft, StandardCopyOption.REPLACE_EXISTING);
            if (!Hashing.hash(draft).hex().equals(hash)) {
                throw new IOException("This is not the content " + hash);
            }
            blobs.take(draft, new Sha256(hash));
        } finally {
            incoming.delete(draft);
        }
    }
}
