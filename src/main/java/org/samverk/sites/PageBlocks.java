package org.samverk.sites;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.samverk.access.Actor;
import org.samverk.access.Subjects;
import org.samverk.blocks.Block;
import org.samverk.blocks.BlockFields;
import org.samverk.blocks.BlockKind;
import org.samverk.blocks.Blocks;
import org.samverk.blocks.Layout;
import org.samverk.files.Files;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.TimeSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Working on the blocks of a draft. Every act says which edition of the blocks it started from, so that two who
/// work on them do not undo each other's work; readers see nothing of it until the draft goes live.
@Service
public class PageBlocks {
    private final PageBlockTable table;
    private final Blocks blocks;
    private final PageDrafts drafts;
    private final ApplicationEventPublisher events;
    private final Subjects subjects;
    private final Files files;
    private final TimeSource time;

    PageBlocks(
            PageBlockTable table,
            Blocks blocks,
            PageDrafts drafts,
            ApplicationEventPublisher events,
            Subjects subjects,
            Files files,
            TimeSource time) {
        this.table = table;
        this.blocks = blocks;
        this.drafts = drafts;
        this.events = events;
        this.subjects = subjects;
        this.files = files;
        this.time = time;
    }

    /// @throws org.samverk.kernel.RefusedException when the actor may not read the draft
    /// @throws NotFoundException when there is no such draft
    public DraftBlocks require(Actor actor, UUID draft) {
        drafts.require(actor, draft);
        return table.find(actor.id(), draft).orElseThrow(NotFoundException::new);
    }

    /// Adds a block.
    ///
    /// @param at its place from 0; what is beyond the end means the end
    /// @return its key
    /// @throws InvalidInputException naming every field that needs to change
    /// @throws ConflictException when somebody else has changed the blocks since, or there are too many
    @Transactional
    public UUID add(Actor actor, UUID draft, int edition, BlockFields fields, int at) {
        var known = writable(actor, draft);
        if (fields.kind().equals(BlockKind.BODY.code())) {
            throw new InvalidInputException("kind", "blocks.problem.kind");
        }
        var block = blocks.read(actor, subjects.nextId(), fields);
        save(actor, known, edition, known.shape().with(layout(known).with(block, at)), known.removed());
        return block.id();
    }

    /// Changes what a block says; it stays of its kind.
    @Transactional
    public void change(Actor actor, UUID draft, int edition, UUID id, BlockFields fields) {
        var known = writable(actor, draft);
        var before = block(known, id);
        var block = blocks.read(actor, id, fields.with("kind", before.kind().code()));
        save(actor, known, edition, known.shape().with(layout(known).replacing(block)), known.removed());
    }

    /// Moves a block.
    ///
    /// @param to its place from 0; what is beyond either end means that end
    @Transactional
    public void move(Actor actor, UUID draft, int edition, UUID id, int to) {
        var known = writable(actor, draft);
        block(known, id);
        save(actor, known, edition, known.shape().with(layout(known).moved(id, to)), known.removed());
    }

    /// Takes a block out; it can be put back until the draft goes live. The page's own text stays.
    @Transactional
    public void remove(Actor actor, UUID draft, int edition, UUID id) {
        var known = writable(actor, draft);
        var block = block(known, id);
        if (block.kind() == BlockKind.BODY) {
            throw new ConflictException("sites.blocks.bodyStays");
        }
        var gone = new DraftBlocks.Removed(layout(known).indexOf(id), block);
        var removed = Stream.concat(Stream.of(gone), known.removed().stream())
                .limit(DraftBlocks.KEPT)
                .toList();
        save(actor, known, edition, known.shape().with(layout(known).without(id)), removed);
    }

    /// Puts back what was taken out, where it was.
    ///
    /// @throws NotFoundException when no such block was taken out
    @Transactional
    public void restore(Actor actor, UUID draft, int edition, UUID id) {
        var known = writable(actor, draft);
        var gone = known.removed().stream()
                .filter(one -> one.block().id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        var others = known.removed().stream().filter(one -> one != gone).toList();
        save(actor, known, edition, known.shape().with(layout(known).with(gone.block(), gone.at())), others);
    }

    /// Says what the page is for, and what it is about.
    @Transactional
    public void describe(Actor actor, UUID draft, int edition, PageType type, String lead) {
        var known = writable(actor, draft);
        save(actor, known, edition, new PageShape(type, lead, layout(known)), known.removed());
    }

    /// Gives the draft these blocks instead of those that it has.
    @Transactional
    public DraftBlocks replace(
            Actor actor, UUID draft, int edition, PageType type, String lead, List<BlockFields> all) {
        var known = writable(actor, draft);
        var layout = blocks.readAll(actor, all);
        save(actor, known, edition, new PageShape(type, lead, layout), known.removed());
        return require(actor, draft);
    }

    /// A new draft begins with what pages of its type begin with.
    ///
    /// @param more blocks; `at` of each is its place, the end when it has none
    @Transactional
    public void begin(Actor actor, UUID draft, PageType type, String lead, List<BlockFields> more) {
        var known = writable(actor, draft);
        var layout = known.shape().layout();
        for (var fields : more) {
            layout = layout.with(blocks.read(actor, subjects.nextId(), fields), fields.number("at", Layout.MOST));
        }
        save(actor, known, known.edition(), new PageShape(type, lead, layout), known.removed());
    }

    private void save(Actor actor, DraftBlocks known, int edition, PageShape shape, List<DraftBlocks.Removed> removed) {
        var valid = shape.valid();
        var before = layout(known).files();
        files.attach(
                actor,
                known.id(),
                valid.layout().files().stream()
                        .filter(file -> !before.contains(file))
                        .toList());
        if (!table.update(known.id(), edition, valid, removed, actor.requirePerson(), time.instant())) {
            throw new ConflictException("sites.blocks.newer");
        }
        events.publishEvent(new DraftSaved(known.id()));
    }

    /// @throws org.samverk.kernel.RefusedException when the actor may not write on the draft
    private DraftBlocks writable(Actor actor, UUID draft) {
        drafts.requireWritable(actor, draft);
        return require(actor, draft);
    }

    private static Layout layout(DraftBlocks known) {
        return known.shape().layout();
    }

    private static Block block(DraftBlocks known, UUID id) {
        return layout(known).find(id).orElseThrow(NotFoundException::new);
    }
}
