package org.samverk.sites;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/// A moment at which a site is shown as it stood.
///
/// @param at    the moment
/// @param local the same in the organisation's time zone, as it stands in addresses
public record Moment(Instant at, LocalDateTime local) {
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    /// As it stands in an address: `2019-03-01T12:00`, with seconds when it has some.
    public String on() {
        var whole = local.truncatedTo(ChronoUnit.MINUTES);
        return whole.equals(local) ? MINUTES.format(local) : SECONDS.format(local);
    }

    /// What an address ends in to lead to this moment.
    public String query() {
        return "?on=" + on();
    }

    /// Where a link of a text leads: to a page of our sites as it stood at this moment, elsewhere unchanged.
    public String lead(String link) {
        var hash = link.indexOf('#');
        var path = hash < 0 ? link : link.substring(0, hash);
        var isPage = Arrays.stream(SiteKind.values()).anyMatch(site -> site.holds(path));
        return isPage ? path + query() + link.substring(path.length()) : link;
    }
}
