package org.samverk.upkeep.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.Slice;
import org.samverk.upkeep.PageUpkeep;
import org.samverk.upkeep.Upkeep;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The upkeep of pages for programs.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "pages")
class UpkeepApi {
    private static final int MOST = 100;
    private final PageUpkeep upkeep;

    UpkeepApi(PageUpkeep upkeep) {
        this.upkeep = upkeep;
    }

    record UpkeepJson(
            UUID page,
            String title,
            String address,
            @Nullable String owner,
            @Nullable Integer months,
            Instant checkedAt,
            @Nullable Instant checkAt) {
        static UpkeepJson of(Upkeep upkeep) {
            var owner = upkeep.owner();
            return new UpkeepJson(
                    upkeep.pageId(),
                    upkeep.title(),
                    upkeep.address(),
                    owner == null ? null : owner.username(),
                    upkeep.months(),
                    upkeep.checkedAt(),
                    upkeep.checkAt());
        }
    }

    /// @param owner  a user name, null for nobody
    /// @param months 1 to 60, null for never
    record UpkeepBody(@Nullable String owner, @Nullable Integer months) {}

    @GetMapping("/page-upkeep")
    @Operation(summary = "Pages to see to: show=mine, or as a publisher or administrator late or ownerless")
    Slice<UpkeepJson> list(
            Actor actor,
            @RequestParam(defaultValue = "mine") String show,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        var size = Math.clamp(limit, 1, MOST);
        var from = Cursor.parse(after);
        var pages = switch (show) {
            case "late" -> upkeep.late(actor, from, size);
            case "ownerless" -> upkeep.ownerless(actor, from, size);
            default -> upkeep.mine(actor, from, size);
        };
        return pages.map(UpkeepJson::of);
    }

    @GetMapping("/pages/{id}/upkeep")
    @Operation(summary = "Who owns a page, and when it is checked")
    UpkeepJson read(Actor actor, @PathVariable UUID id) {
        return UpkeepJson.of(upkeep.of(actor, id).upkeep());
    }

    @PutMapping("/pages/{id}/upkeep")
    @Operation(summary = "Say who owns a page, and how often it is checked")
    UpkeepJson change(Actor actor, @PathVariable UUID id, @RequestBody UpkeepBody body) {
        return UpkeepJson.of(
                upkeep.change(actor, id, body.owner(), body.months()).upkeep());
    }

    @PostMapping("/pages/{id}/confirmation")
    @Operation(summary = "Say that a page is still true")
    UpkeepJson confirm(Actor actor, @PathVariable UUID id) {
        return UpkeepJson.of(upkeep.confirm(actor, id).upkeep());
    }
}
