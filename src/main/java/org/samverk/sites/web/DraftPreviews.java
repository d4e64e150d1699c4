package org.samverk.sites.web;

import java.util.List;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.blocks.BlockViews;
import org.samverk.blocks.Eyes;
import org.samverk.blocks.Looking;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.TimeSource;
import org.samverk.revisions.Revisions;
import org.samverk.sites.DraftBlocks;
import org.samverk.sites.Page;
import org.samverk.sites.PageBlocks;
import org.samverk.sites.PageDrafts;
import org.samverk.sites.PageTree;
import org.samverk.sites.Pages;
import org.samverk.sites.PreviewGroups;
import org.samverk.sites.SiteKind;
import org.springframework.stereotype.Component;

/// A draft as its readers will see it. What it shows of other things is what the reader who is meant may see and
/// the one who looks may see too.
@Component
class DraftPreviews {
    private final PageBlocks blocks;
    private final PageDrafts drafts;
    private final Pages pages;
    private final PageTree tree;
    private final BlockForms forms;
    private final BlockViews views;
    private final TimeSource time;
    private final PreviewGroups groups;
    private final SitePages sites;

    DraftPreviews(
            PageBlocks blocks,
            PageDrafts drafts,
            Pages pages,
            PageTree tree,
            BlockForms forms,
            BlockViews views,
            TimeSource time,
            PreviewGroups groups,
            SitePages sites) {
        this.blocks = blocks;
        this.drafts = drafts;
        this.pages = pages;
        this.tree = tree;
        this.forms = forms;
        this.views = views;
        this.time = time;
        this.groups = groups;
        this.sites = sites;
    }

    /// The frame around the preview.
    ///
    /// @param reader as `visitor`, `employee`, `self` or the key of a group
    /// @param width  `phone`, `tablet` or `desktop`
    PreviewPage frame(Actor actor, UUID draft, String reader, String width) {
        var known = blocks.require(actor, draft);
        var wanted = reader.isEmpty() ? usual(known) : reader;
        eyes(actor, wanted);
        var shown = List.of("phone", "tablet").contains(width) ? width : "desktop";
        return new PreviewPage(known, wanted, shown, groups.of(actor));
    }

    SitePage page(Actor actor, UUID draft, String reader) {
        var known = blocks.require(actor, draft);
        var eyes = eyes(actor, reader.isEmpty() ? usual(known) : reader);
        var page = page(actor, known);
        var looking = new Looking(actor, eyes, null, forms.address(actor, known));
        var own = sites.own(page);
        var shown = SitePage.past(
                page,
                sites.sections(actor, page.site(), own),
                tree.around(actor, page),
                null,
                views.of(looking, known.shape().layout()),
                own,
                Then.NOW);
        return shown.with(sites.heads(actor, page, draft));
    }

    private Page page(Actor actor, DraftBlocks draft) {
        var text = drafts.require(actor, draft.id()).fields().text();
        var live = draft.pageId() == null ? null : pages.require(actor, draft.pageId());
        var now = time.instant();
        var above = live == null && draft.place().parentId() != null
                ? pages.require(actor, draft.place().parentId()).path() + "/"
                : "";
        return new Page(
                live == null ? draft.id() : live.id(),
                draft.place().site(),
                draft.place().parentId(),
                live == null ? above + "-" : live.path(),
                draft.title(),
                text.content(),
                0,
                Revisions.seal(draft.title(), text.content().canonicalJson()),
                null,
                text.contact(),
                text.language(),
                now,
                now,
                draft.shape());
    }

    /// @throws NotFoundException when the reader is a group that the actor is not in
    private Eyes eyes(Actor actor, String reader) {
        return switch (reader) {
            case "self" -> Eyes.SELF;
            case "visitor" -> Eyes.VISITOR;
            case "employee" -> Eyes.EMPLOYEE;
            default ->
                groups.of(actor).stream()
                        .map(PreviewGroups.OwnGroup::id)
                        .filter(id -> id.toString().equals(reader))
                        .findFirst()
                        .map(Eyes::memberOf)
                        .orElseThrow(NotFoundException::new);
        };
    }

    private static String usual(DraftBlocks draft) {
        return draft.place().site() == SiteKind.PUBLIC ? "visitor" : "employee";
    }
}
