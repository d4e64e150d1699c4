package org.samverk.feed.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.PersonRef;
import org.samverk.access.Visibility;
import org.samverk.feed.Feed;
import org.samverk.groups.Group;
import org.samverk.groups.Groups;
import org.samverk.kernel.Cursor;
import org.samverk.people.People;
import org.samverk.people.PeopleQuery;
import org.samverk.people.Person;
import org.samverk.web.Viewer;
import org.springframework.stereotype.Component;

/// Puts the start page together.
@Component
class StartPages {
    private static final int OPEN_GROUPS = 5;
    private static final int COLLEAGUES = 6;
    private final Feed feed;
    private final Groups groups;
    private final People people;

    StartPages(Feed feed, Groups groups, People people) {
        this.feed = feed;
        this.groups = groups;
        this.people = people;
    }

    /// @param before where the feed goes on; a look at its beginning counts as a visit
    StartPage page(Viewer viewer, Cursor before) {
        var actor = viewer.actor();
        var me = Objects.requireNonNull(viewer.person());
        var mine = groups.mine(actor);
        var items = feed.mine(actor, before);
        var since = before.isStart() ? since(actor) : null;
        return new StartPage(
                firstName(me),
                new FeedView(items, "/", true, since, me.id()),
                mine.isEmpty() ? null : WriteField.choosing(mine),
                mine.isEmpty() && actor.isEmployee() ? newcomer(actor, me) : null,
                feed.latest(actor));
    }

    private @Nullable Instant since(Actor actor) {
        return feed.visit(actor).orElse(null);
    }

    private Newcomer newcomer(Actor actor, PersonRef me) {
        var self = people.find(actor, me.username()).orElse(null);
        return new Newcomer(
                openGroups(actor), self == null ? null : self.unitName(), self == null ? List.of() : near(actor, self));
    }

    private List<Group> openGroups(Actor actor) {
        return groups.list(actor, "", Visibility.OPEN, null).items().stream()
                .limit(OPEN_GROUPS)
                .toList();
    }

    private List<Person> near(Actor actor, Person self) {
        if (self.unitId() == null) {
            return List.of();
        }
        return people.list(actor, new PeopleQuery(null, self.unitId(), null)).items().stream()
                .filter(person -> !person.id().equals(self.id()))
                .limit(COLLEAGUES)
                .toList();
    }

    private static String firstName(PersonRef person) {
        return person.name().strip().split("\\s+", 2)[0];
    }
}
