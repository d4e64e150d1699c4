package org.samverk.decisions;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Subjects;
import org.samverk.chain.Chain;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Slice;
import org.samverk.kernel.TimeSource;
import org.samverk.revisions.Revision;
import org.samverk.revisions.Revisions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Puts a revision before a decider, and lets that decider decide. What is decided goes into the [Register].
@Service
public class Decisions {
    private static final int PAGE = 50;

    private final RequestTable table;
    private final WaitingTable waiting;
    private final Proposals proposals;
    private final Register register;
    private final Deciders deciders;
    private final Mandates mandates;
    private final Subjects subjects;
    private final Revisions revisions;
    private final Chain chain;
    private final DecisionNews news;
    private final TimeSource time;

    Decisions(
            RequestTable table,
            WaitingTable waiting,
            Proposals proposals,
            Register register,
            Deciders deciders,
            Mandates mandates,
            Subjects subjects,
            Revisions revisions,
            Chain chain,
            DecisionNews news,
            TimeSource time) {
        this.table = table;
        this.waiting = waiting;
        this.proposals = proposals;
        this.register = register;
        this.deciders = deciders;
        this.mandates = mandates;
        this.subjects = subjects;
        this.revisions = revisions;
        this.chain = chain;
        this.news = news;
        this.time = time;
    }

    /// Puts one exact revision before a decider, who from now on sees the draft, as does the substitute. Employees who
    /// take part in the draft's group may.
    ///
    /// @return the request's subject
    /// @throws org.samverk.kernel.ConflictException when that revision waits for a decision already
    @Transactional
    public UUID request(Actor actor, DecisionProposal proposal) {
        return proposals.request(actor, proposal);
    }

    @Transactional
    public DecisionRequest decide(Actor actor, UUID id, Outcome outcome, @Nullable String reasons) {
        return decide(actor, id, Ruling.of(outcome, reasons));
    }

    /// Decides: the holder of the mandate or the substitute, once, while the mandate is valid. A formal decision gets
    /// its number here.
    ///
    /// @throws org.samverk.kernel.RefusedException when the actor lacks the mandate; the message names who has it
    @Transactional
    public DecisionRequest decide(Actor actor, UUID id, Ruling ruling) {
        table.lock(id);
        var request = require(actor, id);
        var standing = deciders.require(actor, request);
        DecisionRules.requireWaiting(request);
        deciders.requireMandate(request, standing);
        var checked = ruling.checked(false);
        var now = time.instant();
        if (request.kind().isFormal()) {
            var entry = register.add(new EntryMaker(request, standing, checked, null, now));
            subjects.rename(id, request.title(), entry.path());
            subjects.readdress(id, request.audience(), request.groupId());
            chain.station(Stations.decided(request, entry));
        } else {
            chain.station(Stations.agreed(request, checked.outcome(), now));
        }
        table.close(id, RequestState.of(checked.outcome()), checked.reasons(), checked.conditions(), now);
        news.decided(actor, request);
        return require(actor, id);
    }

    /// @throws NotFoundException when it is missing or hidden from the actor
    public DecisionRequest require(Actor actor, UUID id) {
        return table.find(actor.id(), id).orElseThrow(NotFoundException::new);
    }

    /// The text that is to be decided on. Whoever sees the request may read it.
    public Revision text(DecisionRequest request) {
        return revisions.find(request.revisionId()).orElseThrow(NotFoundException::new);
    }

    public boolean canDecide(Actor actor, DecisionRequest request) {
        return standing(actor, request).isPresent();
    }

    /// As whom the actor could decide now; empty when the actor cannot, or when it does not wait any more.
    public Optional<Standing> standing(Actor actor, DecisionRequest request) {
        return request.isWaiting() ? deciders.standing(actor, request) : Optional.empty();
    }

    /// What waits for the actor to decide, as substitute too, the oldest first. What is put off is not among it.
    ///
    /// @param after the cursor of a slice before, null at the beginning
    public Slice<DecisionRequest> waiting(Actor actor, @Nullable String after) {
        return waiting(actor, false, after);
    }

    /// What would wait for the actor if it were not put off until a day to come: the first of it.
    public List<DecisionRequest> deferred(Actor actor) {
        return waiting(actor, true, null).items();
    }

    private Slice<DecisionRequest> waiting(Actor actor, boolean deferred, @Nullable String after) {
        var place = Cursor.parse(after);
        var begin = place.isStart() ? WaitingTable.OLDEST : place;
        var rows = waiting.of(actor.requirePerson(), mandates.today(), deferred, begin, PAGE + 1);
        return Slice.of(rows, PAGE, request -> new Cursor(request.requestedAt(), request.id()).toString());
    }

    public int countWaiting(Actor actor) {
        return actor.person()
                .map(person -> waiting.count(person, mandates.today()))
                .orElse(0);
    }

    /// What the actor has put forward lately.
    public List<DecisionRequest> asked(Actor actor) {
        return table.askedBy(actor.requirePerson());
    }

    /// The draft that somebody wants to put forward, with what they may choose among.
    ///
    /// @throws org.samverk.kernel.RefusedException when the actor is no employee or takes no part in the group
    public Proposable proposable(Actor actor, UUID draftId) {
        return proposals.proposable(actor, draftId);
    }
}
