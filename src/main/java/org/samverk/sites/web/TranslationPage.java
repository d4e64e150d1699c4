package org.samverk.sites.web;

import java.util.List;
import org.samverk.kernel.Problem;
import org.samverk.sites.Page;
import org.samverk.sites.PageLink;

/// The form in which somebody says which page says the same in the other language.
///
/// @param offered pages in the other language
/// @param find    words of pages that are to be offered too
/// @param chosen  the key of a page, empty for none
public record TranslationPage(Page page, List<PageLink> offered, String find, String chosen, List<Problem> problems) {
    public String action() {
        return "/publisher/pages/" + page.id() + "/translation";
    }
}
