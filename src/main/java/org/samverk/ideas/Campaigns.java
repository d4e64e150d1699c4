package org.samverk.ideas;

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
import org.samverk.files.Files;
import org.samverk.groups.Group;
import org.samverk.groups.Groups;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Problems;
import org.samverk.kernel.Slice;
import org.samverk.kernel.TimeSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Asking for ideas to a question, with a promise to those that get enough support. [Promises] keeps it.
@Service
public class Campaigns {
    private static final int MOST_CHOICES = 50;
    private final CampaignTable table;
    private final CampaignAnswerers answerers;
    private final CampaignNotices notices;
    private final IdeaPlaces places;
    private final Groups groups;
    private final Subjects subjects;
    private final Files files;
    private final Activities activities;
    private final IdeaCalendar calendar;
    private final TimeSource time;

    Campaigns(
            CampaignTable table,
            CampaignAnswerers answerers,
            CampaignNotices notices,
            IdeaPlaces places,
            Groups groups,
            Subjects subjects,
            Files files,
            Activities activities,
            IdeaCalendar calendar,
            TimeSource time) {
        this.table = table;
        this.answerers = answerers;
        this.notices = notices;
        this.places = places;
        this.groups = groups;
        this.subjects = subjects;
        this.files = files;
        this.activities = activities;
        this.calendar = calendar;
        this.time = time;
    }

    /// Asks for ideas: administrators the organisation or a unit, the administrators of a group that group.
    ///
    /// @throws NotFoundException when the actor does not see the group
    /// @throws org.samverk.kernel.RefusedException when the actor may not ask there
    /// @throws org.samverk.kernel.InvalidInputException with everything that is wrong with the fields
    @Transactional
    public Campaign start(Actor actor, CampaignFields fields) {
        requireManage(actor, fields.group());
        var author = actor.requirePerson();
        var problems = new Problems();
        var question = CampaignRules.check(problems, fields, calendar.today());
        answerers.checkUnits(problems, fields);
        var answerer = answerers.find(actor, problems, fields);
        problems.throwIfAny();
        var number = table.nextNumber();
        var id = subject(fields.group(), author, question, number);
        table.insert(id, number, fields, question, author, answerer, time.instant());
        files.attach(actor, id, fields.content().images());
        answerers.requireReader(id, answerer);
        activities.record(actor, ActivityKind.CAMPAIGN_ANNOUNCED, id, Set.of());
        notices.begin();
        return require(actor, number);
    }

    /// @throws NotFoundException when there is no such campaign that the actor sees
    public Campaign require(Actor actor, long number) {
        return table.find(actor.id(), number).orElseThrow(NotFoundException::new);
    }

    /// The campaign, to be changed by the actor; throws as [#change] does.
    public Campaign requireChangeable(Actor actor, long number) {
        var campaign = require(actor, number);
        requireManage(actor, campaign.groupId());
        CampaignRules.requireChangeable(campaign);
        return campaign;
    }

    /// Those in this state, the newest first.
    ///
    /// @param after the cursor of an earlier slice, null for the first
    /// @param size  how many, at most 100
    public Slice<Campaign> list(Actor actor, CampaignState state, @Nullable String after, int size) {
        var most = Math.clamp(size, 1, 100);
        var cursor = IdeaCursor.parse(after);
        var before = cursor == null ? Long.MAX_VALUE : cursor.number();
        return Slice.of(
                table.list(actor.id(), state, before, most + 1),
                most,
                last -> new IdeaCursor(0, last.number()).toString());
    }

    /// Those that take ideas now and ask the actor, what ends first first, at most fifty.
    public List<CampaignChoice> asking(Actor actor) {
        return table.asking(actor.id(), MOST_CHOICES);
    }

    /// The newest fifty that the actor sees, whatever their state: for a choice.
    public List<CampaignChoice> all(Actor actor) {
        return table.all(actor.id(), MOST_CHOICES);
    }

    /// Whether the actor may submit an idea to it now.
    public boolean asks(Actor actor, Campaign campaign) {
        return campaign.state() == CampaignState.OPEN && table.asks(campaign.id(), actor.id());
    }

    public boolean canChange(Actor actor, Campaign campaign) {
        return campaign.state() != CampaignState.ENDED && canManage(actor, campaign.groupId());
    }

    /// Whether the actor may ask the whole organisation for ideas.
    public boolean canStart(Actor actor) {
        return canManage(actor, null);
    }

    /// @param group the group that is to be asked, null for the whole organisation and its units
    /// @throws NotFoundException when the actor does not see the group
    /// @throws org.samverk.kernel.RefusedException when the actor may not ask there
    public void requireStart(Actor actor, @Nullable UUID group) {
        requireManage(actor, group);
    }

    /// The groups that the actor may ask for ideas.
    public List<Group> administered(Actor actor) {
        return groups.mine(actor).stream()
                .filter(group -> group.administered() && group.uses(IdeaPlaces.TOOL))
                .toList();
    }

    private void requireManage(Actor actor, @Nullable UUID group) {
        if (group != null) {
            subjects.require(actor, group);
        }
        CampaignRules.requireManage(canManage(actor, group));
        places.requireTool(actor, group);
    }

    private boolean canManage(Actor actor, @Nullable UUID group) {
        return CampaignRules.canManage(actor, group != null, places.administers(actor, group));
    }

    private UUID subject(@Nullable UUID group, UUID author, String question, long number) {
        var id = subjects.nextId();
        var now = time.instant();
        var audience = group == null ? Audience.ORGANISATION : Audience.GROUP;
        var path = "/ideas/campaigns/" + number;
        subjects.create(new Subject(id, "campaign", group, audience, author, question, path, now, now));
        return id;
    }
}
