package org.samverk.sites.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.kernel.Problem;
import org.samverk.kernel.TimeSource;
import org.samverk.sites.LocalTimes;
import org.samverk.sites.Page;
import org.samverk.sites.PageExpiry;
import org.springframework.stereotype.Component;

/// Makes the form in which a page is moved or taken down.
@Component
class PlaceForms {
    private final Places places;
    private final PageExpiry expiry;
    private final LocalTimes times;
    private final TimeSource time;

    PlaceForms(Places places, PageExpiry expiry, LocalTimes times, TimeSource time) {
        this.places = places;
        this.expiry = expiry;
        this.times = times;
        this.time = time;
    }

    PagePlace of(Actor actor, Page page, String find) {
        return of(actor, page, find, lastPart(page), null, List.of());
    }

    /// @param name    the last part of the address as it was typed, null for as it is
    /// @param expires the time as it was typed, null for as it is
    PagePlace refused(Actor actor, Page page, @Nullable String name, @Nullable String expires, List<Problem> problems) {
        return of(actor, page, "", name == null ? lastPart(page) : name, expires, problems);
    }

    private PagePlace of(
            Actor actor, Page page, String find, String name, @Nullable String expires, List<Problem> problems) {
        var at = expiry.of(page).orElse(null);
        return new PagePlace(
                page,
                places.offered(actor, page.site(), find, page.parentId()),
                find,
                page.parentId(),
                name,
                new PagePlace.Expiry(
                        expires == null ? times.write(at) : expires, at != null && at.isBefore(time.instant())),
                problems);
    }

    private static String lastPart(Page page) {
        return page.path().substring(page.path().lastIndexOf('/') + 1);
    }
}
