package org.samverk.sites;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.blocks.BlockFields;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;

/// Pages made of blocks, for tests.
class BlockDrafts {
    private final PageDrafts drafts;
    private final PageBlocks blocks;
    private final PageReleases releases;

    BlockDrafts(PageDrafts drafts, PageBlocks blocks, PageReleases releases) {
        this.drafts = drafts;
        this.blocks = blocks;
        this.releases = releases;
    }

    UUID draft(Actor actor, SiteKind site, @Nullable UUID parent, String title) {
        var text = new PageText(title, Markdown.toRichText("Sidans text.", MentionResolver.NONE), null, "sv");
        return drafts.begin(actor, new PageDraftFields(null, new Place(site, parent), text, 0, null))
                .id();
    }

    /// Puts a block last.
    UUID add(Actor actor, UUID draft, BlockFields fields) {
        return blocks.add(actor, draft, blocks.require(actor, draft).edition(), fields, Integer.MAX_VALUE);
    }

    /// A live page of these blocks, its text first.
    Page page(Actor actor, SiteKind site, @Nullable UUID parent, String title, BlockFields... fields) {
        var draft = draft(actor, site, parent, title);
        List.of(fields).forEach(one -> add(actor, draft, one));
        return releases.publish(actor, draft);
    }

    /// A live news article.
    Page news(Actor actor, SiteKind site, @Nullable UUID parent, String title, String lead) {
        var draft = draft(actor, site, parent, title);
        blocks.describe(actor, draft, blocks.require(actor, draft).edition(), PageType.NEWS, lead);
        return releases.publish(actor, draft);
    }

    static BlockFields heading(String words) {
        return BlockFields.of("heading").with("title", words).with("level", 2);
    }
}
