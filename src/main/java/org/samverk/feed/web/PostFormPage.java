package org.samverk.feed.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.feed.Post;
import org.samverk.kernel.Problem;
import org.samverk.richtext.Markdown;

/// The form in which one changes a post.
///
/// @param markdown what stands in the field without script
/// @param json     what stands in the editor
public record PostFormPage(
        Post post, String markdown, @Nullable String json, List<Problem> problems) {
    static PostFormPage of(Post post) {
        return new PostFormPage(
                post, Markdown.fromRichText(post.content()), post.content().canonicalJson(), List.of());
    }

    PostFormPage refused(@Nullable String content, @Nullable String typed, List<Problem> found) {
        var rich = content == null || content.isBlank() ? null : content;
        return new PostFormPage(post, typed == null ? "" : typed, rich, found);
    }
}
