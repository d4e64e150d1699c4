package org.samverk.permission;

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
/// hugo
/// is a guest of the closed one. The others belong to none.
public final class Scene {
    private static final Set<Cast> INSIDE = Set.of(Cast.BJORN, Cast.FARID);
    private final CastSetup cast;
    private final Map<Visibility, Group> groups = new EnumMap<>(Visibility.class);

    Scene(ApplicationContext program, CastSetup cast) {
        this.cast = cast;
        for (var visibility : Visibility.values()) {
            groups.put(visibility, create(program, visibility));
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

    /// Words that stand in everything that belongs to the group of this visibility: put them into titles and texts.
    public static String mark(Visibility visibility) {
        return "Kännemärke" + visibility.code();
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
            case CLOSED -> union(employees(), Cast.HUGO);
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

    private static Set<Cast> union(Set<Cast> people, Cast other) {
        var all = new java.util.HashSet<>(people);
        all.add(other);
        return Set.copyOf(all);
    }

    private Group create(ApplicationContext program, Visibility visibility) {
        var groups = program.getBean(Groups.class);
        var memberships = program.getBean(Memberships.class);
        var now = program.getBean(TimeSource.class).instant();
        var fields = new GroupFields(mark(visibility), "Till för " + mark(visibility), visibility.code());
        var group = groups.create(cast.actor(Cast.BJORN), fields);
        memberships.put(cast.id(Cast.FARID), group.id(), MembershipRole.MEMBER, now);
        if (visibility == Visibility.CLOSED) {
            memberships.put(cast.id(Cast.HUGO), group.id(), MembershipRole.GUEST, now);
        }
        return groups.require(cast.actor(Cast.BJORN), group.id());
    }
}
