package org.samverk.groups;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Audience;
import org.samverk.access.MembershipRole;
import org.samverk.access.Memberships;
import org.samverk.access.Subject;
import org.samverk.access.Subjects;
import org.samverk.access.Visibility;
import org.samverk.activity.Activities;
import org.samverk.activity.ActivityKind;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Slice;
import org.samverk.kernel.TimeSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The groups themselves. What one does as somebody in a group is in [GroupMembers].
@Service
public class Groups {
    private static final int SIZE = 24;
    private static final int MOST_LINKS = 12;
    private static final int MOST_OF_MINE = 100;
    private final GroupTable table;
    private final GroupMemberTable members;
    private final Memberships memberships;
    private final Subjects subjects;
    private final Activities activities;
    private final TimeSource time;

    Groups(
            GroupTable table,
            GroupMemberTable members,
            Memberships memberships,
            Subjects subjects,
            Activities activities,
            TimeSource time) {
        this.table = table;
        this.members = members;
        this.memberships = memberships;
        this.subjects = subjects;
        this.activities = activities;
        this.time = time;
    }

    /// @throws NotFoundException when there is no such group, or the actor may not know of it
    public Group require(Actor actor, String slug) {
        return table.find(actor, slug).orElseThrow(NotFoundException::new);
    }

    /// @throws NotFoundException when there is no such group, or the actor may not know of it
    public Group require(Actor actor, UUID id) {
        return find(actor, id).orElseThrow(NotFoundException::new);
    }

    public Optional<Group> find(Actor actor, UUID id) {
        return table.find(actor, id);
    }

    /// @return the groups in which the actor takes part, the liveliest first, at most 100
    public List<Group> mine(Actor actor) {
        return table.mine(actor, "", MOST_OF_MINE);
    }

    /// @return those of the actor's groups whose name or purpose holds the words
    public List<Group> mine(Actor actor, String words) {
        return table.mine(actor, words.strip(), MOST_OF_MINE);
    }

    /// @return name and address of the groups in which the actor takes part, the liveliest twelve: for the rail
    public List<GroupLink> links(Actor actor) {
        return table.links(actor, MOST_LINKS);
    }

    /// @return name and address of the groups in which somebody takes part, as far as the actor sees who is in them
    public List<GroupLink> linksOf(Actor actor, UUID person) {
        return table.linksOf(actor, person, MOST_LINKS);
    }

    /// @param words      in the name or the purpose, empty for all
    /// @param visibility null for all
    /// @param after      the cursor of the slice before
    /// @return groups that the actor may know of, the liveliest first
    public Slice<Group> list(Actor actor, String words, @Nullable Visibility visibility, @Nullable UUID after) {
        return slice(table.list(actor, words.strip(), visibility, false, after, SIZE + 1));
    }

    /// @return groups that the actor may know of and takes no part in, the liveliest first
    public Slice<Group> others(Actor actor, String words, @Nullable UUID after) {
        return slice(table.list(actor, words.strip(), null, true, after, SIZE + 1));
    }

    private static Slice<Group> slice(List<Group> rows) {
        return Slice.of(rows, SIZE, group -> group.id().toString());
    }

    /// Makes a group with the actor as its administrator.
    ///
    /// @throws org.samverk.kernel.RefusedException when the actor is no employee
    /// @throws org.samverk.kernel.InvalidInputException with everything that is wrong with the fields
    @Transactional
    public Group create(Actor actor, GroupFields fields) {
        actor.requireEmployee();
        var creator = actor.requirePerson();
        var valid = fields.valid();
        var id = subjects.nextId();
        var now = time.instant();
        memberships.createCircle(id, valid.visibility());
        var slug = Slugs.candidates(valid.name(), valid.visibility())
                .filter(candidate -> table.insert(id, candidate, valid, creator, now))
                .findFirst()
                .orElseThrow(() -> new ConflictException("groups.error.nameTaken"));
        var path = "/groups/" + slug;
        subjects.create(
                new Subject(id, "group", id, audience(valid.visibility()), creator, valid.name(), path, now, now));
        memberships.put(creator, id, MembershipRole.ADMINISTRATOR, now);
        activities.record(actor, ActivityKind.GROUP_CREATED, id, java.util.Set.of());
        return require(actor, id);
    }

    /// Changes name, purpose and visibility; the address stays. Followers of a group that closes follow it no more, and
    /// nobody waits any longer to be let into one that others may not know of.
    ///
    /// @throws org.samverk.kernel.RefusedException when the actor does not administer the group
    @Transactional
    public Group change(Actor actor, UUID id, GroupFields fields) {
        memberships.lockAdministrators(id);
        var group = require(actor, id);
        GroupRules.requireAdminister(actor, group);
        var valid = fields.valid();
        table.update(id, valid);
        subjects.rename(id, valid.name(), group.path());
        if (valid.visibility() != group.visibility()) {
            changeVisibility(id, valid.visibility());
        }
        return require(actor, id);
    }

    private void changeVisibility(UUID id, Visibility visibility) {
        memberships.changeVisibility(id, visibility);
        subjects.readdress(id, audience(visibility), id);
        if (!visibility.isReadByAllEmployees()) {
            members.removeFollowers(id);
        }
        if (visibility == Visibility.SECRET) {
            members.withdrawApplications(id, time.instant());
        }
    }

    private static Audience audience(Visibility visibility) {
        return visibility == Visibility.SECRET ? Audience.GROUP : Audience.ORGANISATION;
    }
}
