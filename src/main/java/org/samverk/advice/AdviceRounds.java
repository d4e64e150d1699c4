package org.samverk.advice;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Audience;
import org.samverk.access.Memberships;
import org.samverk.access.Subject;
import org.samverk.access.Subjects;
import org.samverk.activity.Activities;
import org.samverk.activity.ActivityKind;
import org.samverk.chain.Chain;
import org.samverk.chain.LinkKind;
import org.samverk.chain.Station;
import org.samverk.chain.Step;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Slice;
import org.samverk.kernel.TimeSource;
import org.samverk.revisions.Revision;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Opens rounds and finds them.
@Service
public class AdviceRounds {
    public static final String KIND = "advice";

    /// What a round can be about.
    public static final Set<String> ABOUT = Set.of("idea", "draft", "post");

    private static final int MOST = 20;

    private final RoundTable table;
    private final AskedPeople asked;
    private final Subjects subjects;
    private final Memberships memberships;
    private final ExactRevisions exact;
    private final Chain chain;
    private final Activities activities;
    private final TimeSource time;

    AdviceRounds(
            RoundTable table,
            AskedPeople asked,
            Subjects subjects,
            Memberships memberships,
            ExactRevisions exact,
            Chain chain,
            Activities activities,
            TimeSource time) {
        this.table = table;
        this.asked = asked;
        this.subjects = subjects;
        this.memberships = memberships;
        this.exact = exact;
        this.chain = chain;
        this.activities = activities;
        this.time = time;
    }

    /// Asks. Who is asked is looked up now; each of them must see what it is about. On a draft it is bound to one exact
    /// revision.
    ///
    /// @throws InvalidInputException when a field is wrong, or somebody who is asked does not see the subject
    /// @throws org.samverk.kernel.RefusedException when the actor may not write where the round belongs
    @Transactional
    public Round open(Actor actor, NewRound asking) {
        var person = actor.requirePerson();
        var about = asking.aboutId() == null ? null : requireAbout(actor, asking.aboutId());
        requireMayAsk(actor, about, asking.groupId());
        var round = RoundRules.settle(asking, time.instant());
        var revision = exact.of(about, round.revision());
        var people = asked.lookUp(actor, round.whom());
        if (about != null) {
            asked.requireAllSee(about.id(), people);
        }
        var id = create(person, round, about);
        table.insert(id, round, revision, time.instant());
        asked.ask(id, people, about != null);
        if (about != null) {
            chain.link(actor, about.id(), id, LinkKind.ADVISED, revision == null ? null : revision.sha256());
        }
        chain.station(Station.of(id, Step.ADVICE, "open", false, person, time.instant()));
        exact.inform(id, about, revision);
        activities.record(actor, ActivityKind.ADVICE_ASKED, id, people);
        return require(actor, id);
    }

    /// @throws NotFoundException when it is missing or hidden from the actor
    public Round require(Actor actor, UUID id) {
        return table.find(actor.id(), id).orElseThrow(NotFoundException::new);
    }

    /// The rounds about something, the newest first.
    public List<RoundStanding> about(Actor actor, UUID subject) {
        return standings(table.about(actor.id(), subject, MOST));
    }

    /// The rounds about the revision that is before a decider or decided on, the newest first.
    public List<RoundStanding> beforeDecision(Actor actor, UUID decision) {
        return standings(table.beforeDecision(actor.id(), decision, MOST));
    }

    /// A group's rounds, the newest first.
    public Slice<Round> ofGroup(Actor actor, UUID group, @Nullable String after, int size) {
        var rows = table.ofGroup(actor.id(), group, Cursor.parse(after), size + 1);
        return Slice.of(rows, size, round -> new Cursor(round.openedAt(), round.id()).toString());
    }

    /// What asks the actor and has no answer yet, what closes first on top.
    public List<RoundStanding> waiting(Actor actor) {
        return standings(table.waitingFor(actor.requirePerson(), time.instant()));
    }

    private List<RoundStanding> standings(List<CountedRound> rounds) {
        var now = time.instant();
        return rounds.stream().map(round -> round.standing(now)).toList();
    }

    public int countWaiting(Actor actor) {
        return actor.person()
                .map(person -> table.countWaitingFor(person, time.instant()))
                .orElse(0);
    }

    /// Whether the actor may ask for advice on the subject.
    ///
    /// @param group the group that it belongs to, null for none
    public boolean canAsk(Actor actor, String kind, @Nullable UUID group) {
        if (!ABOUT.contains(kind) || actor.person().isEmpty()) {
            return false;
        }
        return group == null ? actor.isEmployee() : memberships.canTakePart(actor, group);
    }

    /// What a round may be about.
    ///
    /// @throws NotFoundException when it is missing, hidden from the actor or nothing to ask about
    public Subject requireAbout(Actor actor, UUID id) {
        return subjects.find(actor, id)
                .filter(subject -> ABOUT.contains(subject.kind()))
                .orElseThrow(NotFoundException::new);
    }

    /// The number of the newest revision, empty for what has none.
    public Optional<Integer> newestRevision(Subject about) {
        return Optional.ofNullable(exact.of(about, null)).map(Revision::number);
    }

    /// @param about null for a question alone in the group
    public void requireMayAsk(Actor actor, @Nullable Subject about, @Nullable UUID groupId) {
        var group = about == null ? groupId : about.groupId();
        if (group == null) {
            if (about == null) {
                throw new NotFoundException();
            }
            actor.requireEmployee();
        } else {
            subjects.require(actor, group);
            memberships.requireTakePart(actor, group);
        }
    }

    private UUID create(UUID person, NewRound round, @Nullable Subject about) {
        var id = subjects.nextId();
        var now = time.instant();
        var group = about == null ? round.groupId() : about.groupId();
        var audience = about == null ? Audience.GROUP : about.audience();
        var title = Objects.requireNonNull(round.question());
        subjects.create(new Subject(id, KIND, group, audience, person, title, Round.path(id), now, now));
        return id;
    }
}
