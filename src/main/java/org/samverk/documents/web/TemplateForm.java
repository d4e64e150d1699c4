package org.samverk.documents.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.documents.DraftTemplate;
import org.samverk.richtext.Markdown;

/// A template as somebody has typed it.
///
/// @param edition that it began with
public record TemplateForm(
        @Nullable String name,
        @Nullable String description,
        @Nullable String content,
        @Nullable String markdown,
        @Nullable Integer edition) {
    static final TemplateForm EMPTY = new TemplateForm("", "", null, "", 0);

    static TemplateForm of(DraftTemplate template) {
        return new TemplateForm(
                template.name(),
                template.description(),
                template.content().canonicalJson(),
                Markdown.fromRichText(template.content()),
                template.edition());
    }

    TemplateForm on(int newer) {
        return new TemplateForm(name, description, content, markdown, newer);
    }

    public int base() {
        return edition == null ? 0 : edition;
    }

    public String typed(@Nullable String value) {
        return value == null ? "" : value;
    }

    /// The editor's document, null when no script ran.
    public @Nullable String document() {
        return content == null || content.isBlank() ? null : content;
    }

    /// Under which the browser keeps what is typed.
    String keep(@Nullable UUID id) {
        return "template-" + (id == null ? "new" : id + "-" + base());
    }
}
