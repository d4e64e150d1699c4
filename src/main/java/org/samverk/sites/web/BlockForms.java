package org.samverk.sites.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.blocks.Block;
import org.samverk.blocks.BlockFields;
import org.samverk.blocks.BlockKind;
import org.samverk.blocks.BlockViews;
import org.samverk.blocks.Blocks;
import org.samverk.blocks.Eyes;
import org.samverk.blocks.Looking;
import org.samverk.files.Attachments;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Problem;
import org.samverk.sites.DraftBlocks;
import org.samverk.sites.Page;
import org.samverk.sites.PageBlocks;
import org.samverk.sites.Pages;
import org.springframework.stereotype.Component;

/// Makes what is shown while the blocks of a draft are worked on.
@Component
class BlockForms {
    private final PageBlocks blocks;
    private final BlockViews views;
    private final Attachments attachments;
    private final Pages pages;

    BlockForms(PageBlocks blocks, BlockViews views, Attachments attachments, Pages pages) {
        this.blocks = blocks;
        this.views = views;
        this.attachments = attachments;
        this.pages = pages;
    }

    BlockBoard board(Actor actor, UUID draft, @Nullable String done, @Nullable UUID block) {
        var known = blocks.require(actor, draft);
        var looking = Looking.now(actor, address(actor, known));
        return new BlockBoard(known, views.of(looking, known.shape().layout()), done, block);
    }

    /// The address of the page that a draft is of, or that a page to come will lie below.
    String address(Actor actor, DraftBlocks draft) {
        var key = draft.pageId() == null ? draft.place().parentId() : draft.pageId();
        var site = draft.place().site();
        return key == null
                ? site.root()
                : pages.find(actor, key).map(Page::address).orElse(site.root());
    }

    /// The form of a new block.
    ///
    /// @throws NotFoundException when there is no such kind
    BlockForm fresh(Actor actor, UUID draft, String kind) {
        var known = blocks.require(actor, draft);
        var wanted = kind(kind);
        var fields = BlockFields.of(kind)
                .with("count", 5)
                .with("level", 2)
                .with("scope", "here")
                .with("at", known.shape().layout().blocks().size());
        return new BlockForm(known, null, wanted, fields, List.of(), 0, false, List.of());
    }

    /// The form of a block that is there.
    BlockForm of(Actor actor, UUID draft, UUID block) {
        var known = blocks.require(actor, draft);
        var found = found(known, block);
        var files = attachments.find(actor, found.files());
        return new BlockForm(
                known,
                block,
                found.kind(),
                Blocks.fields(found),
                files,
                Blocks.fields(found).rows().size() + 1,
                false,
                List.of());
    }

    /// The form as it was sent, with what is wrong with it.
    BlockForm again(Actor actor, UUID draft, @Nullable UUID block, BlockFields fields, List<Problem> problems) {
        var known = blocks.require(actor, draft);
        var kind = block == null ? kind(fields.kind()) : found(known, block).kind();
        var files = attachments.find(actor, fields.keys("files"));
        return new BlockForm(known, block, kind, fields, files, 0, problems.isEmpty(), problems);
    }

    Looking looking(Actor actor, DraftBlocks draft, Eyes eyes) {
        return new Looking(actor, eyes, null, address(actor, draft));
    }

    private static Block found(DraftBlocks draft, UUID block) {
        return draft.shape()
                .layout()
                .find(block)
                .filter(one -> one.kind() != BlockKind.BODY)
                .orElseThrow(NotFoundException::new);
    }

    private static BlockKind kind(String code) {
        return BlockKind.of(code).filter(kind -> kind != BlockKind.BODY).orElseThrow(NotFoundException::new);
    }
}
