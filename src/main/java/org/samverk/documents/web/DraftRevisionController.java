package org.samverk.documents.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Principals;
import org.samverk.chain.Chain;
import org.samverk.documents.DraftHistory;
import org.samverk.documents.Drafts;
import org.samverk.revisions.Revisions;
import org.samverk.richtext.RichText;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The revisions of a draft: the list, each as it stood, and what differs between two.
@Controller
class DraftRevisionController {
    private final Drafts drafts;
    private final DraftHistory history;
    private final DraftPeople people;
    private final Chain chain;
    private final Principals principals;

    DraftRevisionController(
            Drafts drafts, DraftHistory history, DraftPeople people, Chain chain, Principals principals) {
        this.drafts = drafts;
        this.history = history;
        this.people = people;
        this.chain = chain;
        this.principals = principals;
    }

    @GetMapping("/drafts/{id}/revisions")
    View list(Actor actor, @PathVariable UUID id) {
        var draft = drafts.require(actor, id);
        var revisions = drafts.revisions(draft);
        var together = history.writers(draft);
        return View.page(
                "documents/revisions",
                new RevisionListPage(
                        draft,
                        revisions,
                        people.byId(revisions, together.values()),
                        together,
                        chain.bound(actor, id),
                        drafts.abilities(actor, draft).write()));
    }

    @GetMapping("/drafts/{id}/revisions/{number}")
    View show(Actor actor, @PathVariable UUID id, @PathVariable int number) {
        var draft = drafts.require(actor, id);
        var revision = drafts.revision(draft, number);
        var author = revision.authorId();
        var seal = Revisions.seal(revision.title(), revision.content()).equals(revision.sha256());
        return View.page(
                "documents/revision",
                new RevisionPage(
                        draft,
                        revision,
                        RichText.parse(revision.content()),
                        author == null ? null : principals.refs(List.of(author)).get(author),
                        seal));
    }

    /// @param from the earlier revision, by default the one before `to`
    /// @param to   the later revision, by default the newest
    @GetMapping("/drafts/{id}/differences")
    View differences(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer from,
            @RequestParam(required = false) @Nullable Integer to) {
        var draft = drafts.require(actor, id);
        var later = to == null ? draft.revisions() : to;
        var earlier = from == null ? Math.max(1, later - 1) : from;
        var difference = Differences.between(drafts.revision(draft, earlier), drafts.revision(draft, later));
        return View.page(
                "documents/differences",
                new DifferencePage(draft, earlier, later, difference, drafts.revisions(draft)));
    }
}
