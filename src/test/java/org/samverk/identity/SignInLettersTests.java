package org.samverk.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.mail.LetterSource;
import org.samverk.mail.Recipient;
import org.samverk.people.NewPerson;
import org.samverk.people.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SamverkTest
class SignInLettersTests {
    @Autowired
    private List<LetterSource> sources;

    @Autowired
    private Accounts accounts;

    @Autowired
    private People people;

    @Autowired
    private CastSetup cast;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void each_says_in_both_languages_what_has_happened_and_what_to_do() {
        var anna = cast.actor(Cast.ANNA);
        var ours = sources.stream().filter(SignInLetterSource.class::isInstance).toList();
        assertThat(ours).hasSize(6);
        for (var source : ours) {
            for (var language : List.of("sv", "en")) {
                var reader = new Recipient(anna, "Anna", "anna@example.org", Locale.of(language));
                assertThat(source.write(UUID.randomUUID(), reader))
                        .as(source.name() + " " + language)
                        .hasValueSatisfying(letter -> assertThat(letter.title() + letter.words() + letter.html())
                                .contains("Samverk")
                                .doesNotContain("identity.letter"));
            }
        }
    }

    @Test
    void whose_password_is_changed_is_told() {
        var username = "l" + UUID.randomUUID().toString().substring(0, 13);
        var person = people.create(Actor.SYSTEM, NewPerson.employee(username, "Lina Lösen", "", null));
        accounts.setPassword(Actor.SYSTEM, person, Cast.PASSWORD);
        var chosen = "fyra ord utan mening";

        accounts.changePassword(cast.actor(person), Cast.PASSWORD, chosen, chosen, "192.0.2.1", "");

        assertThat(jdbc.sql("select source from mail.message where person_id = :person")
                        .param("person", person)
                        .query(String.class)
                        .list())
                .containsExactly(SignInLetters.PASSWORD);
    }
}
