package org.samverk.documents.web;

import org.jspecify.annotations.Nullable;

/// What a form about a draft sent: the editor's document when a script ran, else Markdown.
public record DraftForm(
        @Nullable String title,
        @Nullable String content,
        @Nullable String markdown,
        @Nullable String note) {
    public String typedTitle() {
        return title == null ? "" : title;
    }

    public String typedMarkdown() {
        return markdown == null ? "" : markdown;
    }

    public String typedNote() {
        return note == null ? "" : note;
    }

    /// The editor's document, null when no script ran.
    public @Nullable String document() {
        return content == null || content.isBlank() ? null : content;
    }
}
