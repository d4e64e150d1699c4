package org.samverk.files.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.files.Files;
import org.samverk.files.StoredFile;
import org.samverk.kernel.Problem;

/// The page on which one uploads a picture without scripts, and gets what to write in a text to show it.
///
/// @param file the picture that was just uploaded, null before
public record FilePage(@Nullable StoredFile file, List<Problem> problems) {
    static final FilePage EMPTY = new FilePage(null, List.of());

    /// The largest picture, in megabytes.
    public int largest() {
        return Files.LARGEST_PICTURE_MB;
    }

    /// What shows the picture in a text.
    public String markdown() {
        if (file == null) {
            return "";
        }
        return "![" + file.name().replaceAll("[\\[\\]\\\\]|\\.[A-Za-z]{3,4}$", "") + "](" + file.path() + ")";
    }
}
