package org.samverk.decisions;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.samverk.access.Actor;
import org.samverk.access.Audience;
import org.samverk.access.Memberships;
import org.samverk.access.Subject;
import org.samverk.access.Subjects;
import org.samverk.chain.Chain;
import org.samverk.chain.ChainLink;
import org.samverk.chain.LinkKind;
import org.samverk.files.Files;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.TimeSource;
import org.samverk.revisions.Revision;
import org.samverk.revisions.Revisions;
import org.samverk.richtext.RichText;
import org.springframework.stereotype.Component;

/// Puts a revision before who may decide on it.
@Component
class Proposals {
    private final RequestTable table;
    private final Deciders deciders;
    private final Subjects subjects;
    private final Memberships memberships;
    private final Revisions revisions;
    private final Files files;
    private final Chain chain;
    private final DecisionNews news;
    private final TimeSource time;

    Proposals(
            RequestTable table,
            Deciders deciders,
            Subjects subjects,
            Memberships memberships,
            Revisions revisions,
            Files files,
            Chain chain,
            DecisionNews news,
            TimeSource time) {
        this.table = table;
        this.deciders = deciders;
        this.subjects = subjects;
        this.memberships = memberships;
        this.revisions = revisions;
        this.files = files;
        this.chain = chain;
        this.news = news;
        this.time = time;
    }

    UUID request(Actor actor, DecisionProposal proposal) {
        var draft = requireDraft(actor, proposal.draftId());
        var checked = DecisionRules.checked(proposal);
        var revision = revisions.find(draft.id(), checked.revision()).orElseThrow(NotFoundException::new);
        requireNotWaiting(revision.id());
        var decider = deciders.chosen(checked, draft);
        var id = create(actor, checked, draft, revision, decider);
        files.carry(draft.id(), id, RichText.parse(revision.content()).images());
        chain.link(actor, draft.id(), id, LinkKind.PUT_FORWARD, revision.sha256());
        tell(actor, table.find(actor.id(), id).orElseThrow(NotFoundException::new));
        return id;
    }

    /// Lets those who may decide see the matter, the draft and the advice on that revision, and tells them.
    void tell(Actor actor, DecisionRequest request) {
        var people = deciders.of(request);
        subjects.grant(request.id(), people);
        subjects.grant(request.draftId(), people);
        advice(request).forEach(round -> {
            subjects.grant(round, people);
            chain.link(Actor.SYSTEM, round, request.id(), LinkKind.INFORMED, request.sha256());
        });
        news.requested(actor, request.id(), people);
    }

    private Stream<UUID> advice(DecisionRequest request) {
        return chain.linksFrom(request.draftId(), LinkKind.ADVISED).stream()
                .filter(link -> request.sha256().equals(link.hash()))
                .map(ChainLink::to);
    }

    /// @throws ConflictException when that revision waits for a decision already
    void requireNotWaiting(UUID revisionId) {
        if (table.isWaiting(revisionId)) {
            throw new ConflictException("decisions.error.asked");
        }
    }

    Proposable proposable(Actor actor, UUID draftId) {
        var draft = requireDraft(actor, draftId);
        return new Proposable(
                draft.id(),
                draft.title(),
                draft.path(),
                revisions.list(draftId),
                deciders.mandates(actor),
                deciders.administrators(Objects.requireNonNull(draft.groupId())));
    }

    /// The draft, for an employee who takes part in its group.
    Subject requireDraft(Actor actor, UUID id) {
        var draft = subjects.find(actor, id)
                .filter(subject -> subject.kind().equals("draft"))
                .orElseThrow(NotFoundException::new);
        actor.requireEmployee();
        memberships.requireTakePart(actor, Objects.requireNonNull(draft.groupId()));
        return draft;
    }

    boolean canPutForward(Actor actor, DecisionRequest request) {
        return actor.isEmployee() && memberships.canTakePart(actor, request.groupId());
    }

    private UUID create(Actor actor, DecisionProposal proposal, Subject draft, Revision revision, UUID decider) {
        var id = subjects.nextId();
        var now = time.instant();
        var asker = Objects.requireNonNull(actor.id());
        var path = "/decisions/requests/" + id;
        subjects.create(
                new Subject(id, "decision", draft.groupId(), Audience.GROUP, asker, revision.title(), path, now, now));
        table.insert(id, proposal, revision, decider, asker, now);
        var request = table.find(Actor.SYSTEM.id(), id).orElseThrow(NotFoundException::new);
        chain.station(Stations.requested(request, now));
        return id;
    }
}
