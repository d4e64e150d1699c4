package org.samverk.documents;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Audience;
import org.samverk.access.Memberships;
import org.samverk.access.Subject;
import org.samverk.access.Subjects;
import org.samverk.chain.Chain;
import org.samverk.chain.LinkKind;
import org.samverk.chain.Station;
import org.samverk.chain.Step;
import org.samverk.coediting.Coediting;
import org.samverk.files.Files;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Slice;
import org.samverk.kernel.TimeSource;
import org.samverk.revisions.Revision;
import org.samverk.revisions.RevisionSummary;
import org.samverk.revisions.Revisions;
import org.samverk.richtext.RichText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Starts, writes, finalises and reads drafts.
@Service
public class Drafts {
    private final DraftTable table;
    private final DraftRules rules;
    private final Subjects subjects;
    private final Memberships memberships;
    private final Revisions revisions;
    private final DraftRevisions drafting;
    private final Coediting coediting;
    private final Files files;
    private final Chain chain;
    private final DraftNews news;
    private final TimeSource time;

    Drafts(
            DraftTable table,
            DraftRules rules,
            Subjects subjects,
            Memberships memberships,
            Revisions revisions,
            DraftRevisions drafting,
            Coediting coediting,
            Files files,
            Chain chain,
            DraftNews news,
            TimeSource time) {
        this.table = table;
        this.rules = rules;
        this.subjects = subjects;
        this.memberships = memberships;
        this.revisions = revisions;
        this.drafting = drafting;
        this.coediting = coediting;
        this.files = files;
        this.chain = chain;
        this.news = news;
        this.time = time;
    }

    /// Starts a draft in a group in which the actor takes part; the text becomes revision 1.
    ///
    /// @param origin the subject of the idea or post that it comes from; the actor must see it
    /// @return the draft's subject
    @Transactional
    public UUID start(Actor actor, UUID groupId, @Nullable String title, RichText text, @Nullable UUID origin) {
        memberships.requireTakePart(actor, groupId);
        var checked = DraftRules.checkedTitle(title);
        var id = subjects.nextId();
        var now = time.instant();
        var author = actor.person().orElse(null);
        subjects.create(new Subject(id, "draft", groupId, Audience.GROUP, author, checked, "/drafts/" + id, now, now));
        table.insert(id, groupId, checked, origin, author, now);
        revisions.add(actor, id, 0, checked, text.canonicalJson(), null);
        files.attach(actor, id, text.images());
        chain.station(Station.of(id, Step.DRAFT, DraftState.WORKING.code(), false, author, now));
        if (origin != null) {
            chain.link(actor, origin, id, LinkKind.DRAFTED, null);
        }
        news.started(actor, id, origin, text);
        return id;
    }

    /// Saves the text as the draft's next revision. A text that equals the newest revision makes none.
    ///
    /// @param base the number of the revision that the author started from
    /// @return the newest revision
    /// @throws ConflictException with `revisions.error.newer` when somebody else has saved meanwhile, with
    ///                           `documents.error.finalised` when the draft is final; nothing is saved then
    @Transactional
    public Revision save(
            Actor actor, UUID draftId, int base, @Nullable String title, RichText text, @Nullable String note) {
        table.lock(draftId);
        var draft = require(actor, draftId);
        rules.requireWrite(actor, draft);
        requireKept(draftId);
        var words = DraftRules.checkedNote(note);
        var checked = DraftRules.checkedTitle(title);
        var saved = drafting.add(actor, draft, new DraftRevisions.Next(base, checked, text, words, List.of()));
        if (saved.number() > draft.revisions()) {
            files.attach(actor, draftId, text.images());
            coediting.replace(actor, draftId, saved.content());
        }
        return saved;
    }

    /// Makes a revision final: the working material becomes a finalised text (upprättad), and nobody saves any more.
    ///
    /// @param revision the newest revision's number, as the actor has read it
    /// @throws ConflictException when a newer one has been saved meanwhile, or the draft is final already
    @Transactional
    public void finalise(Actor actor, UUID draftId, int revision) {
        table.lock(draftId);
        var draft = require(actor, draftId);
        rules.requireFinalise(actor, draft);
        requireKept(draftId);
        if (draft.revisions() != revision) {
            throw new ConflictException("documents.error.newerThanRead");
        }
        var now = time.instant();
        var person = actor.person().orElse(null);
        table.finalise(draftId, revision, person, now);
        chain.station(Station.of(draftId, Step.DRAFT, DraftState.FINALISED.code(), true, person, now));
        news.finalised(actor, draft);
    }

    // What is being written right now and in no revision yet is what somebody else has saved meanwhile.
    private void requireKept(UUID draftId) {
        if (coediting.standing(draftId).ahead()) {
            throw new ConflictException("revisions.error.newer");
        }
    }

    /// @throws NotFoundException when it is missing or hidden from the actor
    public Draft require(Actor actor, UUID draftId) {
        return table.find(actor.id(), draftId).orElseThrow(NotFoundException::new);
    }

    Optional<Draft> find(Actor actor, UUID draftId) {
        return table.find(actor.id(), draftId);
    }

    /// The draft, to write on.
    ///
    /// @throws org.samverk.kernel.RefusedException when the actor does not take part in the group
    /// @throws ConflictException when it is final
    public Draft requireWritable(Actor actor, UUID draftId) {
        var draft = require(actor, draftId);
        rules.requireWrite(actor, draft);
        return draft;
    }

    /// The draft, to be made final; throws as [#finalise] does.
    public Draft requireFinalisable(Actor actor, UUID draftId) {
        var draft = require(actor, draftId);
        rules.requireFinalise(actor, draft);
        return draft;
    }

    /// A revision of a draft that its reader has found.
    /// @throws NotFoundException when there is none with that number
    public Revision revision(Draft draft, int number) {
        return revisions.find(draft.id(), number).orElseThrow(NotFoundException::new);
    }

    /// @return the draft's revisions, the newest first
    public List<RevisionSummary> revisions(Draft draft) {
        return revisions.list(draft.id());
    }

    /// What of the group's drafts the actor may see, those that were worked on last first.
    public Slice<Draft> ofGroup(Actor actor, UUID groupId, @Nullable String after, int size) {
        return slice(actor, List.of(groupId), after, size);
    }

    /// The drafts of the actor's groups.
    public Slice<Draft> mine(Actor actor, @Nullable String after, int size) {
        return slice(actor, memberships.groupsOf(actor.requirePerson()), after, size);
    }

    /// What the actor may do with a draft, for the page that shows it.
    public DraftAbilities abilities(Actor actor, Draft draft) {
        return rules.abilities(actor, draft);
    }

    private Slice<Draft> slice(Actor actor, List<UUID> groups, @Nullable String after, int size) {
        var rows = table.inGroups(actor.id(), groups, Cursor.parse(after), size + 1);
        return Slice.of(rows, size, draft -> new Cursor(draft.revisedAt(), draft.id()).toString());
    }
}
