package org.samverk.websites;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.samverk.sites.Page;
import org.samverk.sites.PageText;
import org.samverk.sites.Pages;
import org.samverk.sites.Place;
import org.samverk.sites.SiteKind;

/// Public pages and sites of their own for tests. David writes the pages, Eva sees to the sites.
public class WebsiteSamples {
    private final Pages pages;
    private final Websites websites;
    private final CastSetup cast;

    public WebsiteSamples(Pages pages, Websites websites, CastSetup cast) {
        this.pages = pages;
        this.websites = websites;
        this.cast = cast;
    }

    public Page page(String title, @Nullable Page above, String markdown) {
        var place = new Place(SiteKind.PUBLIC, above == null ? null : above.id());
        var text = new PageText(title, Markdown.toRichText(markdown, MentionResolver.NONE), null, "sv");
        return pages.create(cast.actor(Cast.DAVID), place, text);
    }

    /// A section with nothing in it.
    public Page section() {
        return page("Ung " + UUID.randomUUID(), null, "Välkommen");
    }

    public Website site(Page section) {
        return websites.write(cast.actor(Cast.EVA), section.id(), 0, fields(host(section)));
    }

    public static String host(Page section) {
        return "h" + section.id().toString().substring(20) + ".example";
    }

    public static WebsiteFields fields(String host) {
        return new WebsiteFields(
                host,
                "Ung i Lindviken",
                "",
                "#7b1e3a",
                Markdown.toRichText("Fritidsgården, Hamngatan 3", MentionResolver.NONE));
    }
}
