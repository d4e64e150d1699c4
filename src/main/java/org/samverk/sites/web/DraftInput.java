package org.samverk.sites.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.InvalidInputException;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.RichText;
import org.samverk.sites.LocalTimes;
import org.samverk.sites.Page;
import org.samverk.sites.PageDraft;
import org.samverk.sites.PageDraftFields;
import org.samverk.sites.PageLanguage;
import org.samverk.sites.PageText;
import org.samverk.sites.Place;
import org.samverk.sites.SiteKind;

/// What the form of a draft sends.
///
/// @param page    the live page that it is of
/// @param base    the number of the live revision that it started from
/// @param edition of the draft that it started from
/// @param goesLiveAt    when it is to go live, `2026-11-30T08:00` in the organisation's zone, or nothing
public record DraftInput(
        @Nullable UUID page,
        @Nullable String site,
        @Nullable UUID parent,
        @Nullable String title,
        @Nullable String content,
        @Nullable String markdown,
        @Nullable String contact,
        @Nullable Integer base,
        @Nullable Integer edition,
        @Nullable String goesLiveAt,
        @Nullable String once) {
    static DraftInput empty(@Nullable String site, @Nullable UUID parent) {
        return new DraftInput(null, site, parent, null, null, null, null, 0, 0, null, null);
    }

    static DraftInput of(Page page) {
        return new DraftInput(
                page.id(),
                page.site().code(),
                page.parentId(),
                page.title(),
                page.content().canonicalJson(),
                Markdown.fromRichText(page.content()),
                page.contact(),
                page.revision(),
                0,
                null,
                null);
    }

    static DraftInput of(PageDraft draft, LocalTimes times) {
        var fields = draft.fields();
        return new DraftInput(
                fields.pageId(),
                fields.place().site().code(),
                fields.place().parentId(),
                fields.text().title(),
                fields.text().content().canonicalJson(),
                Markdown.fromRichText(fields.text().content()),
                fields.text().contact(),
                fields.base(),
                draft.edition(),
                times.write(fields.goesLiveAt()),
                null);
    }

    PageDraftFields fields(RichText text, String language, LocalTimes times) {
        var guessed = PageLanguage.of(title + " " + text.plainText(), language);
        var words = new PageText(title, text, contact, guessed);
        return new PageDraftFields(
                page, new Place(kind(), parent), words, number(base), times.read("goesLiveAt", goesLiveAt));
    }

    SiteKind kind() {
        try {
            return SiteKind.of(String.valueOf(site));
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException("site", "sites.error.place");
        }
    }

    static int number(@Nullable Integer value) {
        return value == null ? 0 : value;
    }
}
