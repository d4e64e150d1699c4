package org.samverk.sites.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Problem;
import org.samverk.sites.Moment;
import org.samverk.sites.SiteKind;

/// When a site is looked at.
///
/// @param moment   null for now
/// @param typed    what the reader asked for
/// @param today    the address of the same as it is now
/// @param problems what is wrong with what the reader asked for
public record Then(@Nullable Moment moment, String typed, String today, List<Problem> problems) {
    static final Then NOW = new Then(null, "", "", List.of());

    public boolean isPast() {
        return moment != null;
    }

    /// Where a link leads from here: it stays in the time that is looked at.
    public String lead(String address) {
        return moment == null ? address : moment.lead(address);
    }

    /// The site's front page.
    public String home(SiteKind site) {
        return lead(site.root());
    }

    /// What the field for another day holds.
    public String value() {
        return moment == null ? typed : moment.on();
    }

    Then today(String address) {
        return new Then(moment, typed, address, problems);
    }
}
