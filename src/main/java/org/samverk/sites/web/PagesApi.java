package org.samverk.sites.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.kernel.InvalidInputException;
import org.samverk.people.Writing;
import org.samverk.richtext.Markdown;
import org.samverk.sites.Page;
import org.samverk.sites.PageLink;
import org.samverk.sites.PageText;
import org.samverk.sites.PageTree;
import org.samverk.sites.Pages;
import org.samverk.sites.Place;
import org.samverk.sites.Publishing;
import org.samverk.sites.SiteKind;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Pages for programs.
@RestController
@RequestMapping("/api/v1/pages")
@Tag(name = "pages")
class PagesApi {
    private final Pages pages;
    private final PageTree tree;
    private final Publishing publishing;
    private final Writing writing;

    PagesApi(Pages pages, PageTree tree, Publishing publishing, Writing writing) {
        this.pages = pages;
        this.tree = tree;
        this.publishing = publishing;
        this.writing = writing;
    }

    record PageItem(
            UUID id, String title, String address, @Nullable UUID parent) {
        static PageItem of(PageLink link) {
            return new PageItem(link.id(), link.title(), link.address(), link.parentId());
        }
    }

    record PageItems(List<PageItem> items) {}

    record PageBody(
            UUID id,
            String site,
            String title,
            String address,
            String markdown,
            int revision,
            String sha256,
            @Nullable UUID decision,
            String publishedAt) {
        static PageBody of(Page page) {
            return new PageBody(
                    page.id(),
                    page.site().code(),
                    page.title(),
                    page.address(),
                    Markdown.fromRichText(page.content()),
                    page.revision(),
                    page.seal().hex(),
                    page.decisionId(),
                    page.publishedAt().toString());
        }
    }

    /// @param decision a decision whose text is published; title and markdown are then left out
    record PageToPublish(
            @Nullable String site,
            @Nullable UUID parent,
            @Nullable String title,
            @Nullable String markdown,
            @Nullable String contact,
            @Nullable UUID decision) {}

    @GetMapping
    @Operation(summary = "All live pages of a site that you can see, by their address")
    PageItems list(Actor actor, @RequestParam(defaultValue = "intranet") String site) {
        return new PageItems(
                tree.all(actor, site(site)).stream().map(PageItem::of).toList());
    }

    @GetMapping("/{id}")
    @Operation(summary = "One page")
    PageBody read(Actor actor, @PathVariable UUID id) {
        return PageBody.of(pages.require(actor, id));
    }

    @PostMapping
    @Operation(summary = "Put a page live, of a decided text or of a text of its own")
    ResponseEntity<PageBody> create(Actor actor, @RequestBody PageToPublish body) {
        var place = new Place(site(body.site()), body.parent());
        var page = body.decision() == null
                ? pages.create(actor, place, text(actor, body))
                : publishing.publish(actor, body.decision(), place, body.contact());
        return ResponseEntity.created(URI.create("/api/v1/pages/" + page.id())).body(PageBody.of(page));
    }

    private PageText text(Actor actor, PageToPublish body) {
        return new PageText(body.title(), writing.read(actor, null, body.markdown()), body.contact(), "sv");
    }

    private static SiteKind site(@Nullable String code) {
        try {
            return SiteKind.of(String.valueOf(code));
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException("site", "sites.error.place");
        }
    }
}
