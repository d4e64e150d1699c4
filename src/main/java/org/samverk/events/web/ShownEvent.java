package org.samverk.events.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.events.EventFields;
import org.samverk.sites.Page;
import org.samverk.sites.SiteKind;

/// When and where an event is, on its page.
///
/// @param calendar the address of its file for calendars, null for a draft
/// @param lang     the language of its words
public record ShownEvent(EventFields fields, @Nullable String calendar, String lang) {
    static ShownEvent of(Page page, UUID kept, EventFields fields) {
        var calendar = kept.equals(page.id()) ? calendar(page.site(), page.id()) : null;
        return new ShownEvent(fields, calendar, page.language());
    }

    static String calendar(SiteKind site, UUID page) {
        return (site == SiteKind.PUBLIC ? "/public" : "") + "/events/" + page + ".ics";
    }
}
