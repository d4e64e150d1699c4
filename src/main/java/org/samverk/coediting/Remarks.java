package org.samverk.coediting;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.TimeSource;
import org.samverk.richtext.RichText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What is said in the margin of a text, and proposed there. It stays with its passage as the text moves. Who calls has
/// asked what the actor may do with the subject.
@Service
public class Remarks {
    private static final int LONGEST = 2000;
    private final RemarkTable table;
    private final TextTable texts;
    private final Passages passages;
    private final Coediting coediting;
    private final TimeSource time;

    Remarks(RemarkTable table, TextTable texts, Passages passages, Coediting coediting, TimeSource time) {
        this.table = table;
        this.texts = texts;
        this.passages = passages;
        this.coediting = coediting;
        this.time = time;
    }

    /// All remarks on a text, the oldest first, each with its passage as it is now.
    @Transactional(readOnly = true)
    public List<Remark> of(UUID subjectId) {
        return texts.find(subjectId).map(this::of).orElse(List.of());
    }

    private List<Remark> of(StoredText text) {
        var remarks = table.of(text.subjectId());
        var open = remarks.stream().filter(Remark::isOpen).map(Remark::passage).toList();
        var now = passages.now(text, open).iterator();
        var replies = table.replies(text.subjectId());
        var found = new ArrayList<Remark>();
        for (var remark : remarks) {
            var passage = remark.isOpen() ? now.next() : remark.passage();
            found.add(remark.with(passage, replies.getOrDefault(remark.id(), List.of())));
        }
        return found;
    }

    /// @throws InvalidInputException when there is no such passage, or nothing is said and nothing proposed
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID add(Actor actor, UUID subjectId, NewRemark remark) {
        requireWords(remark);
        var text = texts.lock(subjectId).orElseThrow(NotFoundException::new);
        var passage = passages.of(text, remark);
        var quote = passages.words(text, passage);
        var id = table.insert(subjectId, actor.person().orElse(null), remark, passage, quote, time.instant());
        tell(subjectId);
        return id;
    }

    /// @return the remark as it was before
    /// @throws NotFoundException when the text has no such remark
    @Transactional(propagation = Propagation.MANDATORY)
    public Remark reply(Actor actor, UUID subjectId, UUID remarkId, RichText text) {
        var remark = require(subjectId, remarkId);
        if (text.isEmpty()) {
            throw new InvalidInputException("words", "coediting.problem.words");
        }
        table.reply(remarkId, actor.person().orElse(null), text, time.instant());
        tell(subjectId);
        return remark;
    }

    /// Settles a remark, or opens it again. What is accepted is put into the text, by a step like any other.
    ///
    /// @throws ConflictException when somebody else has settled it, or the words proposed for have changed
    @Transactional(propagation = Propagation.MANDATORY)
    public Remark settle(Actor actor, UUID subjectId, UUID remarkId, RemarkState state) {
        var text = texts.lock(subjectId).orElseThrow(NotFoundException::new);
        var remark = require(subjectId, remarkId);
        if (remark.isOpen() == (state == RemarkState.OPEN)) {
            throw new ConflictException("coediting.error.settled");
        }
        if (remark.proposal() == null && (state == RemarkState.ACCEPTED || state == RemarkState.REJECTED)) {
            throw new InvalidInputException("outcome", "coediting.problem.noProposal");
        }
        if (state == RemarkState.ACCEPTED) {
            accept(actor, text, remark);
        }
        table.settle(remarkId, state, actor.person().orElse(null), time.instant());
        tell(subjectId);
        return remark;
    }

    /// Counts all open passages anew from the text as it is, so that older steps may go.
    @Transactional(propagation = Propagation.MANDATORY)
    public void anchor(UUID subjectId) {
        texts.find(subjectId)
                .ifPresent(text -> of(text).stream()
                        .filter(Remark::isOpen)
                        .forEach(remark -> table.move(remark.id(), remark.passage())));
    }

    private void accept(Actor actor, StoredText text, Remark remark) {
        var passage = passages.now(text, List.of(remark.passage())).getFirst();
        if (passage.isGone() || !passages.words(text, passage).equals(remark.quote())) {
            throw new ConflictException("coediting.error.passage");
        }
        var proposal = remark.proposal() == null ? "" : remark.proposal();
        var steps = passages.substitution(text, passage, proposal);
        coediting.take(actor, text.subjectId(), new NewSteps(text.version(), "server", steps));
    }

    private Remark require(UUID subjectId, UUID remarkId) {
        return table.lock(subjectId, remarkId).orElseThrow(NotFoundException::new);
    }

    private static void requireWords(NewRemark remark) {
        var proposal = remark.proposal();
        if (remark.text().isEmpty() && proposal == null) {
            throw new InvalidInputException("words", "coediting.problem.words");
        }
        if (proposal != null && (proposal.length() > LONGEST || proposal.contains("\n"))) {
            throw new InvalidInputException("proposal", "coediting.problem.proposal", LONGEST);
        }
    }

    private void tell(UUID subjectId) {
        texts.tell(subjectId + " remarks {}");
    }
}
