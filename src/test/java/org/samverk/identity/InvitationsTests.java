package org.samverk.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.samverk.cast.Cast.ANNA;
import static org.samverk.cast.Cast.EVA;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.RefusedException;
import org.samverk.kernel.TimeSource;
import org.samverk.people.NewPerson;
import org.samverk.people.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SamverkTest
class InvitationsTests {
    private static final String PASSWORD = "fyra ord utan mening";

    @Autowired
    private Invitations invitations;

    @Autowired
    private SignIns signIns;

    @Autowired
    private People people;

    @Autowired
    private TimeSource time;

    @Autowired
    private CastSetup cast;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void with_a_link_somebody_chooses_a_password_once() {
        var username = newcomer();
        var token = invitations.invite(cast.actor(EVA), username);

        var person = invitations.accept(token, PASSWORD);

        assertThat(signIns.attempt(username, PASSWORD, "203.0.113.1")).isEqualTo(new SignIns.Result.Welcome(person));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> invitations.accept(token, PASSWORD));
    }

    @Test
    void a_weak_password_does_not_use_the_link_up() {
        var token = invitations.invite(cast.actor(EVA), newcomer());

        for (var weak : new String[] {"", "kort", "aaaaaaaaaaaaaaaa", "lösenord12345", "x".repeat(201)}) {
            assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> invitations.accept(token, weak));
        }

        assertThat(invitations.accept(token, PASSWORD)).isNotNull();
    }

    @Test
    void a_link_runs_out_and_a_new_one_replaces_it() {
        var username = newcomer();
        var first = invitations.invite(cast.actor(EVA), username);
        var second = invitations.invite(cast.actor(EVA), username);

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> invitations.require(first));
        assertThat(invitations.require(second).username()).isEqualTo(username);
        time.at(
                time.instant().plus(Duration.ofDays(8)),
                () -> assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> invitations.require(second)));
    }

    @Test
    void only_administrators_make_links() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> invitations.invite(cast.actor(ANNA), "greta"));
    }

    @Test
    void there_is_no_link_for_a_first_administrator_when_there_is_one() {
        assertThat(invitations.first()).isEmpty();
    }

    @Test
    void the_first_link_makes_the_first_administrator_and_no_second() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            status.setRollbackOnly();
            jdbc.sql("update access.principal set roles = '{}'").update();
            var token = invitations.first().orElseThrow();

            var person = invitations.acceptFirst(token, "Frida Först", "frida.forst", PASSWORD);

            assertThat(cast.actor(person).has(Role.ADMINISTRATOR)).isTrue();
            assertThat(invitations.first()).isEmpty();
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> invitations.acceptFirst(token, "Andra", "andra", PASSWORD));
        });
    }

    private String newcomer() {
        var username = "inv" + UUID.randomUUID().toString().substring(0, 8);
        people.create(Actor.SYSTEM, NewPerson.employee(username, "Ingrid Inbjuden", "", null));
        return username;
    }
}
