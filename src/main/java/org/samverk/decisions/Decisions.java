package org.samverk.decisions;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Audience;
import org.samverk.access.Memberships;
import org.samverk.access.Subject;
import org.samverk.access.Subjects;
import org.samverk.chain.Chain;
import org.samverk.chain.LinkKind;
import org.samverk.files.Files;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Problems;
import org.samverk.kernel.TimeSource;
import org.samverk.revisions.Revision;
import org.samverk.revisions.Revisions;
import org.samverk.richtext.RichText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Puts a revision before a decider, and lets that decider decide. What is decided goes into the [Register].
@Service
public class Decisions {
    private static final int REASONS = 10_000;

    private final RequestTable table;
    private final Register register;
    private final Deciders deciders;
    private final Subjects subjects;
    private final Memberships memberships;
    private final Revisions revisions;
    private final Files files;
    private final Chain chain;
    private final DecisionNews news;
    private final TimeSource time;

    Decisions(
            RequestTable table,
            Register register,
            Deciders deciders,
            Subjects subjects,
            Memberships memberships,
            Revisions revisions,
            Files files,
            Chain chain,
            DecisionNews news,
            TimeSource time) {
        this.table = table;
        this.register = register;
        this.deciders = deciders;
        this.subjects = subjects;
        this.memberships = memberships;
        this.revisions = revisions;
        this.files = files;
        this.chain = chain;
        this.news = news;
        this.time = time;
    }

    /// Puts one exact revision before a decider, who from now on sees the draft. Employees who take part in the draft's
    /// group may.
    ///
    /// @return the request's subject
    /// @throws ConflictException when that revision waits for a decision already
    @Transactional
    public UUID request(Actor actor, DecisionProposal proposal) {
        var draft = requireDraft(actor, proposal.draftId());
        requirePutForward(actor, draft);
        var checked = DecisionRules.checked(proposal);
        var revision = revisions.find(draft.id(), checked.revision()).orElseThrow(NotFoundException::new);
        if (table.isWaiting(revision.id())) {
            throw new ConflictException("decisions.error.asked");
        }
        var decider = deciders.chosen(checked, draft);
        var id = create(actor, checked, draft, revision, decider);
        files.carry(draft.id(), id, RichText.parse(revision.content()).images());
        subjects.grant(id, decider);
        subjects.grant(draft.id(), decider);
        chain.link(actor, draft.id(), id, LinkKind.PUT_FORWARD, revision.sha256());
        news.requested(actor, id, decider);
        return id;
    }

    /// Decides; only the named decider can, once, while the mandate is valid. A formal decision gets its number here.
    ///
    /// @param reasons may be empty for an approval only
    @Transactional
    public DecisionRequest decide(Actor actor, UUID id, Outcome outcome, @Nullable String reasons) {
        table.lock(id);
        var request = require(actor, id);
        DecisionRules.requireDecide(actor, request);
        var words = checkedReasons(reasons, outcome == Outcome.DECLINED);
        var now = time.instant();
        if (request.kind().isFormal()) {
            var mandate = deciders.validMandate(request);
            var entry = register.add(request, mandate, outcome, words);
            subjects.rename(id, request.title(), entry.path());
            subjects.readdress(id, request.audience(), request.groupId());
            chain.station(Stations.decided(request, entry));
        } else {
            chain.station(Stations.agreed(request, outcome, now));
        }
        table.close(id, outcome == Outcome.APPROVED ? RequestState.APPROVED : RequestState.DECLINED, words, now);
        news.decided(actor, request);
        return require(actor, id);
    }

    /// Sends the text back to those who wrote it: nothing is decided, and they may put forward a new revision.
    @Transactional
    public void sendBack(Actor actor, UUID id, @Nullable String reasons) {
        table.lock(id);
        var request = require(actor, id);
        DecisionRules.requireDecide(actor, request);
        var now = time.instant();
        table.close(id, RequestState.SENT_BACK, checkedReasons(reasons, true), now);
        chain.station(Stations.sentBack(request, now));
        news.sentBack(actor, request);
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
        return DecisionRules.canDecide(actor, request);
    }

    /// What waits for the actor to decide, the oldest first.
    public List<DecisionRequest> waiting(Actor actor) {
        return table.waitingFor(actor.requirePerson());
    }

    public int countWaiting(Actor actor) {
        return actor.person().map(table::countWaitingFor).orElse(0);
    }

    /// What the actor has put forward lately.
    public List<DecisionRequest> asked(Actor actor) {
        return table.askedBy(actor.requirePerson());
    }

    /// The draft that somebody wants to put forward, with what they may choose among.
    ///
    /// @throws RefusedException when the actor is no employee or takes no part in the group
    public Proposable proposable(Actor actor, UUID draftId) {
        var draft = requireDraft(actor, draftId);
        requirePutForward(actor, draft);
        return new Proposable(
                draft.id(),
                draft.title(),
                draft.path(),
                revisions.list(draftId),
                deciders.mandates(actor),
                deciders.administrators(Objects.requireNonNull(draft.groupId())));
    }

    private Subject requireDraft(Actor actor, UUID id) {
        return subjects.find(actor, id)
                .filter(subject -> subject.kind().equals("draft"))
                .orElseThrow(NotFoundException::new);
    }

    private void requirePutForward(Actor actor, Subject draft) {
        actor.requireEmployee();
        memberships.requireTakePart(actor, Objects.requireNonNull(draft.groupId()));
    }

    private UUID create(Actor actor, DecisionProposal proposal, Subject draft, Revision revision, UUID decider) {
        var id = subjects.nextId();
        var now = time.instant();
        var asker = Objects.requireNonNull(actor.id());
        var path = "/decisions/requests/" + id;
        subjects.create(
                new Subject(id, "decision", draft.groupId(), Audience.GROUP, asker, revision.title(), path, now, now));
        table.insert(id, proposal, revision, decider, asker, now);
        chain.station(Stations.requested(id, proposal, decider, now));
        return id;
    }

    private static String checkedReasons(@Nullable String reasons, boolean required) {
        var problems = new Problems();
        var words = required
                ? problems.requiredText("reasons", reasons, REASONS)
                : problems.text("reasons", reasons, REASONS);
        problems.throwIfAny();
        return words;
    }
}
