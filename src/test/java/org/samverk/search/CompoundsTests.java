package org.samverk.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Swedish words are taken apart where a reader would.
class CompoundsTests {
    private static final Compounds COMPOUNDS = Compounds.load();
    private static final Analysis ANALYSIS = new Analysis();

    @ParameterizedTest
    @CsvSource({
        "kommunfullmäktigebeslut, kommunfullmäktige, beslut",
        "sjukanmälan, sjuk, anmälan",
        "förskoleavgift, förskole, avgift",
    })
    void a_compound_is_split_where_its_parts_say_most(String word, String head, String tail) {
        assertThat(COMPOUNDS.split(word)).hasValue(new Compounds.Split(head, tail));
    }

    @ParameterizedTest
    @CsvSource({
        "forskoleavgift, forskole, avgift",
        "lonesamtalen, lone, samtalen",
        "friskvardsbidraget, friskvards, bidraget"
    })
    void so_is_one_that_was_typed_without_the_marks_on_its_letters(String word, String head, String tail) {
        assertThat(COMPOUNDS.splitUnmarked(word)).hasValue(new Compounds.Split(head, tail));
    }

    @ParameterizedTest
    @CsvSource({"rektorerna", "semester", "reimbursement", "software"})
    void what_is_no_compound_stays_whole(String word) {
        assertThat(COMPOUNDS.split(word)).isEmpty();
        assertThat(COMPOUNDS.splitUnmarked(word)).isEmpty();
    }

    @Test
    void a_text_has_the_parts_of_its_compounds_and_what_has_marks_without_them() {
        var tokens = ANALYSIS.tokens("Förskoleavgiften", "sv");

        assertThat(List.of(tokens.part().split(" "))).contains("förskol", "avgift");
        assertThat(List.of(tokens.fold().split(" "))).contains("forskoleavgiften", "forskol");
    }
}
