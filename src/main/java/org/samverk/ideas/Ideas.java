package org.samverk.ideas;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Audience;
import org.samverk.access.Subject;
import org.samverk.access.Subjects;
import org.samverk.activity.Activities;
import org.samverk.activity.ActivityKind;
import org.samverk.chain.Chain;
import org.samverk.chain.LinkKind;
import org.samverk.files.Files;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Slice;
import org.samverk.kernel.TimeSource;
import org.samverk.richtext.RichText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Submitting, backing and reading ideas. Answers are given by [IdeaResponses].
@Service
public class Ideas {
    static final String KIND = "idea";
    private final IdeaTable table;
    private final IdeaListTable lists;
    private final IdeaStations stations;
    private final IdeaAuthors authors;
    private final Subjects subjects;
    private final IdeaPlaces places;
    private final Promises promises;
    private final Activities activities;
    private final Chain chain;
    private final Files files;
    private final IdeaCalendar calendar;
    private final TimeSource time;

    Ideas(
            IdeaTable table,
            IdeaListTable lists,
            IdeaStations stations,
            IdeaAuthors authors,
            Subjects subjects,
            IdeaPlaces places,
            Promises promises,
            Activities activities,
            Chain chain,
            Files files,
            IdeaCalendar calendar,
            TimeSource time) {
        this.table = table;
        this.lists = lists;
        this.stations = stations;
        this.authors = authors;
        this.subjects = subjects;
        this.places = places;
        this.promises = promises;
        this.activities = activities;
        this.chain = chain;
        this.files = files;
        this.calendar = calendar;
        this.time = time;
    }

    /// Submits an idea: employees to the organisation, whoever takes part in a group also to that group.
    ///
    /// @throws org.samverk.kernel.InvalidInputException when the title or the text is missing or too long
    /// @throws NotFoundException when the group or the origin is not seen by the actor
    /// @throws org.samverk.kernel.RefusedException when the actor may not write there, or the group has no ideas
    @Transactional
    public Idea submit(Actor actor, NewIdea idea) {
        var place = places.of(actor, idea);
        var title = IdeaRules.check(idea.title(), idea.content());
        if (idea.origin() != null) {
            subjects.require(actor, idea.origin());
        }
        var shown = authors.fresh(actor, idea.unnamed());
        var id = subjects.nextId();
        var number = create(id, place, title, idea.content(), shown.requirePerson());
        files.attach(actor, id, idea.content().images());
        if (idea.origin() != null) {
            chain.link(idea.unnamed() ? Actor.SYSTEM : actor, idea.origin(), id, LinkKind.BECAME, null);
        }
        activities.record(
                shown,
                ActivityKind.IDEA_SUBMITTED,
                id,
                Set.copyOf(idea.content().mentions()));
        return require(actor, number);
    }

    /// @param author the key under which everybody is to know the author
    private long create(UUID id, IdeaPlaces.Place place, String title, RichText content, UUID author) {
        var number = table.nextNumber();
        var now = time.instant();
        var audience = place.groupId() == null ? Audience.ORGANISATION : Audience.GROUP;
        subjects.create(new Subject(id, KIND, place.groupId(), audience, author, title, "/ideas/" + number, now, now));
        table.insert(id, number, place, title, content, author, now);
        stations.put(id, IdeaStatus.SUBMITTED, author);
        return number;
    }

    /// @throws NotFoundException when there is no such idea that the actor sees
    public Idea require(Actor actor, long number) {
        return table.find(actor, number).orElseThrow(NotFoundException::new);
    }

    /// @throws NotFoundException when there is no such idea that the actor sees
    public Idea require(Actor actor, UUID id) {
        return table.find(actor, id).orElseThrow(NotFoundException::new);
    }

    /// @param after the cursor of an earlier slice, null for the first
    /// @param size  how many, at most 100
    public Slice<IdeaSummary> list(Actor actor, IdeaFilter filter, @Nullable String after, int size) {
        var most = Math.clamp(size, 1, 100);
        var rows = lists.list(actor.id(), filter, IdeaCursor.parse(after), calendar.recent(), most + 1);
        return Slice.of(rows, most, filter.order()::cursor);
    }

    /// The official answers, the newest first. The caller has found the idea with its reader.
    public List<IdeaResponse> responses(Idea idea) {
        return lists.responses(idea.id());
    }

    /// How many ideas that the actor sees nobody has answered or taken up.
    public int unanswered(Actor actor) {
        return lists.unanswered(actor.id());
    }

    /// Backs an idea. Backing twice counts once. One that has the support its campaign asks for is handed over.
    ///
    /// @throws org.samverk.kernel.RefusedException when it is one's own
    /// @throws org.samverk.kernel.ConflictException when it is no longer open
    @Transactional
    public Idea support(Actor actor, long number) {
        var idea = require(actor, number);
        IdeaRules.requireSupport(actor, idea, places.takesPart(actor, idea));
        if (table.support(idea.id(), actor.requirePerson(), time.instant())) {
            activities.record(actor, ActivityKind.IDEA_SUPPORTED, idea.id(), Set.of(idea.authorKey()));
            promises.keep(idea.id());
        }
        return require(actor, number);
    }

    @Transactional
    public Idea withdrawSupport(Actor actor, long number) {
        var idea = require(actor, number);
        table.withdrawSupport(idea.id(), actor.requirePerson());
        return require(actor, number);
    }

    /// Changes one's own idea, until it is answered.
    @Transactional
    public Idea edit(Actor actor, long number, @Nullable String title, RichText content) {
        var idea = require(actor, number);
        IdeaRules.requireEdit(actor, idea);
        var line = IdeaRules.check(title, content);
        table.edit(idea.id(), line, content, time.instant());
        subjects.rename(idea.id(), line, idea.path());
        files.attach(actor, idea.id(), content.images());
        return require(actor, number);
    }

    /// Takes one's own idea back, until it is answered. It can still be read.
    @Transactional
    public Idea withdraw(Actor actor, long number) {
        var idea = require(actor, number);
        IdeaRules.requireEdit(actor, idea);
        IdeaRules.requireNext(idea.status(), IdeaStatus.WITHDRAWN);
        table.move(idea.id(), IdeaStatus.WITHDRAWN);
        var shown = authors.of(actor, idea);
        stations.put(idea.id(), IdeaStatus.WITHDRAWN, shown.requirePerson());
        var concerned = new HashSet<>(table.supporters(idea.id()));
        activities.record(shown, ActivityKind.IDEA_MOVED, idea.id(), concerned);
        return require(actor, number);
    }

    /// What the actor may do with the idea, for its page.
    public IdeaPowers powers(Actor actor, Idea idea) {
        return new IdeaPowers(
                IdeaRules.canSupport(actor, idea, places.takesPart(actor, idea)),
                IdeaRules.canEdit(actor, idea),
                IdeaRules.canRespond(actor, idea, answers(actor, idea)),
                actor.isEmployee() && idea.status().isOpen(),
                IdeaRules.canHandle(actor, answers(actor, idea)));
    }

    /// Whether it is the actor's own idea, with or without name.
    public boolean isAuthor(Actor actor, Idea idea) {
        return IdeaRules.isAuthor(actor, idea);
    }

    boolean answers(Actor actor, Idea idea) {
        return places.answers(actor, idea);
    }
}
