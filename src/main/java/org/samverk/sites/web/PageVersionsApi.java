package org.samverk.sites.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.Slice;
import org.samverk.sites.PageHistory;
import org.samverk.sites.PageVersion;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What pages have been, for programs.
@RestController
@Tag(name = "pages")
class PageVersionsApi {
    private static final int MOST = 100;
    private final PageHistory history;

    PageVersionsApi(PageHistory history) {
        this.history = history;
    }

    /// @param to null while it is live
    record VersionItem(
            UUID id,
            String title,
            String address,
            int revision,
            String sha256,
            @Nullable String author,
            @Nullable String note,
            Instant from,
            @Nullable Instant to) {
        static VersionItem of(PageVersion version) {
            return new VersionItem(
                    version.id(),
                    version.title(),
                    version.address(),
                    version.revision(),
                    version.seal().hex(),
                    version.author(),
                    version.note(),
                    version.from(),
                    version.to());
        }
    }

    @GetMapping("/api/v1/pages/{id}/versions")
    @Operation(summary = "What a page has been, from when to when, the newest first")
    Slice<VersionItem> list(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        return history.versions(actor, id, Cursor.parse(after), Math.clamp(limit, 1, MOST))
                .map(VersionItem::of);
    }
}
