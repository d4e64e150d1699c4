package org.samverk.people;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.Slice;
import org.samverk.kernel.TimeSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Following colleagues: what they make comes into one's feed, as far as one may see it.
@Service
public class Followings {
    private static final int SIZE = 40;
    private final FollowingTable table;
    private final People people;
    private final TimeSource time;

    Followings(FollowingTable table, People people, TimeSource time) {
        this.table = table;
        this.people = people;
        this.time = time;
    }

    /// Begins to follow a colleague; does nothing when the actor follows them already.
    ///
    /// @return whom the actor follows now
    /// @throws NotFoundException when there is no such person, or the actor may not know of them
    /// @throws RefusedException  when the actor is no employee, or it is themselves, a guest, or one who has left
    @Transactional
    public Person follow(Actor actor, String username) {
        var person = people.require(actor, username);
        PeopleRules.requireFollow(actor, person);
        table.insert(actor.requirePerson(), person.id(), time.instant());
        return person;
    }

    /// @return whom the actor follows no longer
    /// @throws NotFoundException when there is no such person, or the actor may not know of them
    @Transactional
    public Person unfollow(Actor actor, String username) {
        var person = people.require(actor, username);
        actor.requireEmployee();
        table.delete(actor.requirePerson(), person.id());
        return person;
    }

    public boolean canFollow(Actor actor, Person person) {
        return PeopleRules.canFollow(actor, person);
    }

    public boolean follows(Actor actor, UUID person) {
        return actor.person().filter(me -> table.follows(me, person)).isPresent();
    }

    /// Whom the actor follows, the latest first, forty at a time. Nobody else is shown it.
    public Slice<Person> followed(Actor actor, Cursor before) {
        actor.requireEmployee();
        return slice(table.followed(actor.requirePerson(), before, SIZE + 1));
    }

    /// Who follows the actor, the latest first, forty at a time. Nobody else is shown it.
    public Slice<Person> followers(Actor actor, Cursor before) {
        actor.requireEmployee();
        return slice(table.followers(actor.requirePerson(), before, SIZE + 1));
    }

    /// How many follow the actor.
    public int followerCount(Actor actor) {
        return table.count(actor.requirePerson());
    }

    /// Colleagues whom the actor does not follow yet: who leads their unit, the others of it, those of the units
    /// beside.
    ///
    /// @param most how many at most
    public List<Person> suggestions(Actor actor, int most) {
        return actor instanceof Actor.Member ? table.suggestions(actor.requirePerson(), most) : List.of();
    }

    /// @param since when the following began
    record Row(Person person, Instant since) {}

    private static Slice<Person> slice(List<Row> rows) {
        return Slice.of(
                        rows,
                        SIZE,
                        last -> new Cursor(last.since(), last.person().id()).toString())
                .map(Row::person);
    }
}
