package org.samverk.sites.web;

import org.jspecify.annotations.Nullable;
import org.samverk.richtext.Html;
import org.samverk.richtext.HtmlOptions;
import org.samverk.sites.OwnSite;
import org.samverk.web.Look;
import org.samverk.web.Ui;

/// How sites of their own look.
public final class Looks {
    private Looks() {}

    /// @param own null for the organisation's main site
    public static @Nullable Look of(@Nullable OwnSite own, Ui ui) {
        if (own == null) {
            return null;
        }
        var foot = Html.render(own.foot(), HtmlOptions.page(ui::t).forVisitors());
        return new Look(own.name(), own.theme(), own.logo(), output -> output.writeContent(foot));
    }
}
