package org.samverk.people;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.samverk.access.Actor;
import org.samverk.access.PersonRef;
import org.samverk.kernel.TimeSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What colleagues look for in each other: what somebody knows and speaks, where they sit, whom they answer to
/// and who answers to them.
@Service
public class Cards {
    /// How many of those who answer to somebody are named.
    public static final int REPORTS = 60;

    private final CardTable table;
    private final People people;
    private final Units units;
    private final TimeSource time;
    private final ZoneId zone;

    Cards(
            CardTable table,
            People people,
            Units units,
            TimeSource time,
            @Value("${samverk.zone:Europe/Stockholm}") ZoneId zone) {
        this.zone = zone;
        this.table = table;
        this.people = people;
        this.units = units;
        this.time = time;
    }

    /// Of somebody who is shown as a former employee nothing is known.
    public Card of(Actor actor, Person person) {
        return table.find(actor.id(), person.id()).orElse(Card.EMPTY);
    }

    /// Changes what the actor's own profile says.
    ///
    /// @throws InvalidInputException when a field is wrong, or comes from the directory and is changed all the
    ///     same
    @Transactional
    public void change(Actor actor, Profile wanted) {
        var person = people.me(actor);
        var profile = ProfileRules.check(wanted, person, of(actor, person));
        table.update(person.id(), profile, time.instant());
    }

    /// Whom somebody answers to: as the directory says, or else by who leads their unit. Guests are not told.
    public Optional<PersonRef> managerOf(Actor actor, Person person) {
        if (!actor.isEmployee()) {
            return Optional.empty();
        }
        return table.manager(actor.id(), person.id()).or(() -> units.managerOf(actor, person.id()));
    }

    /// Those who answer to somebody, at most [#REPORTS], in the order of their names. Guests are not told.
    public List<PersonRef> reportsOf(Actor actor, Person person) {
        return actor.isEmployee() && person.active() ? table.reports(actor.id(), person.id(), REPORTS) : List.of();
    }

    /// The day that it is where the organisation is.
    public LocalDate today() {
        return LocalDate.ofInstant(time.instant(), zone);
    }
}
