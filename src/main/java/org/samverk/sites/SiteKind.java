package org.samverk.sites;

import java.util.List;
import java.util.Locale;
import org.samverk.access.Audience;

/// The two sites: for whom their pages are and where they lie.
public enum SiteKind {
    INTRANET("/pages", Audience.ORGANISATION),
    PUBLIC("/public", Audience.PUBLIC);

    /// What lies among the pages and is none.
    private static final List<String> OTHERS = List.of(
            "/public/decisions",
            "/public/events/",
            "/public/search",
            "/public/accessibility",
            "/public/feed.atom",
            "/public/themes/",
            "/public/differences/");

    private final String root;
    private final Audience audience;

    SiteKind(String root, Audience audience) {
        this.root = root;
        this.audience = audience;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException when there is no such site
    public static SiteKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /// The site whose page lies at an address of this installation.
    public static SiteKind at(String address) {
        return address.startsWith(PUBLIC.root) ? PUBLIC : INTRANET;
    }

    /// What the paths of the pages below one of its pages begin with; empty below its front page.
    ///
    /// @param address of the page
    public String below(String address) {
        var path = address.substring(Math.min(address.length(), root.length() + 1));
        return path.isEmpty() ? "" : path + "/";
    }

    /// The address of the site's front page.
    public String root() {
        return root;
    }

    /// The address of a page.
    ///
    /// @param path the page's path within the site, without slashes at its ends
    public String address(String path) {
        return path.isEmpty() ? root : root + "/" + path;
    }

    /// Under which address it is shown how pages differ from what was decided: with the key of the page.
    public String differences() {
        return this == PUBLIC ? "/public/differences" : "/differences";
    }

    /// Whether an address of this installation is the site's front page or one of its pages.
    boolean holds(String address) {
        return address.equals(root)
                || (address.startsWith(root + "/") && OTHERS.stream().noneMatch((address + "/")::startsWith));
    }

    /// What lies among the addresses of pages and is none: what begins so.
    public static List<String> others() {
        return OTHERS;
    }

    Audience audience() {
        return audience;
    }
}
