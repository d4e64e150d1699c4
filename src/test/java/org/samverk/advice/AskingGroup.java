package org.samverk.advice;

import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import org.samverk.access.MembershipRole;
import org.samverk.access.Memberships;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.groups.Group;
import org.samverk.groups.GroupFields;
import org.samverk.groups.Groups;
import org.samverk.kernel.TimeSource;
import org.springframework.beans.factory.BeanFactory;

/// A closed group that björn made and administers, and what he asks in it.
class AskingGroup {
    final Group group;
    private final AdviceRounds rounds;
    private final RoundClosings closings;
    private final CastSetup cast;
    private final TimeSource time;

    /// @param program the beans of the program
    /// @param members those who are in it beside björn
    AskingGroup(BeanFactory program, Cast... members) {
        rounds = program.getBean(AdviceRounds.class);
        closings = program.getBean(RoundClosings.class);
        cast = program.getBean(CastSetup.class);
        time = program.getBean(TimeSource.class);
        group = program.getBean(Groups.class)
                .create(cast.actor(Cast.BJORN), new GroupFields("Råd " + UUID.randomUUID(), "Vi råder.", "closed"));
        var memberships = program.getBean(Memberships.class);
        Stream.of(members)
                .forEach(member -> memberships.put(cast.id(member), group.id(), MembershipRole.MEMBER, time.instant()));
    }

    UUID id() {
        return group.id();
    }

    /// Opens a round for a week.
    Round ask(Asking asking) {
        return rounds.open(cast.actor(Cast.BJORN), asking.until(time.instant().plus(Duration.ofDays(7))));
    }

    Round close(Round round) {
        return closings.close(cast.actor(Cast.BJORN), round.id());
    }
}
