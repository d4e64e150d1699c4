package org.samverk.sites.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.Slice;
import org.samverk.people.Writing;
import org.samverk.richtext.Markdown;
import org.samverk.sites.PageDraft;
import org.samverk.sites.PageDraftFields;
import org.samverk.sites.PageDrafts;
import org.samverk.sites.PageLanguage;
import org.samverk.sites.PageReleases;
import org.samverk.sites.PageRights;
import org.samverk.sites.PageRights.Right;
import org.samverk.sites.PageText;
import org.samverk.sites.Place;
import org.samverk.sites.SiteKind;
import org.samverk.web.Viewer;
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

/// Drafts of pages for programs.
@RestController
@RequestMapping("/api/v1/page-drafts")
@Tag(name = "pages")
class PageDraftsApi {
    private static final int MOST = 100;
    private final PageDrafts drafts;
    private final PageReleases releases;
    private final PageRights rights;
    private final Writing writing;

    PageDraftsApi(PageDrafts drafts, PageReleases releases, PageRights rights, Writing writing) {
        this.drafts = drafts;
        this.releases = releases;
        this.rights = rights;
        this.writing = writing;
    }

    /// @param page       the live page that it is of, null for a page to come
    /// @param base       the number of the live revision that it started from
    /// @param edition    of the draft that it started from, when it is saved again
    /// @param goesLiveAt when readers are to see it, null for when somebody says so
    record DraftBody(
            @Nullable UUID page,
            @Nullable String site,
            @Nullable UUID parent,
            @Nullable String title,
            @Nullable String markdown,
            @Nullable String contact,
            @Nullable Integer base,
            @Nullable Integer edition,
            @Nullable Instant goesLiveAt) {}

    record DraftItem(UUID id, DraftBody draft, String author, Instant changedAt) {
        static DraftItem of(PageDraft draft) {
            var fields = draft.fields();
            var text = fields.text();
            var body = new DraftBody(
                    fields.pageId(),
                    fields.place().site().code(),
                    fields.place().parentId(),
                    text.title(),
                    Markdown.fromRichText(text.content()),
                    text.contact(),
                    fields.base(),
                    draft.edition(),
                    fields.goesLiveAt());
            return new DraftItem(draft.id(), body, draft.author(), draft.changedAt());
        }
    }

    record LivePage(UUID id, String address) {}

    @GetMapping
    @Operation(summary = "Drafts of pages, those that were saved last first")
    Slice<DraftItem> list(
            Actor actor,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        return drafts.list(actor, Cursor.parse(after), Math.clamp(limit, 1, MOST))
                .map(DraftItem::of);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One draft of a page")
    DraftItem read(Actor actor, @PathVariable UUID id) {
        return DraftItem.of(drafts.require(actor, id));
    }

    @PostMapping
    @Operation(summary = "Begin a draft of a live page, or of one to come")
    ResponseEntity<DraftItem> begin(Actor actor, Viewer viewer, @RequestBody DraftBody body) {
        rights.require(actor, Right.WRITE, body.page() == null ? body.parent() : body.page());
        var draft = drafts.begin(actor, fields(actor, viewer, body));
        return ResponseEntity.created(URI.create("/api/v1/page-drafts/" + draft.id()))
                .body(DraftItem.of(draft));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Save a draft again")
    DraftItem save(Actor actor, Viewer viewer, @PathVariable UUID id, @RequestBody DraftBody body) {
        drafts.requireWritable(actor, id);
        var edition = DraftInput.number(body.edition());
        return DraftItem.of(drafts.save(actor, id, edition, fields(actor, viewer, body)));
    }

    @PostMapping("/{id}/publication")
    @Operation(summary = "Put a draft live now")
    LivePage publish(Actor actor, @PathVariable UUID id) {
        var page = releases.publish(actor, id);
        return new LivePage(page.id(), page.address());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Throw a draft away; what is live stays as it is")
    void discard(Actor actor, @PathVariable UUID id) {
        drafts.discard(actor, id);
    }

    private PageDraftFields fields(Actor actor, Viewer viewer, DraftBody body) {
        var content = writing.read(actor, null, body.markdown());
        var words = body.title() + " " + content.plainText();
        var language = PageLanguage.of(words, viewer.locale().getLanguage());
        return new PageDraftFields(
                body.page(),
                new Place(site(body.site()), body.parent()),
                new PageText(body.title(), content, body.contact(), language),
                DraftInput.number(body.base()),
                body.goesLiveAt());
    }

    private static SiteKind site(@Nullable String code) {
        try {
            return SiteKind.of(code == null ? "intranet" : code);
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException("site", "sites.error.place");
        }
    }
}
