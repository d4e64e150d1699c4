package org.samverk.sites.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.Slice;
import org.samverk.sites.ArchivedPage;
import org.samverk.sites.PageArchive;
import org.samverk.sites.PageExpiry;
import org.samverk.sites.PageMoves;
import org.samverk.sites.PageTranslations;
import org.springframework.http.HttpStatus;
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

/// Where pages lie, and those that have been taken down, for programs.
@RestController
@RequestMapping("/api/v1/pages")
@Tag(name = "pages")
class PagePlacesApi {
    private static final int MOST = 100;
    private final PageMoves moves;
    private final PageArchive archive;
    private final PageExpiry expiry;
    private final PageTranslations translations;

    PagePlacesApi(PageMoves moves, PageArchive archive, PageExpiry expiry, PageTranslations translations) {
        this.translations = translations;
        this.expiry = expiry;
        this.moves = moves;
        this.archive = archive;
    }

    /// @param parent the page that it goes below, null for a section of its own
    /// @param name   the last part of the address, null for the one that it has
    record PlaceBody(@Nullable UUID parent, @Nullable String name) {}

    /// @param at when the page is taken down, null for never
    record ExpiryBody(@Nullable Instant at) {}

    /// @param page that says the same in the other language, null for none
    record TranslationBody(@Nullable UUID page) {}

    record PageAddress(UUID id, String address) {}

    record ArchivedItem(UUID id, String title, String address, Instant archivedAt, boolean expired) {
        static ArchivedItem of(ArchivedPage page) {
            return new ArchivedItem(page.id(), page.title(), page.address(), page.at(), page.expired());
        }
    }

    @PutMapping("/{id}/place")
    @Operation(summary = "Move a page within its site, with what lies below it; old addresses lead on to the new ones")
    PageAddress move(Actor actor, @PathVariable UUID id, @RequestBody PlaceBody body) {
        return new PageAddress(
                id, moves.move(actor, id, body.parent(), body.name()).address());
    }

    @PutMapping("/{id}/expiry")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Set when a page is taken down by itself, or that it is not")
    void expire(Actor actor, @PathVariable UUID id, @RequestBody ExpiryBody body) {
        expiry.set(actor, id, body.at());
    }

    @PutMapping("/{id}/translation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say which page says the same in the other language, or that none does")
    void translate(Actor actor, @PathVariable UUID id, @RequestBody TranslationBody body) {
        translations.set(actor, id, body.page());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take a page down; what it was remains")
    void takeDown(Actor actor, @PathVariable UUID id) {
        archive.takeDown(actor, id);
    }

    @GetMapping("/archive")
    @Operation(summary = "The pages that have been taken down, the newest first")
    Slice<ArchivedItem> archive(
            Actor actor,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        return archive.list(actor, Cursor.parse(after), Math.clamp(limit, 1, MOST))
                .map(ArchivedItem::of);
    }

    @PostMapping("/{id}/restoration")
    @Operation(summary = "Put a page back that has been taken down")
    PageAddress restore(Actor actor, @PathVariable UUID id) {
        return new PageAddress(id, archive.restore(actor, id).address());
    }
}
