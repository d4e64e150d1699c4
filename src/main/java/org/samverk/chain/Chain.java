package org.samverk.chain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Subjects;
import org.samverk.kernel.Sha256;
import org.samverk.kernel.TimeSource;
import org.samverk.kernel.postgres.AsProgram;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Links subjects to each other and shows what led to what.
@Service
public class Chain {
    private final ChainTable table;
    private final LinkTable links;
    private final Subjects subjects;
    private final TimeSource time;
    private final ApplicationEventPublisher events;
    private final ObjectProvider<Onward> onward;
    private final AsProgram program;

    Chain(
            ChainTable table,
            LinkTable links,
            Subjects subjects,
            TimeSource time,
            ApplicationEventPublisher events,
            ObjectProvider<Onward> onward,
            AsProgram program) {
        this.table = table;
        this.links = links;
        this.subjects = subjects;
        this.time = time;
        this.events = events;
        this.onward = onward;
        this.program = program;
    }

    /// Says what a subject is as a station now, instead of what it said before, and tells the listeners
    /// ([StationMoved]).
    @Transactional(propagation = Propagation.MANDATORY)
    public void station(Station station) {
        table.put(station);
        if (station.step() != Step.DISCUSSION) {
            events.publishEvent(new StationMoved(station.subjectId()));
        }
    }

    /// Somebody is known by another key from now on where the station of a subject names them.
    public void name(UUID subjectId, UUID before, UUID now) {
        table.name(subjectId, before, now);
    }

    /// Links one subject to what came of it, and tells the listeners ([ChainLinked]). Linking twice changes nothing.
    ///
    /// @param from a subject that the actor sees
    /// @param hash the exact revision that the link is about, if it is about one
    /// @throws org.samverk.kernel.NotFoundException when the actor does not see `from`
    @Transactional(propagation = Propagation.MANDATORY)
    public void link(Actor actor, UUID from, UUID to, LinkKind kind, @Nullable Sha256 hash) {
        var origin = subjects.require(actor, from);
        if (table.link(from, to, kind, hash, actor.person().orElse(null), time.instant())) {
            events.publishEvent(new ChainLinked(
                    from, origin.kind(), to, kind, actor.person().orElse(null)));
        }
    }

    /// Something was said on a subject, or taken back.
    ///
    /// @param comments how many comments it has now
    @Transactional(propagation = Propagation.MANDATORY)
    public void discussed(UUID subjectId, int comments) {
        table.discussed(subjectId, comments, time.instant());
    }

    /// The whole chain that the subject is part of, with only what the actor may see.
    public ChainView of(Actor actor, UUID subjectId) {
        var stations = table.visible(actor.id(), subjectId);
        var here = stations.stream().filter(ChainStation::here).findFirst().map(ChainStation::place);
        return withOnward(ChainView.of(stations), actor, here);
    }

    /// The same of what need not be a station yet.
    public ChainView of(Actor actor, Onward.Place place) {
        return withOnward(ChainView.of(table.visible(actor.id(), place.id())), actor, Optional.of(place));
    }

    private ChainView withOnward(ChainView view, Actor actor, Optional<Onward.Place> here) {
        if (actor.person().isEmpty() || here.isEmpty()) {
            return view;
        }
        var modules = onward.orderedStream().toList();
        return view.with(
                modules.stream()
                        .flatMap(module -> module.offers(actor, here.get()).stream())
                        .toList(),
                modules.stream()
                        .flatMap(module -> module.traces(actor, here.get()).stream())
                        .toList());
    }

    /// What came of a subject, directly or by what came of that, and the subject itself: what moved last first, only
    /// what the actor sees, without the people.
    ///
    /// @param steps which kinds of stations, but for the subject itself
    /// @param limit the most to return
    public List<ChainStation> cameOf(Actor actor, UUID subjectId, Set<Step> steps, int limit) {
        return table.cameOf(actor.id(), subjectId, steps, limit);
    }

    /// What was done about exact revisions of the subject, as far as the actor sees it.
    public List<Bound> bound(Actor actor, UUID subjectId) {
        return links.bound(actor.id(), subjectId);
    }

    /// The subjects that led to this one, directly or by what came of them, whether or not anybody may see them.
    public List<UUID> before(UUID subjectId) {
        return table.before(subjectId);
    }

    /// What a decision says of itself, in the words that anybody may read: a reader of the page that was published from
    /// it need not see the decision itself for this. Empty when the subject is no decision that has been made.
    public Optional<Station> decision(UUID decisionId) {
        return program.read(() -> table.find(decisionId))
                .filter(station -> station.step() == Step.DECISION && station.complete());
    }

    /// Whether a decision of this state was made on a text with exactly this seal.
    public boolean isDecided(Sha256 seal, String state) {
        return links.isDecided(seal, state);
    }

    /// Decisions of this state that no page has been published from, the oldest first, that the actor sees.
    ///
    /// @param limit the most to return
    public List<ChainStation> decisionsNotPublished(Actor actor, String state, int limit) {
        return table.unpublished(actor.id(), state, limit);
    }

    /// The owners of everything that the subject came from or that came of it: they want to know what becomes of it.
    public java.util.Set<UUID> peopleBehind(UUID subjectId) {
        return java.util.Set.copyOf(table.owners(subjectId));
    }

    /// What this subject led to directly by a kind of link, whether or not anybody may see it.
    public List<ChainLink> linksFrom(UUID subjectId, LinkKind kind) {
        return links.from(subjectId, kind);
    }

    /// The subjects that led directly to this one by a kind of link, whether or not anybody may see them.
    public List<ChainLink> linksTo(UUID subjectId, LinkKind kind) {
        return links.to(subjectId, kind);
    }
}
