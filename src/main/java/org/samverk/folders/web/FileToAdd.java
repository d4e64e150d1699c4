package org.samverk.folders.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.InvalidInputException;

/// A file that comes into a group, or the newest version of one.
///
/// @param file   a file that you uploaded
/// @param folder where it is to lie, nothing for the group itself; not for a version
record FileToAdd(@Nullable UUID file, @Nullable UUID folder) {
    /// @throws InvalidInputException for the field `file` when it is missing
    UUID required() {
        if (file == null) {
            throw new InvalidInputException("file", "folders.problem.none");
        }
        return file;
    }
}
