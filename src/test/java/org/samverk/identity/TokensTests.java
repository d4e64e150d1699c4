package org.samverk.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.samverk.cast.Cast.ANNA;
import static org.samverk.cast.Cast.BJORN;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.TimeSource;
import org.samverk.people.NewPerson;
import org.samverk.people.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SamverkTest
class TokensTests {
    @Autowired
    private Tokens tokens;

    @Autowired
    private People people;

    @Autowired
    private TimeSource time;

    @Autowired
    private CastSetup cast;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void a_token_stands_for_its_owner() {
        var token = tokens.create(cast.actor(ANNA), "Kalendern", 30);

        assertThat(token.secret()).startsWith("samverk_").hasSizeGreaterThan(50);
        assertThat(tokens.person(token.secret())).contains(cast.id(ANNA));
        assertThat(tokens.person(token.secret() + "x")).isEmpty();
        assertThat(tokens.person("")).isEmpty();
    }

    @Test
    void the_secret_is_kept_nowhere() {
        var token = tokens.create(cast.actor(ANNA), "Hemlig", 30);

        assertThat(jdbc.sql("select t::text from identity.token t")
                        .query(String.class)
                        .list())
                .noneMatch(row -> row.contains(token.secret().substring(8)));
    }

    @Test
    void a_removed_token_ends_at_once_and_only_its_owner_removes_it() {
        var token = tokens.create(cast.actor(ANNA), "Bort", 30);
        var id = tokens.mine(cast.actor(ANNA)).getFirst().id();

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> tokens.revoke(cast.actor(BJORN), id));
        assertThat(tokens.person(token.secret())).isPresent();
        tokens.revoke(cast.actor(ANNA), id);

        assertThat(tokens.person(token.secret())).isEmpty();
    }

    @Test
    void a_token_runs_out() {
        var token = tokens.create(cast.actor(ANNA), "Kort", 1);

        time.at(
                time.instant().plus(Duration.ofHours(25)),
                () -> assertThat(tokens.person(token.secret())).isEmpty());
    }

    @Test
    void the_token_of_somebody_who_has_left_opens_nothing() {
        var username = "tok" + UUID.randomUUID().toString().substring(0, 8);
        var person = people.create(Actor.SYSTEM, NewPerson.employee(username, "Tore Token", "", null));
        var token = tokens.create(cast.actor(person), "Min", 30);

        people.changeActive(Actor.SYSTEM, username, false);

        assertThat(tokens.person(token.secret())).isEmpty();
    }

    @Test
    void a_token_has_a_name_and_an_end() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> tokens.create(cast.actor(ANNA), " ", 0))
                .satisfies(e -> assertThat(e.problems()).hasSize(2));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> tokens.create(cast.actor(ANNA), "Evig", 367));
    }
}
