package org.samverk.sites.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.Slice;
import org.samverk.people.Writing;
import org.samverk.richtext.Markdown;
import org.samverk.sites.Page;
import org.samverk.sites.PageHistory;
import org.samverk.sites.PageLanguage;
import org.samverk.sites.PageLink;
import org.samverk.sites.PageText;
import org.samverk.sites.PageTree;
import org.samverk.sites.Pages;
import org.samverk.sites.Place;
import org.samverk.sites.Publishing;
import org.samverk.sites.SiteKind;
import org.samverk.sites.TreeThen;
import org.samverk.web.Viewer;
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
    private static final int MOST = 100;
    private static final String ON =
            "As it stood at this moment: 2019-03-01T12:00, or with an offset; a day is its end";
    private final Pages pages;
    private final PageTree tree;
    private final PageHistory history;
    private final TreeThen earlier;
    private final Publishing publishing;
    private final Writing writing;

    PagesApi(
            Pages pages, PageTree tree, PageHistory history, TreeThen earlier, Publishing publishing, Writing writing) {
        this.pages = pages;
        this.tree = tree;
        this.history = history;
        this.earlier = earlier;
        this.publishing = publishing;
        this.writing = writing;
    }

    record PageItem(
            UUID id, String title, String address, @Nullable UUID parent) {
        static PageItem of(PageLink link) {
            return new PageItem(link.id(), link.title(), link.address(), link.parentId());
        }
    }

    /// @param markdown the page's own text, which stands where the block of kind `body` is
    record PageBody(
            UUID id,
            String site,
            String title,
            String address,
            String markdown,
            int revision,
            String sha256,
            @Nullable UUID decision,
            String publishedAt,
            String type,
            String lead,
            List<BlockBody> blocks) {
        static PageBody of(Actor actor, Page page) {
            return new PageBody(
                    page.id(),
                    page.site().code(),
                    page.title(),
                    page.address(),
                    Markdown.fromRichText(page.content()),
                    page.revision(),
                    page.seal().hex(),
                    page.decisionId(),
                    page.publishedAt().toString(),
                    page.shape().type().code(),
                    page.shape().lead(),
                    page.shape().layout().blocks().stream()
                            .map(block -> BlockBody.of(actor, block))
                            .toList());
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
    @Operation(summary = "The live pages of a site that you can see, each before those below it")
    Slice<PageItem> list(
            Actor actor,
            @RequestParam(defaultValue = "intranet") String site,
            @RequestParam(required = false) @Nullable String after,
            @Parameter(description = ON) @RequestParam(required = false) @Nullable String on,
            @RequestParam(defaultValue = "50") int limit) {
        var size = Math.clamp(limit, 1, MOST);
        return history.moment(on)
                .map(moment -> earlier.list(actor, site(site), moment, after, size))
                .orElseGet(() -> tree.list(actor, site(site), after, size))
                .map(PageItem::of);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One page")
    PageBody read(
            Actor actor,
            @PathVariable UUID id,
            @Parameter(description = ON) @RequestParam(required = false) @Nullable String on) {
        return PageBody.of(
                actor,
                history.moment(on)
                        .map(moment -> history.require(actor, id, moment))
                        .orElseGet(() -> pages.require(actor, id)));
    }

    @PostMapping
    @Operation(summary = "Put a page live, of a decided text or of a text of its own")
    ResponseEntity<PageBody> create(Actor actor, Viewer viewer, @RequestBody PageToPublish body) {
        var place = new Place(site(body.site()), body.parent());
        var page = body.decision() == null
                ? pages.create(actor, place, text(actor, viewer, body))
                : publishing.publish(actor, body.decision(), place, body.contact());
        return ResponseEntity.created(URI.create("/api/v1/pages/" + page.id())).body(PageBody.of(actor, page));
    }

    private PageText text(Actor actor, Viewer viewer, PageToPublish body) {
        var content = writing.read(actor, null, body.markdown());
        var words = body.title() + " " + content.plainText();
        var language = PageLanguage.of(words, viewer.locale().getLanguage());
        return new PageText(body.title(), content, body.contact(), language);
    }

    private static SiteKind site(@Nullable String code) {
        try {
            return SiteKind.of(String.valueOf(code));
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException("site", "sites.error.place");
        }
    }
}
