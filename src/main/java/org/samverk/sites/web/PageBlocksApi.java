package org.samverk.sites.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.blocks.Block;
import org.samverk.kernel.InvalidInputException;
import org.samverk.sites.DraftBlocks;
import org.samverk.sites.PageBlocks;
import org.samverk.sites.PageDrafts;
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

/// The blocks of drafts of pages for programs. Each change names the edition that it started from and gives the next.
@RestController
@RequestMapping("/api/v1/page-drafts/{id}/blocks")
@Tag(name = "pages")
class PageBlocksApi {
    private final PageBlocks blocks;
    private final PageDrafts drafts;

    PageBlocksApi(PageBlocks blocks, PageDrafts drafts) {
        this.blocks = blocks;
        this.drafts = drafts;
    }

    /// @param edition of the blocks that a change started from
    /// @param type    `page`, `news`, `section`, `service` or `campaign`
    /// @param lead    what the page is about, at most 300 characters
    /// @param blocks  in reading order; the page's own text stands where the block of kind `body` is
    /// @param removed what was taken out and can be put back
    record BlocksBody(
            @Nullable Integer edition,
            @Nullable String type,
            @Nullable String lead,
            @Nullable List<BlockBody> blocks,
            @Nullable List<BlockBody> removed) {
        static BlocksBody of(DraftBlocks draft) {
            var shape = draft.shape();
            return new BlocksBody(
                    draft.edition(),
                    shape.type().code(),
                    shape.lead(),
                    bodies(shape.layout().blocks()),
                    bodies(draft.removed().stream()
                            .map(DraftBlocks.Removed::block)
                            .toList()));
        }

        private static List<BlockBody> bodies(List<Block> blocks) {
            return blocks.stream().map(BlockBody::of).toList();
        }
    }

    /// @param at where it goes, from 0; the end when left out
    record NewBlock(
            @Nullable Integer edition,
            @Nullable Integer at,
            @Nullable BlockBody block) {}

    record ChangedBlock(@Nullable Integer edition, @Nullable BlockBody block) {}

    /// @param to where it goes, from 0
    record NewPlace(@Nullable Integer edition, @Nullable Integer to) {}

    @GetMapping
    @Operation(summary = "The blocks of a draft of a page")
    BlocksBody read(Actor actor, @PathVariable UUID id) {
        return BlocksBody.of(blocks.require(actor, id));
    }

    @PutMapping
    @Operation(summary = "Give a draft these blocks, this type and this introduction instead of those that it has")
    BlocksBody replace(Actor actor, @PathVariable UUID id, @RequestBody BlocksBody body) {
        var known = blocks.require(actor, id).shape();
        var type = body.type() == null ? known.type() : PageTypeController.type(body.type());
        var lead = body.lead() == null ? known.lead() : body.lead();
        var all = body.blocks() == null
                ? known.layout().blocks().stream().map(BlockBody::of).toList()
                : body.blocks();
        var fields = all.stream().map(BlockBody::fields).toList();
        return BlocksBody.of(blocks.replace(actor, id, DraftInput.number(body.edition()), type, lead, fields));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Add a block")
    BlocksBody add(Actor actor, @PathVariable UUID id, @RequestBody NewBlock body) {
        drafts.requireWritable(actor, id);
        var at = body.at() == null ? Integer.MAX_VALUE : body.at();
        blocks.add(
                actor,
                id,
                DraftInput.number(body.edition()),
                block(body.block()).fields(),
                at);
        return read(actor, id);
    }

    @PutMapping("/{block}")
    @Operation(summary = "Change what a block says; it stays of its kind")
    BlocksBody change(Actor actor, @PathVariable UUID id, @PathVariable UUID block, @RequestBody ChangedBlock body) {
        drafts.requireWritable(actor, id);
        blocks.change(
                actor,
                id,
                DraftInput.number(body.edition()),
                block,
                block(body.block()).fields());
        return read(actor, id);
    }

    @PutMapping("/{block}/place")
    @Operation(summary = "Move a block")
    BlocksBody move(Actor actor, @PathVariable UUID id, @PathVariable UUID block, @RequestBody NewPlace body) {
        drafts.requireWritable(actor, id);
        if (body.to() == null) {
            throw new InvalidInputException("to", "sites.blocks.where");
        }
        blocks.move(actor, id, DraftInput.number(body.edition()), block, body.to());
        return read(actor, id);
    }

    @DeleteMapping("/{block}")
    @Operation(summary = "Take a block out; it can be put back until the draft goes live")
    BlocksBody remove(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID block,
            @RequestParam(defaultValue = "0") int edition) {
        blocks.remove(actor, id, edition, block);
        return read(actor, id);
    }

    @PostMapping("/{block}/restoration")
    @Operation(summary = "Put a block back that was taken out")
    BlocksBody restore(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID block,
            @RequestParam(defaultValue = "0") int edition) {
        blocks.restore(actor, id, edition, block);
        return read(actor, id);
    }

    private static BlockBody block(@Nullable BlockBody block) {
        if (block == null) {
            throw new InvalidInputException("block", "web.problem.missing");
        }
        return block;
    }
}
