package org.samverk.websites.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Problem;
import org.samverk.sites.Page;
import org.samverk.web.Choice;
import org.samverk.web.Ui;
import org.samverk.websites.Website;

/// The form of a site of its own.
///
/// @param page  the section
/// @param site  as it is, null for a section that is none yet
/// @param address where visitors reach it, null for a section that is none yet
/// @param newer whether somebody else has changed it meanwhile
public record WebsitePage(
        Page page,
        @Nullable Website site,
        @Nullable String address,
        WebsiteForm form,
        boolean newer,
        List<Problem> problems) {
    WebsitePage with(WebsiteForm typed, boolean isNewer, List<Problem> wrong) {
        return new WebsitePage(page, site, address, typed, isNewer, wrong);
    }

    public String action() {
        return "/admin/websites/" + page.id();
    }

    public List<Choice> languages(Ui ui) {
        return Stream.of("", "sv", "en")
                .map(code -> new Choice(code, ui.t("websites.language." + (code.isEmpty() ? "reader" : code))))
                .toList();
    }
}
