package org.samverk.decisions;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.chain.Chain;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Problems;
import org.samverk.kernel.TimeSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Later entries about earlier ones: nothing in the register is changed, but a mistake can be put right and a matter
/// decided anew.
@Service
public class Amendments {
    private final Register register;
    private final RequestTable requests;
    private final Deciders deciders;
    private final Chain chain;
    private final DecisionNews news;
    private final TimeSource time;

    Amendments(
            Register register,
            RequestTable requests,
            Deciders deciders,
            Chain chain,
            DecisionNews news,
            TimeSource time) {
        this.register = register;
        this.requests = requests;
        this.deciders = deciders;
        this.chain = chain;
        this.news = news;
        this.time = time;
    }

    /// Puts an obvious mistake in writing right, by an entry that says what it should have been. The outcome stays.
    ///
    /// @param words what was wrong, and how it should read
    /// @return the new entry
    @Transactional
    public RegisterEntry correct(Actor actor, String number, @Nullable String words) {
        var earlier = locked(actor, number);
        var standing = requireMandate(actor, earlier);
        var problems = new Problems();
        var checked = problems.requiredText("words", words, 10_000);
        problems.throwIfAny();
        var ruling = new Ruling.Checked(earlier.outcome(), checked, "");
        return add(actor, earlier, standing, ruling, Relation.CORRECTION);
    }

    /// Decides the matter anew, once; whoever wants to decide it again reconsiders the newer decision.
    ///
    /// @return the new entry
    @Transactional
    public RegisterEntry reconsider(Actor actor, String number, Ruling ruling) {
        var earlier = locked(actor, number);
        var standing = requireMandate(actor, earlier);
        if (earlier.more().isCorrection() || isReconsidered(register.later(actor, earlier))) {
            throw new ConflictException("decisions.error.reconsidered");
        }
        var checked = ruling.checked(true);
        var entry = add(actor, earlier, standing, checked, Relation.RECONSIDERATION);
        var request = require(actor, earlier);
        requests.close(
                request.id(),
                RequestState.of(checked.outcome()),
                checked.reasons(),
                checked.conditions(),
                entry.decidedAt());
        chain.station(Stations.decided(request, entry));
        return entry;
    }

    /// What the actor may do about an entry: whoever could decide the matter now may correct it, and reconsider it
    /// once.
    ///
    /// @param later the entries that correct or reconsider it
    public Rights rights(Actor actor, RegisterEntry entry, List<RegisterEntry> later) {
        var correct = standing(actor, entry).isPresent();
        return new Rights(correct, correct && !entry.more().isCorrection() && !isReconsidered(later));
    }

    public record Rights(boolean correct, boolean reconsider) {}

    private RegisterEntry locked(Actor actor, String number) {
        var entry = register.require(actor, number);
        requests.lock(entry.requestId());
        return entry;
    }

    private Optional<Standing> standing(Actor actor, RegisterEntry entry) {
        return deciders.standing(actor, require(actor, entry)).filter(deciders::isValid);
    }

    private Standing requireMandate(Actor actor, RegisterEntry entry) {
        var request = require(actor, entry);
        var standing = deciders.require(actor, request);
        deciders.requireMandate(request, standing);
        return standing;
    }

    private DecisionRequest require(Actor actor, RegisterEntry entry) {
        return requests.find(actor.id(), entry.requestId()).orElseThrow(NotFoundException::new);
    }

    private static boolean isReconsidered(List<RegisterEntry> later) {
        return later.stream().anyMatch(one -> one.more().relation() == Relation.RECONSIDERATION);
    }

    private RegisterEntry add(
            Actor actor, RegisterEntry earlier, Standing standing, Ruling.Checked ruling, Relation relation) {
        var request = require(actor, earlier);
        var later = new EntryMaker.Later(relation, earlier.number());
        var entry = register.add(new EntryMaker(request, standing, ruling, later, time.instant()));
        news.decided(actor, request);
        return entry;
    }
}
