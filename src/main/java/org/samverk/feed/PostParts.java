package org.samverk.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.files.FilePreview;
import org.samverk.files.StoredFile;

/// What is shown with a post besides its text, for one reader.
///
/// @param cards     what its links lead to
/// @param shared    the post that it shares, null when it shares none or the reader may not see it
/// @param confirmed whether the reader has said to have read it
/// @param files     what is listed below it
/// @param picture   of the first of those files that there is a picture of, null when there is none
public record PostParts(
        List<LinkCard> cards,
        @Nullable SharedPost shared,
        boolean confirmed,
        List<StoredFile> files,
        @Nullable FilePreview picture) {
    /// What the file is called that the picture is of.
    public String pictured() {
        return files.stream()
                .filter(file -> picture != null && file.id().equals(picture.id()))
                .map(StoredFile::name)
                .findFirst()
                .orElse("");
    }

    static final PostParts NONE = new PostParts(List.of(), null, false, List.of(), null);
}
