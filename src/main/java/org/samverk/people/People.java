package org.samverk.people;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Principals;
import org.samverk.access.Role;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Problems;
import org.samverk.kernel.Slice;
import org.samverk.kernel.TimeSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The people and what may be done with them.
@Service
public class People {
    private static final int PAGE = 40;
    private final PersonTable table;
    private final Principals principals;
    private final Units units;
    private final Leavers leavers;
    private final ApplicationEventPublisher events;
    private final TimeSource time;
    private final PersonAudit audit;

    People(
            PersonTable table,
            Principals principals,
            Units units,
            Leavers leavers,
            ApplicationEventPublisher events,
            TimeSource time,
            PersonAudit audit) {
        this.audit = audit;
        this.leavers = leavers;
        this.table = table;
        this.principals = principals;
        this.units = units;
        this.events = events;
        this.time = time;
    }

    /// Makes somebody known. They cannot sign in until the module identity has given them an account.
    ///
    /// @return their key
    /// @throws InvalidInputException when a field is wrong or the user name is taken
    @Transactional
    public UUID create(Actor actor, NewPerson person) {
        PeopleRules.requireCreate(actor);
        var problems = new Problems();
        var username = PeopleRules.username(problems, person.username());
        var name = problems.line("name", person.name(), PeopleRules.NAME);
        var title = problems.text("title", person.title(), PeopleRules.LINE);
        var email = PeopleRules.email(problems, person.email());
        var phone = PeopleRules.phone(problems, person.phone());
        units.check(problems, person.unitId());
        if (table.isTaken(username)) {
            problems.add("username", "people.problem.taken");
        }
        problems.throwIfAny();
        var id = person.guest()
                ? principals.createGuest(username, name)
                : principals.createMember(username, name, person.roles());
        table.insert(id, title, person.unitId(), phone, email, time.instant());
        events.publishEvent(new PersonMoved(id));
        audit.added(actor, id, person.guest() ? Set.of() : person.roles());
        return id;
    }

    /// The person with this user name, also when they have left.
    public Optional<Person> find(Actor actor, String username) {
        return table.find(actor.id(), username);
    }

    /// @throws NotFoundException when there is no such person, or the actor may not know of them
    public Person require(Actor actor, String username) {
        return find(actor, username).orElseThrow(NotFoundException::new);
    }

    /// The actor's own profile.
    public Person me(Actor actor) {
        var person = actor.requirePerson();
        var ref = principals.refs(Set.of(person)).get(person);
        if (ref == null) {
            throw new NotFoundException();
        }
        return require(actor, ref.username());
    }

    /// The people that the actor may know of and that have not left, in the order of their names.
    public Slice<Person> list(Actor actor, PeopleQuery query) {
        return slice(actor, query, false);
    }

    /// For administrators: those who have left too.
    public Slice<Person> listAll(Actor actor, PeopleQuery query) {
        actor.require(Role.ADMINISTRATOR);
        return slice(actor, query, true);
    }

    public boolean canChangeProfile(Actor actor, Person person) {
        return PeopleRules.canChangeProfile(actor, person.id());
    }

    /// Changes the actor's own face.
    ///
    /// @param photoId a file that the actor has uploaded, null to go back to initials
    @Transactional
    public void changePhoto(Actor actor, @Nullable UUID photoId) {
        var person = actor.requirePerson();
        var ref = principals.refs(Set.of(person)).get(person);
        if (ref != null) {
            principals.show(person, ref.name(), photoId);
        }
    }

    /// What the organisation says of somebody: name, title and unit.
    @Transactional
    public void changePosition(
            Actor actor, String username, @Nullable String name, @Nullable String title, @Nullable UUID unitId) {
        actor.require(Role.ADMINISTRATOR);
        var person = require(actor, username);
        var ref = person.ref();
        var problems = new Problems();
        var newName = problems.line("name", name, PeopleRules.NAME);
        var newTitle = problems.text("title", title, PeopleRules.LINE);
        units.check(problems, unitId);
        checkDirectory(problems, person, newName, newTitle, unitId);
        problems.throwIfAny();
        principals.show(ref.id(), newName, ref.photoId());
        table.updatePosition(ref.id(), newTitle, unitId, time.instant());
        audit.position(actor, person, newName, newTitle, unitId);
        events.publishEvent(new PersonMoved(ref.id()));
    }

    /// Gives and takes roles. Guests have none, and one administrator always stays.
    @Transactional
    public void changeRoles(Actor actor, String username, Set<Role> roles) {
        actor.require(Role.ADMINISTRATOR);
        var person = require(actor, username);
        if (person.guest() && !roles.isEmpty()) {
            throw new InvalidInputException("roles", "people.problem.guestRoles");
        }
        if (!roles.contains(Role.ADMINISTRATOR)) {
            requireAnotherAdministrator(person);
        }
        principals.changeRoles(person.id(), roles);
        audit.roles(actor, person, roles);
    }

    /// Ends or renews that somebody can sign in and sees anything. What they wrote stays.
    @Transactional
    public void changeActive(Actor actor, String username, boolean active) {
        actor.require(Role.ADMINISTRATOR);
        var person = require(actor, username);
        if (!active) {
            requireAnotherAdministrator(person);
        }
        if (active) {
            leavers.open(actor, Set.of(person.id()));
        } else {
            leavers.close(actor, Set.of(person.id()), "administrator");
        }
    }

    /// What the directory says is changed there; here it would last until the next import.
    private void checkDirectory(Problems problems, Person person, String name, String title, @Nullable UUID unitId) {
        var directory = table.directoryFields(person.id());
        DirectoryField.check(problems, directory.contains(DirectoryField.NAME), "name", person.name(), name);
        DirectoryField.check(problems, directory.contains(DirectoryField.TITLE), "title", person.title(), title);
        DirectoryField.check(problems, directory.contains(DirectoryField.UNIT), "unitId", person.unitId(), unitId);
    }

    private void requireAnotherAdministrator(Person person) {
        if (person.roles().contains(Role.ADMINISTRATOR)) {
            PeopleRules.requireLastAdministratorStays(table.lockOtherAdministrators(person.id()));
        }
    }

    private Slice<Person> slice(Actor actor, PeopleQuery query, boolean left) {
        var since = query.traits().arrived()
                ? LocalDate.ofInstant(time.instant(), ZoneOffset.UTC).minusDays(Card.NEW_DAYS)
                : null;
        var rows = table.list(actor.id(), query, NameCursor.parse(query.after()), since, left, PAGE + 1);
        return Slice.of(rows, PAGE, person -> NameCursor.of(person.ref()));
    }
}
