package org.samverk.permission;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.access.MembershipRole;
import org.samverk.access.Memberships;
import org.samverk.access.Visibility;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.groups.Group;
import org.samverk.groups.GroupFields;
import org.samverk.groups.Groups;
import org.samverk.kernel.TimeSource;
import org.springframework.context.ApplicationContext;

/// What the matrix is asked about: one group of each visibility. In each, björn is administrator and farid a member;
/// hugo is a guest of the closed one. The others belong to none.
///
/// Everything that is put into a group carries a word by which it is known again ([#mark(Visibility)]). Every answer is
/// searched for the words that its reader may not see.
public final class Scene {
    private static final Set<Cast> INSIDE = Set.of(Cast.BJORN, Cast.FARID);
    private final CastSetup cast;
    private final Memberships memberships;
    private final TimeSource time;
    private final Map<Visibility, Group> groups = new EnumMap<>(Visibility.class);
    private final Marks marks = new Marks();

    Scene(ApplicationContext program, CastSetup cast) {
        this.cast = cast;
        memberships = program.getBean(Memberships.class);
        time = program.getBean(TimeSource.class);
        for (var visibility : Visibility.values()) {
            groups.put(visibility, create(program.getBean(Groups.class), visibility));
            marks.put(name(visibility), knowing(visibility));
            marks.put(mark(visibility), readers(visibility));
        }
    }

    public Group group(Visibility visibility) {
        return groups.get(visibility);
    }

    public Actor actor(Cast person) {
        return cast.actor(person);
    }

    public UUID id(Cast person) {
        return cast.id(person);
    }

    /// A word for everything that all readers of the group of this visibility may read: put it into titles and texts.
    public static String mark(Visibility visibility) {
        return "Kannemarke" + visibility.code();
    }

    /// The group's name, for all who may know that it exists.
    public static String name(Visibility visibility) {
        return "Gruppnamn" + visibility.code();
    }

    /// A word for what only these people may read: put it into a title or a text.
    ///
    /// @param word eight letters or more of the English alphabet
    public String mark(String word, Collection<Cast> people) {
        return marks.put(word, people);
    }

    /// A word for what only these people of the group of this visibility may read.
    public String mark(String word, Visibility visibility, Collection<Cast> people) {
        return marks.put(word + visibility.code(), people);
    }

    Marks marks() {
        return marks;
    }

    /// Somebody outside the cast who is a member of the group of this visibility.
    public Actor newcomer(String name, Visibility visibility) {
        var person = cast.newcomer(name);
        memberships.put(person.requirePerson(), group(visibility).id(), MembershipRole.MEMBER, time.instant());
        return person;
    }

    /// Those who may read what is in the group of this visibility.
    public Set<Cast> readers(Visibility visibility) {
        return switch (visibility) {
            case OPEN, MODERATED -> employees();
            case CLOSED -> Set.of(Cast.BJORN, Cast.FARID, Cast.HUGO);
            case SECRET -> INSIDE;
        };
    }

    /// Those who take part in the group of this visibility: who write there.
    public Set<Cast> members(Visibility visibility) {
        return visibility == Visibility.CLOSED ? Set.of(Cast.BJORN, Cast.FARID, Cast.HUGO) : INSIDE;
    }

    /// Those who may know that the group exists.
    public Set<Cast> knowing(Visibility visibility) {
        return switch (visibility) {
            case OPEN, MODERATED -> employees();
            case CLOSED -> and(employees(), Cast.HUGO);
            case SECRET -> INSIDE;
        };
    }

    /// Those who know of the group and may not read what is in it.
    public Set<Cast> shutOut(Visibility visibility) {
        var people = new java.util.HashSet<>(knowing(visibility));
        people.removeAll(readers(visibility));
        return Set.copyOf(people);
    }

    public static Set<Cast> employees() {
        return Set.of(Cast.ANNA, Cast.BJORN, Cast.CECILIA, Cast.DAVID, Cast.EVA, Cast.FARID, Cast.GRETA);
    }

    public static List<Visibility> visibilities() {
        return List.of(Visibility.values());
    }

    /// The same people and one more.
    public static Set<Cast> and(Set<Cast> people, Cast other) {
        var all = new java.util.HashSet<>(people);
        all.add(other);
        return Set.copyOf(all);
    }

    private Group create(Groups groups, Visibility visibility) {
        var fields = new GroupFields(name(visibility), "Till för " + name(visibility), visibility.code());
        var group = groups.create(cast.actor(Cast.BJORN), fields);
        memberships.put(cast.id(Cast.FARID), group.id(), MembershipRole.MEMBER, time.instant());
        if (visibility == Visibility.CLOSED) {
            memberships.put(cast.id(Cast.HUGO), group.id(), MembershipRole.GUEST, time.instant());
        }
        return groups.require(cast.actor(Cast.BJORN), group.id());
    }
}
