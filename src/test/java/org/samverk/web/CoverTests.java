package org.samverk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CoverTests {
    @Test
    void the_same_name_always_gives_the_same_cover() {
        assertThat(Cover.of("Hemtjänsten Öster")).isEqualTo(Cover.of(" Hemtjänsten Öster "));
    }

    @Test
    void the_small_cover_has_the_tint_of_the_wide_one() {
        assertThat(Cover.small("Klarspråk").tint())
                .isEqualTo(Cover.of("Klarspråk").tint());
    }

    @Test
    void many_names_give_many_covers_in_all_tints() {
        var covers = IntStream.range(0, 300)
                .mapToObj(number -> Cover.of("Grupp " + number))
                .toList();
        assertThat(covers).doesNotHaveDuplicates();
        assertThat(covers.stream().map(Cover::tint).distinct()).hasSize(12);
    }

    @Test
    void nothing_of_the_name_gets_into_the_drawing() {
        for (var name : List.of("\"><script>alert(1)</script>", "", "   ", "👩🏽‍🚒", "x".repeat(500))) {
            assertThat(Cover.of(name).papers()).isNotEmpty().allSatisfy(paper -> {
                assertThat(paper.shade()).matches("cover-[a-z]+");
                assertThat(paper.outline()).matches("[Mhvaz0-9 -]+");
            });
        }
    }
}
