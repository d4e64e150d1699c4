package org.samverk.documents;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Principals;
import org.samverk.coediting.Beginning;
import org.samverk.coediting.Coediting;
import org.samverk.coediting.NewSteps;
import org.samverk.coediting.Presences;
import org.samverk.coediting.Remarks;
import org.samverk.coediting.SharedText;
import org.samverk.coediting.Steps;
import org.samverk.coediting.Taken;
import org.samverk.coediting.TextStanding;
import org.samverk.kernel.NotFoundException;
import org.samverk.people.Writing;
import org.samverk.revisions.Revision;
import org.samverk.revisions.Revisions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Drafts as they are being written, by several at once. All throw as [Drafts#requireWritable] does.
@Service
public class DraftTexts {
    private final Drafts drafts;
    private final DraftTable table;
    private final DraftRevisions drafting;
    private final Revisions revisions;
    private final Coediting coediting;
    private final Presences presences;
    private final Remarks remarks;
    private final Principals principals;
    private final Writing writing;

    DraftTexts(
            Drafts drafts,
            DraftTable table,
            DraftRevisions drafting,
            Revisions revisions,
            Coediting coediting,
            Presences presences,
            Remarks remarks,
            Principals principals,
            Writing writing) {
        this.drafts = drafts;
        this.table = table;
        this.drafting = drafting;
        this.revisions = revisions;
        this.coediting = coediting;
        this.presences = presences;
        this.remarks = remarks;
        this.principals = principals;
        this.writing = writing;
    }

    /// The text as it is; before anybody has written on it, that of the newest revision.
    @Transactional
    public SharedText open(Actor actor, UUID draftId) {
        var draft = drafts.requireWritable(actor, draftId);
        return coediting.open(draftId, () -> beginning(draft));
    }

    /// How the text of a draft stands that its reader has found.
    public TextStanding standing(Draft draft) {
        return coediting.standing(draft.id());
    }

    /// Makes ready for the actor to be told what happens to the text.
    @Transactional
    public void join(Actor actor, UUID draftId) {
        var draft = drafts.requireWritable(actor, draftId);
        coediting.begin(draftId, () -> beginning(draft));
    }

    /// Takes steps, all or none; see [Coediting#take].
    @Transactional
    public Taken take(Actor actor, UUID draftId, NewSteps steps) {
        table.lock(draftId);
        drafts.requireWritable(actor, draftId);
        return coediting.take(actor, draftId, steps);
    }

    /// What has been taken since a version; see [Coediting#since].
    public Steps since(Actor actor, UUID draftId, int version) {
        drafts.requireWritable(actor, draftId);
        return coediting.since(draftId, version);
    }

    /// Tells the others where the actor is.
    @Transactional
    public void tell(Actor actor, UUID draftId, Presences.Place place) {
        drafts.requireWritable(actor, draftId);
        presences.tell(actor, draftId, place);
    }

    /// Makes a revision of the text as it is now.
    ///
    /// @return the newest revision; an earlier one when the text is the same again
    @Transactional
    public Revision keep(Actor actor, UUID draftId, @Nullable String title, @Nullable String note) {
        table.lock(draftId);
        var draft = drafts.requireWritable(actor, draftId);
        var text = coediting.open(draftId, () -> beginning(draft));
        return keep(actor, draft, text, DraftRules.checkedTitle(title), DraftRules.checkedNote(note));
    }

    /// Makes a revision of what has been written and is in none, in the name of whoever wrote last. Does nothing when
    /// there is nothing such, or when that may be written no more.
    @Transactional
    public void settle(UUID draftId) {
        table.lock(draftId);
        coediting.find(draftId).filter(SharedText::isAhead).ifPresent(text -> {
            var writer = text.writer() == null
                    ? null
                    : principals.actor(text.writer()).orElse(null);
            drafts.find(Actor.SYSTEM, draftId)
                    .filter(draft -> !draft.isFinalised())
                    .ifPresent(draft -> keep(writer == null ? Actor.SYSTEM : writer, draft, text, draft.title(), null));
        });
    }

    /// Settles the text before a form is saved on it.
    ///
    /// @param base    the revision that the form began with
    /// @param version how many steps the text had had then; something else when the form does not know
    /// @return the revision that the form builds on: the one just made, when it holds just what the form began with
    @Transactional
    public int settle(UUID draftId, int base, int version) {
        var text = coediting.find(draftId).filter(SharedText::isAhead);
        settle(draftId);
        return text.filter(shown -> shown.version() == version)
                .flatMap(shown -> revisions.newest(draftId))
                .map(Revision::number)
                .orElse(base);
    }

    private Revision keep(Actor actor, Draft draft, SharedText text, String title, @Nullable String note) {
        var words = writing.read(actor, text.content(), null);
        var by = coediting.writersSince(draft.id(), text.kept());
        var saved = drafting.add(actor, draft, new DraftRevisions.Next(draft.revisions(), title, words, note, by));
        coediting.keep(draft.id(), text.version(), saved.number());
        remarks.anchor(draft.id());
        return saved;
    }

    private Beginning beginning(Draft draft) {
        var newest = newest(draft);
        return new Beginning(newest.content(), draft.revisions() == 1 ? newest.authorId() : null);
    }

    private Revision newest(Draft draft) {
        return revisions.find(draft.id(), draft.revisions()).orElseThrow(NotFoundException::new);
    }
}
