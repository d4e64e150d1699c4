package org.samverk.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingsTests {
    private final Spellings known = new Spellings(Map.of("semester", 9L, "möte", 5L, "mötet", 7L, "rutin", 3L));

    /// A short word differs in one letter at most, a longer one in two.
    @ParameterizedTest
    @CsvSource({
        "semster, semester",
        "semesteer, semester",
        "semester, ''",
        "semseter, semester",
        "simestar, semester",
        "simostar, ''",
        "rutni, rutin",
        "runit, ''",
        "mote, möte",
        "råtin, rutin",
        "rytån, ''"
    })
    void what_is_written_almost_like_a_word_leads_to_it(String typed, String word) {
        assertThat(known.like(typed, 1)).isEqualTo(word.isEmpty() ? List.of() : List.of(word));
    }

    @Test
    void the_closest_comes_first_and_of_those_the_most_frequent() {
        assertThat(known.like("mötes", 2)).containsExactly("mötet", "möte");
        assertThat(known.like("mote", 2)).containsExactly("möte", "mötet");
    }

    @ParameterizedTest
    @CsvSource({"Ångström, angstrom", "håll, hall", "Ærø, aero", "crème, creme", "naïve, naive", "hall, hall"})
    void letters_lose_their_marks(String word, String folded) {
        assertThat(Folding.fold(word)).isEqualTo(folded);
    }
}
