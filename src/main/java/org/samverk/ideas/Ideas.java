package org.samverk.ideas;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Subjects;
import org.samverk.activity.Activities;
import org.samverk.activity.ActivityKind;
import org.samverk.chain.Chain;
import org.samverk.chain.LinkKind;
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
    private final IdeaSupportTable supports;
    private final IdeaListTable lists;
    private final IdeaStations stations;
    private final IdeaAuthors authors;
    private final FreshIdeas fresh;
    private final Subjects subjects;
    private final IdeaPlaces places;
    private final Promises promises;
    private final Activities activities;
    private final Chain chain;
    private final IdeaFiles files;
    private final IdeaCalendar calendar;
    private final TimeSource time;

    Ideas(
            IdeaTable table,
            IdeaSupportTable supports,
            IdeaListTable lists,
            IdeaStations stations,
            IdeaAuthors authors,
            FreshIdeas fresh,
            Subjects subjects,
            IdeaPlaces places,
            Promises promises,
            Activities activities,
            Chain chain,
            IdeaFiles files,
            IdeaCalendar calendar,
            TimeSource time) {
        this.table = table;
        this.supports = supports;
        this.lists = lists;
        this.stations = stations;
        this.authors = authors;
        this.fresh = fresh;
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
        var number = fresh.create(id, place, title, idea.content(), shown.requirePerson());
        files.keep(actor, id, idea.content(), idea.files());
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
    ///
    /// @param most counts no further
    public int unanswered(Actor actor, int most) {
        return lists.unanswered(actor.id(), most);
    }

    /// Backs an idea. Backing twice counts once. One that has the support its campaign asks for is handed over.
    ///
    /// @throws org.samverk.kernel.RefusedException when it is one's own
    /// @throws org.samverk.kernel.ConflictException when it is no longer open
    @Transactional
    public Idea support(Actor actor, long number) {
        var idea = require(actor, number);
        IdeaRules.requireSupport(actor, idea, places.takesPart(actor, idea));
        if (supports.add(idea.id(), actor.requirePerson(), time.instant())) {
            activities.record(actor, ActivityKind.IDEA_SUPPORTED, idea.id(), Set.of(idea.authorKey()));
            promises.keep(idea.id());
        }
        return require(actor, number);
    }

    @Transactional
    public Idea withdrawSupport(Actor actor, long number) {
        var idea = require(actor, number);
        supports.remove(idea.id(), actor.requirePerson());
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
        files.keepPictures(actor, idea.id(), content);
        return require(actor, number);
    }

    /// The same, and these files are listed below it from now on, no others.
    @Transactional
    public Idea edit(Actor actor, long number, @Nullable String title, RichText content, Collection<UUID> fileIds) {
        var idea = edit(actor, number, title, content);
        files.change(actor, number, fileIds);
        return idea;
    }

    /// Takes one's own idea back, until it is answered. It can still be read.
    @Transactional
    public Idea withdraw(Actor actor, long number) {
        var idea = require(actor, number);
        IdeaRules.requireEdit(actor, idea);
        IdeaRules.requireNext(idea, IdeaStatus.WITHDRAWN);
        table.move(idea.id(), IdeaStatus.WITHDRAWN);
        var shown = authors.of(actor, idea);
        stations.put(idea.id(), IdeaStatus.WITHDRAWN, shown.requirePerson());
        var concerned = new HashSet<>(supports.people(idea.id()));
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

    boolean answers(Actor actor, Idea idea) {
        return places.answers(actor, idea);
    }
}
