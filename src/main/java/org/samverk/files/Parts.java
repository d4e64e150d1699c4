package org.samverk.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.InvalidInputException;

/// What has come of uploads that come in parts; each part may come to another node. All of it may throw
/// [FilesAwayException].
interface Parts {
    void begin(UUID upload);

    /// How much has come.
    long size(UUID upload);

    /// Adds a part. What came before a connection broke stays.
    ///
    /// @param offset where it must begin
    /// @param most   the most bytes that the whole may have
    /// @return how much has come with it
    /// @throws ConflictException     when what came before does not end there
    /// @throws InvalidInputException when more comes
    long append(UUID upload, long offset, InputStream part, long most) throws IOException;

    /// Does something with all of it in one file, which is there meanwhile.
    void whole(UUID upload, Consumer<Path> act) throws IOException;

    void delete(UUID upload);

    /// Of which uploads something lies there; none where that cannot be told.
    Set<UUID> uploads();
}
