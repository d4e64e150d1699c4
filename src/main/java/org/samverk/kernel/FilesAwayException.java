package org.samverk.kernel;

import org.jspecify.annotations.Nullable;

/// The storage of files does not answer, or refuses: nothing is wrong with what was asked, and it will work again.
public final class FilesAwayException extends RuntimeException {
    public FilesAwayException(String what, @Nullable Throwable cause) {
        super(what, cause);
    }
}
