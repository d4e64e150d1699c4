package org.samverk.documents.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.documents.TextFiles;
import org.samverk.kernel.InvalidInputException;
import org.samverk.richtext.RichText;
import org.springframework.web.multipart.MultipartFile;

/// A file that came with a form, to make a text of.
record SentFile(String name, byte[] content) {
    private static final int LARGEST_MB = 20;

    /// @return null when none was chosen
    static @Nullable SentFile of(@Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            return null;
        }
        if (file.getSize() > LARGEST_MB * 1_000_000L) {
            throw new InvalidInputException("file", "documents.problem.fileSize", LARGEST_MB);
        }
        try {
            var name = file.getOriginalFilename();
            return new SentFile(name == null ? "" : name, file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RichText read(Actor actor, TextFiles files) {
        return files.read(actor, name, content);
    }

    /// The title that was typed, else what the file is called.
    static @Nullable String title(@Nullable String typed, @Nullable SentFile file) {
        return file == null || (typed != null && !typed.isBlank())
                ? typed
                : file.name().replaceFirst("\\.[A-Za-z]+$", "").replace('_', ' ');
    }
}
