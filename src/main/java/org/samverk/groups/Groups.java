package org.samverk.groups;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Audience;
import org.samverk.access.Circles;
import org.samverk.access.MembershipRole;
import org.samverk.access.Memberships;
import org.samverk.access.Subject;
import org.samverk.access.Subjects;
import org.samverk.access.Visibility;
import org.samverk.activity.Activities;
import org.samverk.activity.ActivityKind;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Slice;
import org.samverk.kernel.TimeSource;
import org.samverk.people.Units;
import org.samverk.web.Languages;
import org.samverk.web.Messages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The groups themselves. What one does as somebody in a group is in [GroupMembers], what its administrators change in
/// [GroupSettings].
@Service
public class Groups {
    private static final int SIZE = 24;
    private static final int SUGGESTED = 3;
    private static final int MOST_LINKS = 12;
    private static final int MOST_OF_MINE = 100;
    private final GroupTable table;
    private final GroupListTable lists;
    private final GroupLinkTable links;
    private final GroupTools tools;
    private final Units units;
    private final Circles circles;
    private final Memberships memberships;
    private final Subjects subjects;
    private final Activities activities;
    private final Messages messages;
    private final TimeSource time;
    private final GroupAudit audit;

    Groups(
            GroupTable table,
            GroupListTable lists,
            GroupLinkTable links,
            GroupTools tools,
            Units units,
            Circles circles,
            Memberships memberships,
            Subjects subjects,
            Activities activities,
            Messages messages,
            TimeSource time,
            GroupAudit audit) {
        this.audit = audit;
        this.table = table;
        this.lists = lists;
        this.links = links;
        this.tools = tools;
        this.units = units;
        this.circles = circles;
        this.memberships = memberships;
        this.subjects = subjects;
        this.activities = activities;
        this.messages = messages;
        this.time = time;
    }

    /// @throws NotFoundException when there is no such group, or the actor may not know of it
    public Group require(Actor actor, String slug) {
        return lists.find(actor, slug).orElseThrow(NotFoundException::new);
    }

    /// @throws NotFoundException when there is no such group, or the actor may not know of it
    public Group require(Actor actor, UUID id) {
        return find(actor, id).orElseThrow(NotFoundException::new);
    }

    public Optional<Group> find(Actor actor, UUID id) {
        return lists.find(actor, id);
    }

    /// @return the groups in which the actor takes part, the liveliest first, at most 100; no archived ones
    public List<Group> mine(Actor actor) {
        return mine(actor, "");
    }

    /// @return those of the actor's groups whose name or purpose holds the words
    public List<Group> mine(Actor actor, String words) {
        return lists.mine(actor, words.strip(), MOST_OF_MINE);
    }

    /// @return the groups that the actor follows without taking part, the liveliest first, at most 100;
    ///     no archived ones
    public List<Group> followed(Actor actor) {
        return lists.followed(actor, MOST_OF_MINE);
    }

    /// @return the groups that somebody asks the actor to take part in
    public List<Group> inviting(Actor actor) {
        return lists.inviting(actor, MOST_OF_MINE);
    }

    /// @return groups of the actor's unit and of those who work with the actor, in which the actor is not; none for
    ///     guests
    public List<Group> suggested(Actor actor) {
        return actor instanceof Actor.Member ? lists.suggested(actor, SUGGESTED) : List.of();
    }

    /// @return the sub-groups of a group that the actor may know of, at most 100
    public List<Group> below(Actor actor, UUID parent) {
        return lists.below(actor, parent, MOST_OF_MINE);
    }

    /// @return name and address of the groups in which the actor takes part, the liveliest twelve: for the rail
    public List<GroupLink> links(Actor actor) {
        return links.links(actor, MOST_LINKS);
    }

    /// @return name and address of the groups that the actor follows without taking part, the liveliest twelve
    public List<GroupLink> followedLinks(Actor actor) {
        return links.followed(actor, MOST_LINKS);
    }

    /// @return name and address of the groups in which somebody takes part, as far as the actor sees who is in them
    public List<GroupLink> linksOf(Actor actor, UUID person) {
        return links.linksOf(actor, person, MOST_LINKS);
    }

    /// @return groups that the actor may know of, the liveliest first
    public Slice<Group> list(Actor actor, GroupFilter filter, Cursor after) {
        var rows = lists.list(actor, filter, after, SIZE + 1);
        return Slice.of(rows, SIZE, group -> new Cursor(group.activeAt(), group.id()).toString());
    }

    /// @param visibility null for all
    /// @return the liveliest groups that the actor may know of, for a choice of a few
    public List<Group> liveliest(Actor actor, @Nullable Visibility visibility) {
        return list(actor, new GroupFilter("", GroupFilter.Scope.ALL, visibility, null), Cursor.START)
                .items();
    }

    /// The same as [#create(Actor, GroupFields, Locale)] for those who say in no language what they want: in Swedish.
    @Transactional
    public Group create(Actor actor, GroupFields fields) {
        return create(actor, fields, Languages.SWEDISH);
    }

    /// Makes a group with the actor as its administrator. A group without a purpose gets the one of its template.
    ///
    /// @param language in which the template's words are
    /// @throws org.samverk.kernel.RefusedException when the actor is no employee, or does not administer the parent
    /// @throws org.samverk.kernel.InvalidInputException with everything that is wrong with the fields
    /// @throws NotFoundException when the actor knows of no such parent
    @Transactional
    public Group create(Actor actor, GroupFields fields, Locale language) {
        actor.requireEmployee();
        var creator = actor.requirePerson();
        var parent = parent(actor, fields.parent());
        var valid = fields.purposed(key -> messages.get(language, key)).valid(tools.suffixes(), units::exists);
        var id = subjects.nextId();
        var now = time.instant();
        circles.create(id, valid.visibility());
        var slug = Slugs.candidates(valid.name(), valid.visibility())
                .filter(candidate -> table.insert(id, candidate, valid, parent, creator, now))
                .findFirst()
                .orElseThrow(() -> new ConflictException("groups.error.nameTaken"));
        subjects.create(new Subject(
                id, "group", id, audience(valid.visibility()), creator, valid.name(), "/groups/" + slug, now, now));
        memberships.put(creator, id, MembershipRole.ADMINISTRATOR, now);
        activities.record(actor, ActivityKind.GROUP_CREATED, id, Set.of());
        audit.made(actor, id, valid.visibility());
        return require(actor, id);
    }

    private @Nullable UUID parent(Actor actor, @Nullable String slug) {
        if (slug == null || slug.isBlank()) {
            return null;
        }
        var id = require(actor, slug).id();
        memberships.lock(id);
        GroupRules.requireSubGroup(actor, require(actor, id));
        return id;
    }

    static Audience audience(Visibility visibility) {
        return visibility == Visibility.SECRET ? Audience.GROUP : Audience.ORGANISATION;
    }
}
