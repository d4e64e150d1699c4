package org.samverk.searchdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samverk.access.Actor;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.RefusedException;
import org.samverk.search.Alike.Run;
import org.springframework.beans.factory.annotation.Autowired;

@SamverkTest
class SynonymsTests {
    @Autowired
    Synonyms synonyms;

    @Autowired
    CastSetup cast;

    private final List<UUID> made = new java.util.ArrayList<>();

    @AfterEach
    void removeThem() {
        made.forEach(id -> synonyms.remove(Actor.SYSTEM, id));
    }

    @Test
    void words_mean_the_same_from_the_moment_in_which_they_are_kept() {
        add("KVX, kvartsväxling");

        assertThat(synonyms.of(List.of("nästa", "Kvx"))).containsExactly(new Run(1, 1, List.of("kvartsväxling")));
        assertThat(synonyms.of(List.of("kvartsväxling"))).containsExactly(new Run(0, 1, List.of("kvx")));
        assertThat(synonyms.of(List.of("kvart"))).isEmpty();
    }

    @Test
    void words_together_are_taken_together_the_longest_first() {
        add("kvab, kvård av kbarn");
        add("kvård, komsorg");

        assertThat(synonyms.of(List.of("blankett", "kvård", "av", "kbarn")))
                .containsExactly(new Run(1, 3, List.of("kvab")));
        assertThat(synonyms.of(List.of("kvård", "av", "vuxna"))).containsExactly(new Run(0, 1, List.of("komsorg")));
    }

    @Test
    void a_word_in_several_lists_means_all_of_them() {
        add("kdator, kpc");
        add("kdator, kmaskin");

        assertThat(synonyms.of(List.of("kdator"))).containsExactly(new Run(0, 1, List.of("kpc", "kmaskin")));
    }

    @Test
    void what_is_removed_means_nothing_any_more() {
        var id = synonyms.add(Actor.SYSTEM, "kborta, ksaknad");
        synonyms.remove(cast.actor(Cast.EVA), id);

        assertThat(synonyms.of(List.of("kborta"))).isEmpty();
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> synonyms.remove(cast.actor(Cast.EVA), id));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ensam",
                "samma, SAMMA",
                "a,b,c,d,e,f,g,h,i,j,k,l,m",
                "kort, ett två tre fyra fem",
                "!, ?",
                "en\u0000, två"
            })
    void less_than_two_words_or_too_many_are_not_taken(String terms) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> synonyms.add(cast.actor(Cast.EVA), terms))
                .satisfies(refused -> assertThat(refused.problems())
                        .allMatch(problem -> problem.field().equals("terms")));
    }

    @Test
    void only_administrators_keep_them() {
        for (var member : List.of(Cast.ANNA, Cast.DAVID, Cast.HUGO)) {
            var actor = cast.actor(member);
            assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> synonyms.add(actor, "kett, ktvå"));
            assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> synonyms.list(actor));
        }
        assertThat(synonyms.of(List.of("kett"))).isEmpty();
    }

    private void add(String terms) {
        made.add(synonyms.add(cast.actor(Cast.EVA), terms));
    }
}
