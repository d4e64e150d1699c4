package org.samverk.sites;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.richtext.RichText;

/// A section of the public web that is a site of its own.
///
/// @param pageId   its front page
/// @param path     of that page within the public web
/// @param host     the host name that it is reached under
/// @param base     its address with scheme and port, without a slash at its end
/// @param language what visitors are greeted in, null for what their browser asks for
/// @param theme    the address of its colours, null for the organisation's
/// @param logo     the address of a picture
/// @param foot     what stands at the end of each page
public record OwnSite(
        UUID pageId,
        String path,
        String host,
        String base,
        String name,
        @Nullable String language,
        @Nullable String theme,
        @Nullable String logo,
        RichText foot) {
    /// The request attribute that holds the site under whose host name something is asked for.
    public static final String ATTRIBUTE = "org.samverk.sites.OwnSite";

    /// What lies beside the pages of each site: pages of that name keep their address of the public web.
    private static final List<String> BESIDE = List.of("public", "assets", "files", "robots.txt", "sitemap.xml");

    /// The address of its front page within this installation.
    public String root() {
        return SiteKind.PUBLIC.address(path);
    }

    public boolean holds(String other) {
        return other.equals(path) || other.startsWith(path + "/");
    }

    /// Where one of its pages is reached by visitors: `https://ung.lindviken.se/fritid`.
    ///
    /// @param page the path of a page that it holds
    public String address(String page) {
        return base + own(page);
    }

    /// The address of one of its pages within it: `/fritid`.
    ///
    /// @param page the path of a page that it holds
    public String own(String page) {
        var below = page.substring(path.length());
        return isBeside(below) ? SiteKind.PUBLIC.address(page) : below.isEmpty() ? "/" : below;
    }

    /// Whether an address within it means something that lies beside its pages.
    ///
    /// @param address begins with a slash, or is empty
    public static boolean isBeside(String address) {
        return BESIDE.stream().anyMatch(name -> address.equals("/" + name) || address.startsWith("/" + name + "/"));
    }
}
