package org.samverk.sites.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.InvalidInputException;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.RichText;
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
/// @param live    when it is to go live, `2026-11-30T08:00` in the organisation's zone, or nothing
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
        @Nullable String live,
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

    static DraftInput of(PageDraft draft, ZoneId zone) {
        var fields = draft.fields();
        var at = fields.goesLiveAt();
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
                at == null
                        ? null
                        : LocalDateTime.ofInstant(at, zone)
                                .truncatedTo(ChronoUnit.MINUTES)
                                .toString(),
                null);
    }

    PageDraftFields fields(RichText text, String language, ZoneId zone) {
        var guessed = PageLanguage.of(title + " " + text.plainText(), language);
        var words = new PageText(title, text, contact, guessed);
        return new PageDraftFields(page, new Place(kind(), parent), words, number(base), time(zone));
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

    private @Nullable Instant time(ZoneId zone) {
        if (live == null || live.isBlank()) {
            return null;
        }
        try {
            var time = LocalDateTime.parse(live.strip().replace(' ', 'T'));
            if (time.getYear() > 2000 && time.getYear() < 2200) {
                return time.atZone(zone).toInstant();
            }
        } catch (DateTimeException e) {
            throw new InvalidInputException("live", "sites.then.error");
        }
        throw new InvalidInputException("live", "sites.then.error");
    }
}
