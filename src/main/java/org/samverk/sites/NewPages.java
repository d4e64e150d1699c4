package org.samverk.sites;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.blocks.BlockFields;
import org.samverk.blocks.Blocks;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.Problem;
import org.samverk.kernel.Problems;
import org.samverk.people.People;
import org.samverk.sites.PageRights.Right;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Begins pages of a type: with the blocks that such pages begin with, and live at once if that is what somebody wants.
@Service
public class NewPages {
    private final PageDrafts drafts;
    private final PageBlocks pageBlocks;
    private final PageReleases releases;
    private final Blocks blocks;
    private final PageRights rights;
    private final People people;

    NewPages(
            PageDrafts drafts,
            PageBlocks pageBlocks,
            PageReleases releases,
            Blocks blocks,
            PageRights rights,
            People people) {
        this.drafts = drafts;
        this.pageBlocks = pageBlocks;
        this.releases = releases;
        this.blocks = blocks;
        this.rights = rights;
        this.people = people;
    }

    /// What somebody writes of a new page.
    ///
    /// @param lead     what it is about
    /// @param pictures blocks of kind `picture` that stand first, none or one
    public record Written(PageType type, Place place, PageText text, String lead, List<BlockFields> pictures) {}

    /// Begins a draft.
    ///
    /// @return its key
    /// @throws org.samverk.kernel.RefusedException when the actor may not write there; it says whom to ask
    /// @throws InvalidInputException naming every field that needs to change
    @Transactional
    public UUID begin(Actor actor, Written written) {
        rights.require(actor, Right.WRITE, written.place().parentId());
        check(actor, written);
        var fields = new PageDraftFields(null, written.place(), written.text(), 0, null);
        var draft = drafts.begin(actor, fields).id();
        var first = new ArrayList<BlockFields>();
        written.pictures().forEach(picture -> first.add(picture.with("at", 0)));
        first.addAll(template(actor, written.type()));
        pageBlocks.begin(actor, draft, written.type(), written.lead(), first);
        return draft;
    }

    /// Puts a new page live.
    ///
    /// @throws org.samverk.kernel.ConflictException when what a page of its type must have is missing
    @Transactional
    public Page publish(Actor actor, Written written) {
        return releases.publish(actor, begin(actor, written));
    }

    private List<BlockFields> template(Actor actor, PageType type) {
        return switch (type) {
            case SECTION -> List.of(BlockFields.of("news").with("count", 5).with("scope", "here"));
            case SERVICE ->
                List.of(BlockFields.of("contact")
                        .with("people", List.of(people.me(actor).username())));
            case PAGE, NEWS, CAMPAIGN, EVENT -> List.of();
        };
    }

    /// Says everything that is wrong at once.
    private void check(Actor actor, Written written) {
        var found = new ArrayList<Problem>();
        collect(found, () -> written.text().valid());
        collect(found, () -> lead(written));
        written.pictures().forEach(picture -> collect(found, () -> blocks.read(actor, UUID.randomUUID(), picture)));
        if (!found.isEmpty()) {
            throw new InvalidInputException(found);
        }
    }

    private static void lead(Written written) {
        var problems = new Problems();
        var lead = problems.text("lead", written.lead(), PageShape.LEAD);
        if (written.type().needsLead() && lead.isEmpty()) {
            problems.add("lead", "web.problem.missing");
        }
        problems.throwIfAny();
    }

    private static void collect(List<Problem> found, Runnable check) {
        try {
            check.run();
        } catch (InvalidInputException e) {
            found.addAll(e.problems());
        }
    }
}
