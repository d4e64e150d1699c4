package org.samverk.decisions;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.chain.Chain;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Problems;
import org.samverk.kernel.TimeSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What decider and asker do with a matter before it is decided: send it back with questions, answer, put it off.
@Service
public class Exchanges {
    private final RequestTable requests;
    private final ExchangeTable table;
    private final Proposals proposals;
    private final Deciders deciders;
    private final Mandates mandates;
    private final Chain chain;
    private final DecisionNews news;
    private final TimeSource time;

    Exchanges(
            RequestTable requests,
            ExchangeTable table,
            Proposals proposals,
            Deciders deciders,
            Mandates mandates,
            Chain chain,
            DecisionNews news,
            TimeSource time) {
        this.requests = requests;
        this.table = table;
        this.proposals = proposals;
        this.deciders = deciders;
        this.mandates = mandates;
        this.chain = chain;
        this.news = news;
        this.time = time;
    }

    /// What passed so far, in its order.
    public List<Exchange> of(Actor actor, UUID id) {
        return table.of(actor.id(), id);
    }

    /// Sends the matter back to those who asked: nothing is decided. They answer, or put forward a new revision.
    ///
    /// @param questions what the decider wants to know or have changed
    @Transactional
    public void sendBack(Actor actor, UUID id, @Nullable String questions) {
        var request = requireDecidable(actor, id);
        var words = words(questions, true);
        var now = time.instant();
        requests.close(id, RequestState.SENT_BACK, words, "", now);
        table.insert(id, "returned", words, null, actor.requirePerson(), now);
        chain.station(Stations.sentBack(request, now));
        news.sentBack(actor, request);
    }

    /// Puts the matter off. It waits again by itself on that day; the decider may decide before.
    ///
    /// @param until a day after today, within a year
    @Transactional
    public void defer(Actor actor, UUID id, @Nullable LocalDate until, @Nullable String why) {
        var request = requireDecidable(actor, id);
        var day = DecisionRules.requireLater(until, mandates.today());
        var words = words(why, false);
        requests.defer(id, day);
        table.insert(id, "deferred", words, day, actor.requirePerson(), time.instant());
        news.deferred(actor, request);
    }

    /// Answers what the decider asked, and puts the same revision forward again. Whoever may put forward may.
    @Transactional
    public void answer(Actor actor, UUID id, @Nullable String answer) {
        requests.lock(id);
        var request = require(actor, id);
        proposals.requireDraft(actor, request.draftId());
        DecisionRules.requireSentBack(request);
        proposals.requireNotWaiting(request.revisionId());
        var problems = new Problems();
        var words = problems.requiredText("answer", answer, 10_000);
        problems.throwIfAny();
        var now = time.instant();
        requests.reopen(id);
        table.insert(id, "answered", words, null, actor.requirePerson(), now);
        chain.station(Stations.requested(request, now));
        proposals.tell(actor, request);
    }

    public boolean canAnswer(Actor actor, DecisionRequest request) {
        return request.state() == RequestState.SENT_BACK && proposals.canPutForward(actor, request);
    }

    private DecisionRequest requireDecidable(Actor actor, UUID id) {
        requests.lock(id);
        var request = require(actor, id);
        if (!request.decider().id().equals(actor.id())) {
            deciders.require(actor, request);
        }
        DecisionRules.requireWaiting(request);
        return request;
    }

    private DecisionRequest require(Actor actor, UUID id) {
        return requests.find(actor.id(), id).orElseThrow(NotFoundException::new);
    }

    private static String words(@Nullable String words, boolean required) {
        var problems = new Problems();
        var checked = Ruling.words(problems, words, required);
        problems.throwIfAny();
        return checked;
    }
}
