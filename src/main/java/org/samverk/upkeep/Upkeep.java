package org.samverk.upkeep;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;
import org.samverk.sites.SiteKind;

/// Who owns a page, and when it is checked.
///
/// @param owner     who sees to it that it stays true, null for nobody
/// @param months    how often it is checked, null for never
/// @param checkedAt when it was changed or checked last
/// @param checkAt   when it is to be checked next, null for never
/// @param late      whether it should have been checked by now
public record Upkeep(
        UUID pageId,
        SiteKind site,
        String path,
        String title,
        @Nullable PersonRef owner,
        @Nullable Integer months,
        Instant checkedAt,
        @Nullable Instant checkAt,
        Instant publishedAt,
        boolean late) {
    public String address() {
        return site.address(path);
    }

    /// Where one sees who owns it, and says that it is still true.
    public String desk() {
        return "/publisher/pages/" + pageId + "/upkeep";
    }
}
