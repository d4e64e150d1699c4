package org.samverk.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samverk.cast.Cast.ANNA;
import static org.samverk.cast.Cast.HUGO;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.access.PersonRef;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.springframework.beans.factory.annotation.Autowired;

@SamverkTest
class DirectoryTests {
    @Autowired
    private People people;

    @Autowired
    private Cards cards;

    @Autowired
    private Units units;

    @Autowired
    private CastSetup cast;

    private UUID top;

    @BeforeEach
    void found() {
        top = units.create(Actor.SYSTEM, null, "Katalogen " + UUID.randomUUID());
    }

    @Test
    void people_are_found_by_the_beginning_of_what_they_know_speak_and_work_as_and_where() {
        says(hire("Siv Signe", "Teckentolk", top), List.of("Teckenspråk", "C++"), List.of("finska"), "Ekbacksskolan");
        says(hire("Olle Annan", "Lärare", top), List.of("Träslöjd"), List.of("arabiska"), "Stadshuset");

        assertThat(found(new PeopleTraits("tecken", "", "", "", false))).containsExactly("Siv Signe");
        assertThat(found(new PeopleTraits("c++", "", "", "", false))).containsExactly("Siv Signe");
        assertThat(found(new PeopleTraits("", "ARABISKA", "", "", false))).containsExactly("Olle Annan");
        assertThat(found(new PeopleTraits("", "", "teckentolk", "", false))).containsExactly("Siv Signe");
        assertThat(found(new PeopleTraits("", "", "", "stadsh", false))).containsExactly("Olle Annan");
        assertThat(found(new PeopleTraits("tecken", "arabiska", "", "", false))).isEmpty();
    }

    @Test
    void signs_of_the_query_language_are_no_words() {
        says(hire("Siv Signe", "Tolk", top), List.of("Teckenspråk"), List.of(), "");

        assertThat(found(new PeopleTraits("'); --", "", "", "", false))).isEmpty();
        assertThat(found(new PeopleTraits("teckenspråk' | !:* &", "", "", "", false)))
                .containsExactly("Siv Signe");
    }

    @Test
    void a_unit_knows_how_many_work_in_it_and_below_whoever_comes_moves_or_leaves() {
        var below = units.create(Actor.SYSTEM, top, "Under");
        var siv = hire("Siv Signe", "Tolk", top);
        hire("Olle Annan", "Lärare", below);
        assertThat(members(top)).isEqualTo(2);
        assertThat(members(below)).isEqualTo(1);

        people.changePosition(Actor.SYSTEM, siv.username(), "Siv Signe", "Tolk", below);
        assertThat(members(below)).isEqualTo(2);

        people.changeActive(Actor.SYSTEM, siv.username(), false);
        assertThat(members(top)).isEqualTo(1);
        people.changeActive(Actor.SYSTEM, siv.username(), true);
        assertThat(members(top)).isEqualTo(2);
    }

    @Test
    void who_leads_a_unit_leads_its_people_and_who_leads_the_units_below() {
        var led = units.create(Actor.SYSTEM, top, "Har chef");
        var leaderless = units.create(Actor.SYSTEM, top, "Utan chef");
        var chief = hire("Chef Överst", "Chef", top);
        units.lead(Actor.SYSTEM, top, chief.username());
        var anders = hire("Anders Direkt", "Handläggare", top);
        units.lead(Actor.SYSTEM, led, hire("Bo Mellan", "Enhetschef", led).username());
        hire("Dag Djupt", "Handläggare", led);
        hire("Cilla Löst", "Handläggare", leaderless);

        assertThat(cards.reportsOf(cast.actor(ANNA), chief))
                .extracting(PersonRef::name)
                .containsExactly("Anders Direkt", "Bo Mellan", "Cilla Löst");
        assertThat(cards.managerOf(cast.actor(ANNA), anders)).contains(chief.ref());
        assertThat(cards.managerOf(cast.actor(HUGO), anders)).isEmpty();
        assertThat(cards.reportsOf(cast.actor(HUGO), chief)).isEmpty();
    }

    @Test
    void skills_are_said_once_each() {
        var siv = hire("Siv Signe", "Tolk", top);
        says(siv, List.of("Excel", " ", "excel", "Word"), List.of(), "");

        assertThat(cards.of(cast.actor(ANNA), siv).skills()).containsExactly("Excel", "Word");
    }

    private int members(UUID unit) {
        return units.organisation(cast.actor(ANNA)).find(unit).orElseThrow().members();
    }

    private List<String> found(PeopleTraits traits) {
        return people.list(cast.actor(ANNA), new PeopleQuery(null, top, null, traits)).items().stream()
                .map(Person::name)
                .toList();
    }

    private void says(Person person, List<String> skills, List<String> languages, String place) {
        cards.change(cast.actor(person.id()), new Profile("", "", null, place, skills, languages, "", false));
    }

    private Person hire(String name, String title, UUID unit) {
        var username = "k" + UUID.randomUUID().toString().substring(0, 13);
        people.create(Actor.SYSTEM, NewPerson.employee(username, name, title, unit));
        return people.require(Actor.SYSTEM, username);
    }
}
