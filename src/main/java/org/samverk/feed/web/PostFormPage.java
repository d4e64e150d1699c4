package org.samverk.feed.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.feed.Post;
import org.samverk.files.StoredFile;
import org.samverk.kernel.Problem;
import org.samverk.richtext.Markdown;

/// The form in which one changes a post.
///
/// @param markdown what stands in the field without script
/// @param json     what stands in the editor
/// @param files    what is listed below it
public record PostFormPage(
        Post post, String markdown, @Nullable String json, List<StoredFile> files, List<Problem> problems) {
    static PostFormPage of(Post post, List<StoredFile> files) {
        return new PostFormPage(
                post, Markdown.fromRichText(post.content()), post.content().canonicalJson(), files, List.of());
    }

    PostFormPage refused(
            @Nullable String content, @Nullable String typed, List<StoredFile> taken, List<Problem> found) {
        var rich = content == null || content.isBlank() ? null : content;
        return new PostFormPage(post, typed == null ? "" : typed, rich, taken, found);
    }
}
