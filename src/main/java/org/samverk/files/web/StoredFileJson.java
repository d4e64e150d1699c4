package org.samverk.files.web;

import java.util.UUID;
import org.samverk.files.StoredFile;

/// What a script gets for a picture that it uploaded.
record StoredFileJson(UUID id, String url, int width, int height) {
    static StoredFileJson of(StoredFile file) {
        return new StoredFileJson(file.id(), file.path(), file.width(), file.height());
    }
}
