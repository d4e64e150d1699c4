package org.samverk.websites.web;

import org.jspecify.annotations.Nullable;
import org.samverk.richtext.Markdown;
import org.samverk.websites.Website;

/// A site of its own as an administrator has typed it.
///
/// @param content  the foot as the editor's document, when a script ran
/// @param markdown the foot as plain text
/// @param edition  that it began with, 0 for a new site
public record WebsiteForm(
        @Nullable String host,
        @Nullable String name,
        @Nullable String language,
        @Nullable String colour,
        @Nullable String content,
        @Nullable String markdown,
        @Nullable Integer edition) {
    static WebsiteForm of(Website site) {
        return new WebsiteForm(
                site.host(),
                site.name(),
                site.language(),
                site.colour(),
                site.foot().canonicalJson(),
                Markdown.fromRichText(site.foot()),
                site.edition());
    }

    /// @param title of the section: what the site is called unless somebody says otherwise
    static WebsiteForm empty(String title) {
        return new WebsiteForm("", title, "", "", null, "", 0);
    }

    WebsiteForm on(int newer) {
        return new WebsiteForm(host, name, language, colour, content, markdown, newer);
    }

    public int base() {
        return edition == null ? 0 : edition;
    }

    public String typed(@Nullable String value) {
        return value == null ? "" : value;
    }
}
