package org.samverk.websites;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Settings;
import org.samverk.publicweb.PublicChanges;
import org.samverk.sites.OwnSite;
import org.samverk.sites.OwnSites;
import org.springframework.stereotype.Component;

/// The sites that visitors can reach, asked for again when something public has changed.
@Component
public class KnownWebsites implements OwnSites {
    private final WebsiteTable table;
    private final PublicChanges changes;
    private final Settings settings;
    private volatile @Nullable Known known;

    KnownWebsites(WebsiteTable table, PublicChanges changes, Settings settings) {
        this.table = table;
        this.changes = changes;
        this.settings = settings;
    }

    private record Known(long change, List<OwnSite> sites) {}

    /// The site that is reached under a host name.
    ///
    /// @param host as the request says it
    public Optional<OwnSite> at(String host) {
        return all().stream().filter(site -> site.host().equalsIgnoreCase(host)).findFirst();
    }

    @Override
    public Optional<OwnSite> holding(String path) {
        return all().stream()
                .filter(site -> site.holds(path))
                .max(Comparator.comparing(site -> site.path().length()));
    }

    @Override
    public List<OwnSite> all() {
        return now().sites();
    }

    private Known now() {
        var change = changes.number();
        var last = known;
        if (last == null || last.change() != change) {
            var sites = table.kept().stream().map(this::site).toList();
            last = new Known(change, sites);
            known = last;
        }
        return last;
    }

    private OwnSite site(Website website) {
        var colour = website.colour();
        return new OwnSite(
                website.pageId(),
                website.path(),
                website.host(),
                address(website.host()),
                website.name(),
                website.language(),
                colour == null ? null : "/public/themes/" + colour.substring(1) + "-" + Palette.EDITION + ".css",
                website.logo() == null ? null : "/files/" + website.logo(),
                website.foot());
    }

    /// Under the scheme and port of the installation itself.
    private String address(String host) {
        var main = settings.baseUrl();
        return main.getScheme() + "://" + host + (main.getPort() < 0 ? "" : ":" + main.getPort());
    }
}
