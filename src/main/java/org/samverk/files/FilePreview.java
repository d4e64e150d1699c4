package org.samverk.files;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a page shows of a file before one downloads it: a picture, or else its words.
///
/// @param id     the file
/// @param width  of the large picture in pixels, as `height`; 0 when there is none
/// @param text   null while it is being read
public record FilePreview(
        UUID id, int width, int height, @Nullable FileText text) {
    private static final int EXCERPT = 1500;

    public boolean hasPicture() {
        return width > 0;
    }

    public String path() {
        return "/files/" + id + "/large";
    }

    public boolean isUnderWay() {
        return !hasPicture() && text != null && text.state() == FileText.State.WAITING;
    }

    /// The beginning of the text, empty when there is none.
    public String excerpt() {
        return text == null ? "" : text.excerpt(EXCERPT);
    }
}
