package org.samverk.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.samverk.kernel.Sha256;

/// The bytes of files, each under the hash of its content: in a folder ([BlobFolder]) or in a bucket ([BlobBucket]).
/// What is there is whole and never changes; the same content is there once. What is called with a hash may throw
/// [FilesAwayException].
interface Blobs {
    /// Where the content can be read for some minutes from now, whether there is any or not.
    Path path(Sha256 hash);

    /// The same for whoever reads it once, from its beginning to its end.
    ///
    /// @throws NoSuchFileException when there is none
    InputStream open(Sha256 hash) throws IOException;

    /// Does beforehand what takes long of taking a file over, so that a transaction need not wait for it.
    void bring(Path draft, Sha256 hash);

    /// Takes over a file of [Incoming]; it is safe when this returns, also if the power goes the moment after. It may
    /// still lie there too, for the caller to delete; what could not be taken over lies there in any case.
    void take(Path draft, Sha256 hash);

    default Sha256 take(Path draft) {
        var hash = Hashing.hash(draft);
        take(draft, hash);
        return hash;
    }

    /// Lets go of what no file has any longer.
    void delete(Sha256 hash);
}
