package org.samverk.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samverk.access.Actor;
import org.samverk.audit.AuditLog;
import org.samverk.cast.Cast;
import org.samverk.cast.SamverkTest;
import org.samverk.kernel.TimeSource;
import org.samverk.people.NewPerson;
import org.samverk.people.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/// Time would tell whether a name is known, were it not for the same work: counted here, since a busy machine measures
/// badly.
@SamverkTest
class SignInWorkTests {
    private static final String COST = "$argon2id$v=19$m=19456,t=2,p=1$";

    @Autowired
    private AccountTable accounts;

    @Autowired
    private Throttle throttle;

    @Autowired
    private SecondFactorCheck second;

    @Autowired
    private AuditLog audit;

    @Autowired
    private SignInMeters meters;

    @Autowired
    private People people;

    @Autowired
    private TimeSource time;

    private final List<String> hashed = new ArrayList<>();
    private String known;
    private String left;
    private String withoutPassword;

    @BeforeEach
    void people() {
        known = newcomer(true);
        left = newcomer(true);
        people.changeActive(Actor.SYSTEM, left, false);
        withoutPassword = newcomer(false);
        hashed.clear();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fel", "", "\ud800", "samverk"})
    void a_name_that_nobody_has_costs_exactly_what_a_known_one_does(String password) {
        for (var name : List.of(known, "nobody." + known, left, withoutPassword, "", "\u0000 or 1=1")) {
            hashed.clear();

            signIns().attempt(name, password, "2001:db8:" + known.substring(1, 5) + "::1");

            assertThat(hashed).as("hashes for «" + name + "»").hasSize(1).allMatch(hash -> hash.startsWith(COST));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"known", "unknown"})
    void who_has_guessed_too_often_costs_nothing_known_or_not(String which) {
        var name = which.equals("known") ? known : "nobody." + known;
        for (var attempt = 0; attempt < 8; attempt++) {
            assertThat(signIns().attempt(name, "fel", "2001:db8:" + known.substring(1, 5) + "::2"))
                    .isEqualTo(new SignIns.Result.Wrong());
        }
        hashed.clear();

        assertThat(signIns().attempt(name, Cast.PASSWORD, "2001:db8:" + known.substring(1, 5) + "::2"))
                .isEqualTo(new SignIns.Result.TooMany());

        assertThat(hashed).isEmpty();
    }

    private SignIns signIns() {
        return new SignIns(accounts, throttle, new Passwords(new Counting()), second, time, audit, meters);
    }

    private String newcomer(boolean withPassword) {
        var username = "w" + UUID.randomUUID().toString().substring(0, 13);
        var person = people.create(Actor.SYSTEM, NewPerson.employee(username, "Vera Verk", "", null));
        if (withPassword) {
            accounts.putPassword(person, new Passwords().hash(Cast.PASSWORD), time.instant());
        }
        return username;
    }

    private final class Counting implements PasswordEncoder {
        private final PasswordEncoder real = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            return real.encode(password);
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            hashed.add(String.valueOf(hash));
            return real.matches(password, hash);
        }
    }
}
