package org.samverk.websites.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.sites.OwnSite;
import org.samverk.sites.SiteKind;

/// The addresses of a site under its own host name.
///
/// @param main the installation's own address, without a slash at its end
record OwnAddresses(OwnSite site, String main) {
    private static final String PUBLIC = SiteKind.PUBLIC.root();

    /// What each site answers itself besides its pages.
    private static final List<String> ANSWERED =
            List.of("search", "accessibility", "accessibility/", "feed.atom", "themes/");

    /// Where something lies that is asked for under an address that is not its only one; null when it lies here.
    ///
    /// @param asked the path of a request under the site's host name
    @Nullable
    String elsewhere(String asked) {
        if (!asked.equals(PUBLIC) && !asked.startsWith(PUBLIC + "/")) {
            return null;
        }
        var page = page(asked);
        if (holds(page)) {
            return site.own(page).equals(asked) ? null : site.own(page);
        }
        return isAnswered(page) ? null : main + asked;
    }

    /// The path within the installation that a path under the site's host name means.
    String inside(String asked) {
        if (OwnSite.isBeside(asked)) {
            return asked;
        }
        return asked.equals("/") ? site.root() : site.root() + asked;
    }

    /// What a link is to say on a page of the site.
    ///
    /// @param link as the installation's own pages say it
    String own(String link) {
        var local = link.startsWith(main + "/") ? link.substring(main.length()) : link;
        if (!local.startsWith("/") || local.startsWith("//")) {
            return link;
        }
        var path = local.split("[?#]", 2)[0];
        var rest = local.substring(path.length());
        if (path.startsWith(PUBLIC + "/")) {
            var page = page(path);
            return holds(page) ? site.own(page) + rest : isAnswered(page) ? local : main + local;
        }
        return path.startsWith("/assets/") || path.startsWith("/files/") ? local : main + local;
    }

    /// The same for those outside: with scheme and host.
    String absolute(String link) {
        var own = own(link);
        return own.startsWith("/") && !own.startsWith("//") ? site.base() + own : own;
    }

    /// Whether the same is said under each host name: the installation's own is the one to keep.
    boolean isShared(String link) {
        var page = main + PUBLIC + "/";
        return link.startsWith(page) && isAnswered(link.substring(page.length()));
    }

    /// Two slashes would begin another host's address.
    private boolean holds(String page) {
        return site.holds(page) && !page.contains("//");
    }

    private static String page(String path) {
        return path.equals(PUBLIC) ? "" : path.substring(PUBLIC.length() + 1);
    }

    private static boolean isAnswered(String page) {
        return ANSWERED.stream().anyMatch(known -> known.endsWith("/") ? page.startsWith(known) : page.equals(known));
    }
}
