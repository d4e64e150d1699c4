package org.samverk.kernel.postgres;

import java.nio.file.Path;

/// Another live program holds the data folder.
public final class DataFolderHeldException extends DatabaseStartException {
    DataFolderHeldException(Path data, String holder) {
        super(
                "The data folder " + data + " is in use by " + holder + ".",
                "Stop that program first, or choose another folder with SAMVERK_DATA.");
    }
}
