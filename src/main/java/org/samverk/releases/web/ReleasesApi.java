package org.samverk.releases.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.Slice;
import org.samverk.releases.Going;
import org.samverk.releases.Release;
import org.samverk.releases.Releases;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Releases for programs.
@RestController
@RequestMapping("/api/v1/page-releases")
@Tag(name = "pages")
class ReleasesApi {
    private static final int MOST = 100;
    private final Releases releases;
    private final Going going;

    ReleasesApi(Releases releases, Going going) {
        this.releases = releases;
        this.going = going;
    }

    /// @param draft     null when it is none any more
    /// @param page      the address of the page that it became
    /// @param obstacles why it may not go live yet, message keys
    record ReleaseItem(
            UUID id,
            @Nullable UUID draft,
            String title,
            @Nullable String page,
            List<String> obstacles) {
        static ReleaseItem of(Release.Item item) {
            return new ReleaseItem(item.id(), item.draftId(), item.title(), item.address(), item.obstacles());
        }
    }

    record ReleaseJson(
            UUID id,
            String title,
            @Nullable Instant goesLiveAt,
            @Nullable Instant liveAt,
            @Nullable String stoppedBy,
            List<ReleaseItem> drafts) {
        static ReleaseJson of(Release release) {
            return new ReleaseJson(
                    release.id(),
                    release.title(),
                    release.goesLiveAt(),
                    release.liveAt(),
                    release.problem(),
                    release.items().stream().map(ReleaseItem::of).toList());
        }
    }

    /// @param goesLiveAt null for when somebody says so
    record ReleaseBody(@Nullable String title, @Nullable Instant goesLiveAt) {}

    record Added(UUID draft) {}

    @GetMapping
    @Operation(summary = "Releases, the newest first, without their drafts")
    Slice<ReleaseJson> list(
            Actor actor,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        return releases.list(actor, Cursor.parse(after), Math.clamp(limit, 1, MOST))
                .map(ReleaseJson::of);
    }

    @PostMapping
    @Operation(summary = "Begin a release")
    ResponseEntity<ReleaseJson> create(Actor actor, @RequestBody ReleaseBody body) {
        var release = releases.create(actor, body.title());
        return ResponseEntity.created(URI.create("/api/v1/page-releases/" + release.id()))
                .body(ReleaseJson.of(release));
    }

    @GetMapping("/{id}")
    @Operation(summary = "A release, with what stands in the way of each of its drafts")
    ReleaseJson read(Actor actor, @PathVariable UUID id) {
        return ReleaseJson.of(releases.require(actor, id));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Change the title of a release, and when it goes live")
    ReleaseJson change(Actor actor, @PathVariable UUID id, @RequestBody ReleaseBody body) {
        return ReleaseJson.of(releases.change(actor, id, body.title(), body.goesLiveAt()));
    }

    @PostMapping("/{id}/drafts")
    @Operation(summary = "Put a draft into a release")
    ReleaseJson add(Actor actor, @PathVariable UUID id, @RequestBody Added body) {
        return ReleaseJson.of(releases.add(actor, id, body.draft()));
    }

    @DeleteMapping("/{id}/drafts/{item}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take a draft out of a release")
    void remove(Actor actor, @PathVariable UUID id, @PathVariable UUID item) {
        releases.remove(actor, id, item);
    }

    @PostMapping("/{id}/publication")
    @Operation(summary = "Put all drafts of a release live, or none")
    ReleaseJson publish(Actor actor, @PathVariable UUID id) {
        return ReleaseJson.of(going.publish(actor, id));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take a release away; its drafts stay")
    void delete(Actor actor, @PathVariable UUID id) {
        releases.delete(actor, id);
    }
}
