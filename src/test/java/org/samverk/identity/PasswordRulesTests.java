package org.samverk.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samverk.kernel.Problem;
import org.samverk.kernel.Problems;

class PasswordRulesTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "aaaaaaaaaaaa",
                "abcabcabcabc",
                "123456789012",
                "qwertyuiop12",
                "password1234",
                "P4ssw0rd2026",
                "Samverk-2026",
                "lösenord1234",
                "elisabet2026",
                "elisabetelisabet",
                "iloveyou2026"
            })
    void what_is_tried_first_is_refused(String password) {
        assertThat(problems(password)).containsExactly("identity.problem.passwordGuessable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"fyra gula stolar i regn", "åäö ÅÄÖ €∞ 漢字かな", "x7#Kq!m2Vz@p", "correct horse battery staple"})
    void any_characters_will_do_when_nobody_thinks_of_them(String password) {
        assertThat(problems(password)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {64, 200})
    void a_long_one_is_taken_as_it_is(int length) {
        assertThat(problems("Zk9 fyra gula stolar ".repeat(10).substring(0, length)))
                .isEmpty();
    }

    private static List<String> problems(String password) {
        var problems = new Problems();
        PasswordRules.check(problems, "password", password, "elisabet");
        return Stream.ofNullable(problems.first()).map(Problem::messageKey).toList();
    }
}
