package org.samverk.sites.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Problem;
import org.samverk.sites.PageLink;
import org.samverk.sites.SiteKind;

/// The form in which a page is written or changed.
///
/// @param id      of the page that is changed, null for a new one
/// @param base    the number of the revision that it started from
/// @param newer   whether somebody else has saved meanwhile: what was typed is kept, and saving again is deliberate
/// @param parents where a new page may go
/// @param find    what was looked for to have it among these
public record PageForm(
        @Nullable UUID id,
        SiteKind site,
        String title,
        String markdown,
        @Nullable String content,
        String contact,
        @Nullable UUID parentId,
        int base,
        boolean newer,
        List<PageLink> parents,
        String find,
        String back,
        List<Problem> problems) {
    public String action() {
        return id == null ? "/publisher/pages" : "/publisher/pages/" + id;
    }
}
