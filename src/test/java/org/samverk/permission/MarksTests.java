package org.samverk.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.samverk.cast.Cast;

class MarksTests {
    private final Marks marks = new Marks();

    @Test
    void a_word_is_found_wherever_it_stands() {
        marks.put("Kannemarkeopen", Set.of(Cast.BJORN));
        marks.put("Kannemarkesecret", Set.of(Cast.BJORN));
        marks.put("Anneminn", Set.of(Cast.BJORN));
        for (var answer : List.of("kannemarkeOPEN", "xxkannemarkeopenxx", "/å kannemarkeopen?1", "7kannemarkeopen")) {
            assertThat(marks.leaked(Cast.ANNA, answer, List.of())).containsExactly("kannemarkeopen");
        }
        assertThat(marks.leaked(Cast.ANNA, "kannemarkesecret annannemin annemin anneminn", List.of()))
                .containsExactly("anneminn", "kannemarkesecret");
        assertThat(marks.leaked(Cast.ANNA, "kannemark eopen", List.of())).isEmpty();
    }

    @Test
    void those_who_may_read_it_find_it_and_an_answer_may_repeat_what_was_asked() {
        marks.put("Kannemarkeopen", Set.of(Cast.BJORN));
        assertThat(marks.leaked(Cast.ANNA, "q=kannemarkeopen", List.of("Kannemarkeopen")))
                .isEmpty();
        assertThat(marks.unseen()).containsExactly("kannemarkeopen");
        assertThat(marks.leaked(Cast.BJORN, "kannemarkeopen", List.of())).isEmpty();
        assertThat(marks.unseen()).isEmpty();
    }
}
