package org.samverk.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.demo.Content.Unit;
import org.samverk.identity.Accounts;
import org.samverk.people.Cards;
import org.samverk.people.NewPerson;
import org.samverk.people.People;
import org.samverk.people.Profile;
import org.samverk.people.Units;
import org.springframework.stereotype.Component;

/// The units and the people who work in them.
@Component
class DemoPeople {
    static final String BEGINNING = "-420d 08:00";
    private static final String PASSWORD = "samverk";
    private static final int CAST = 8;

    private final Units units;
    private final People people;
    private final Cards cards;
    private final Accounts accounts;

    DemoPeople(Units units, People people, Cards cards, Accounts accounts) {
        this.cards = cards;
        this.units = units;
        this.people = people;
        this.accounts = accounts;
    }

    void plan(Scene scene, ContentFiles files) {
        var beginning = scene.moments().at(BEGINNING);
        var unitIds = new HashMap<String, UUID>();
        scene.timeline().add(beginning, "units", () -> found(files.units(), null, unitIds));
        for (var person : files.people()) {
            scene.timeline().add(beginning, "person " + person.username(), () -> hire(scene, person, unitIds));
        }
        scene.timeline().add(beginning, "heads of units", () -> lead(files.units(), unitIds));
        scene.timeline()
                .add(beginning, "names of units", () -> unitIds.forEach((name, id) -> scene.name(unit(name), id)));
        scene.timeline().add(beginning, "accounts", () -> openAccounts(scene, files.people()));
    }

    /// Everybody has the same password; the sign-in page offers the cast, who come first in the file.
    private void openAccounts(Scene scene, List<PersonContent> everybody) {
        var ids = everybody.stream()
                .map(person -> scene.person(person.username()))
                .toList();
        accounts.setPassword(Actor.SYSTEM, ids, PASSWORD);
        ids.stream().limit(CAST).forEach(id -> accounts.offer(Actor.SYSTEM, id));
    }

    private void found(List<Unit> level, @Nullable UUID parent, Map<String, UUID> ids) {
        for (var unit : level) {
            var id = units.create(Actor.SYSTEM, parent, unit.name());
            ids.put(unit.name(), id);
            found(unit.units(), id, ids);
        }
    }

    private void lead(List<Unit> level, Map<String, UUID> ids) {
        for (var unit : level) {
            if (unit.head() != null) {
                units.lead(Actor.SYSTEM, Objects.requireNonNull(ids.get(unit.name())), unit.head());
            }
            lead(unit.units(), ids);
        }
    }

    /// What the scene calls a unit.
    static String unit(String name) {
        return "unit:" + name;
    }

    private void hire(Scene scene, PersonContent person, Map<String, UUID> unitIds) {
        var roles = person.roles().stream().map(Role::of).collect(Collectors.toSet());
        var unit = person.unit() == null ? null : unitIds.get(person.unit());
        var email = person.isGuest() ? null : person.username() + "@lindviken.example";
        var id = people.create(
                Actor.SYSTEM,
                new NewPerson(
                        person.username(),
                        person.name(),
                        person.isGuest(),
                        person.title(),
                        unit,
                        email,
                        person.phone(),
                        roles));
        var actor = person.isGuest() ? new Actor.Guest(id) : new Actor.Member(id, roles);
        scene.enter(person.username(), actor);
        cards.change(actor, profile(scene, actor, person, email));
    }

    private static Profile profile(Scene scene, Actor actor, PersonContent person, @Nullable String email) {
        var about = person.about();
        return new Profile(
                person.phone(),
                email,
                about == null ? null : scene.text(actor, about).canonicalJson(),
                person.place(),
                person.skills(),
                person.languages(),
                person.ask(),
                person.showsWork());
    }
}
