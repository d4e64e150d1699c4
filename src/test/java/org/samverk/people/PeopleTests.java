package org.samverk.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.samverk.cast.Cast.ANNA;
import static org.samverk.cast.Cast.EVA;
import static org.samverk.cast.Cast.HUGO;

import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.access.PersonRef;
import org.samverk.access.Role;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Problem;
import org.samverk.kernel.RefusedException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SamverkTest
class PeopleTests {
    @Autowired
    private People people;

    @Autowired
    private Cards cards;

    @Autowired
    private Units units;

    @Autowired
    private CastSetup cast;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void an_employee_finds_a_colleague_by_user_name() {
        var anna = people.require(cast.actor(EVA), "anna");

        assertThat(anna.name()).isEqualTo(ANNA.fullName());
        assertThat(anna.title()).isEqualTo("Undersköterska");
        assertThat(anna.guest()).isFalse();
    }

    @Test
    void a_visitor_finds_nobody() {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> people.require(Actor.VISITOR, "anna"));
        assertThat(people.list(Actor.VISITOR, PeopleQuery.ALL).items()).isEmpty();
    }

    @Test
    void a_guest_without_shared_groups_finds_only_themselves() {
        var guest = cast.actor(people.create(Actor.SYSTEM, NewPerson.guest(username(), "Gerd Gäst", "Konsult")));

        assertThat(people.list(guest, PeopleQuery.ALL).items())
                .extracting(Person::name)
                .containsExactly("Gerd Gäst");
        assertThat(people.find(guest, "anna")).isEmpty();
    }

    @Test
    void only_an_administrator_creates_people() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> people.create(cast.actor(ANNA), employee("Ny Person")));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> people.create(cast.actor(HUGO), employee("Ny Person")));
    }

    @Test
    void everything_that_is_wrong_with_a_new_person_is_told_at_once() {
        var wrong = new NewPerson("Å Ä", " ", false, null, UUID.randomUUID(), "nobody", "ring mig", Set.of());

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> people.create(cast.actor(EVA), wrong))
                .satisfies(e -> assertThat(e.problems())
                        .extracting(Problem::field)
                        .containsExactlyInAnyOrder("username", "name", "unitId", "email", "phone"));
    }

    @Test
    void a_user_name_belongs_to_one_person() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> people.create(cast.actor(EVA), NewPerson.employee("anna", "Anna Två", "", null)))
                .satisfies(e -> assertThat(e.problems())
                        .extracting(Problem::messageKey)
                        .containsExactly("people.problem.taken"));
    }

    @Test
    void the_list_is_in_swedish_order_and_goes_on_where_it_stopped() {
        var unit = units.create(Actor.SYSTEM, null, "Ordning " + username());
        for (var letter : "ö å z ä a é v w".split(" ")) {
            people.create(Actor.SYSTEM, employee(letter + " Ordning", unit));
        }
        for (var number = 10; number < 50; number++) {
            people.create(Actor.SYSTEM, employee("Mitt " + number, unit));
        }

        var names = all(new PeopleQuery(null, unit, null));

        assertThat(names).hasSize(48).doesNotHaveDuplicates();
        assertThat(names.subList(0, 3)).containsExactly("a Ordning", "é Ordning", "Mitt 10");
        assertThat(names.subList(42, 48))
                .containsExactly("v Ordning", "w Ordning", "z Ordning", "å Ordning", "ä Ordning", "ö Ordning");
    }

    @Test
    void a_unit_stands_for_those_below_it_too() {
        var top = units.create(Actor.SYSTEM, null, "Förvaltning " + username());
        var below = units.create(Actor.SYSTEM, top, "Enhet");
        people.create(Actor.SYSTEM, employee("Under Enheten", below));

        assertThat(all(new PeopleQuery(null, top, null))).containsExactly("Under Enheten");
    }

    @Test
    void signs_of_the_search_language_are_plain_letters() {
        var unit = units.create(Actor.SYSTEM, null, "Tecken " + username());
        people.create(Actor.SYSTEM, employee("Hundra % Säker", unit));
        people.create(Actor.SYSTEM, employee("Ada_Under", unit));

        assertThat(all(new PeopleQuery("%", unit, null))).containsExactly("Hundra % Säker");
        assertThat(all(new PeopleQuery("a_u", unit, null))).containsExactly("Ada_Under");
        assertThat(all(new PeopleQuery("\u0000'\\", unit, null))).isEmpty();
    }

    @Test
    void a_broken_cursor_begins_at_the_beginning() {
        assertThat(people.list(cast.actor(ANNA), new PeopleQuery("anna", null, "%%%"))
                        .items())
                .extracting(Person::ref)
                .extracting(PersonRef::username)
                .contains("anna");
    }

    @Test
    void people_change_their_own_profile() {
        var actor = cast.newcomer("Ny Profil");

        cards.change(actor, new Profile("0470-410 00", "ny@lindviken.se", null));

        var username = people.list(actor, new PeopleQuery("Ny Profil", null, null))
                .items()
                .getFirst()
                .username();
        assertThat(people.require(actor, username).phone()).isEqualTo("0470-410 00");
    }

    @Test
    void a_guest_cannot_have_a_role() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> people.changeRoles(cast.actor(EVA), "hugo", Set.of(Role.PUBLISHER)));
    }

    @Test
    void one_administrator_always_stays() {
        onlyEvaIsAdministrator();
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> people.changeRoles(cast.actor(EVA), "eva", Set.of()));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> people.changeActive(cast.actor(EVA), "eva", false));
    }

    @Test
    void who_has_left_is_not_listed_but_their_profile_stays() {
        var username = username();
        people.create(Actor.SYSTEM, NewPerson.employee(username, "Har Slutat " + username, "", null));

        people.changeActive(cast.actor(EVA), username, false);

        assertThat(all(new PeopleQuery(username, null, null))).isEmpty();
        assertThat(people.require(cast.actor(ANNA), username).active()).isFalse();
    }

    private void onlyEvaIsAdministrator() {
        jdbc.sql("""
                        update access.principal set roles = array_remove(roles, 'administrator')
                        where username <> 'eva'""").update();
    }

    private java.util.List<String> all(PeopleQuery query) {
        var names = new ArrayList<String>();
        String next = null;
        do {
            var slice = people.list(cast.actor(ANNA), new PeopleQuery(query.words(), query.unitId(), next));
            slice.items().forEach(person -> names.add(person.name()));
            next = slice.next();
        } while (next != null);
        return names;
    }

    private static NewPerson employee(String name) {
        return employee(name, null);
    }

    private static NewPerson employee(String name, @Nullable UUID unit) {
        return NewPerson.employee(username(), name, "Provare", unit);
    }

    private static String username() {
        return "t" + UUID.randomUUID().toString().substring(0, 13);
    }
}
