package org.samverk.upkeep.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.Slice;
import org.samverk.upkeep.BrokenLinks;
import org.samverk.upkeep.BrokenPage;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Links on pages that lead nowhere, for programs.
@RestController
@Tag(name = "pages")
class BrokenLinksApi {
    private static final int MOST = 100;
    private final BrokenLinks links;

    BrokenLinksApi(BrokenLinks links) {
        this.links = links;
    }

    /// @param links as they stand on the page
    record BrokenPageJson(UUID page, String title, String address, List<String> links, Instant foundAt) {
        static BrokenPageJson of(BrokenPage page) {
            return new BrokenPageJson(page.pageId(), page.title(), page.address(), page.hrefs(), page.foundAt());
        }
    }

    @GetMapping("/api/v1/broken-links")
    @Operation(summary = "Pages with links that lead to none of our pages and files, as they were last night")
    Slice<BrokenPageJson> list(
            Actor actor,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        return links.list(actor, Cursor.parse(after), Math.clamp(limit, 1, MOST))
                .map(BrokenPageJson::of);
    }
}
