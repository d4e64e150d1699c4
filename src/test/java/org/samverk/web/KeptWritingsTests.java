package org.samverk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samverk.cast.Cast.ANNA;
import static org.samverk.cast.Cast.BJORN;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.RefusedException;
import org.samverk.kernel.TimeSource;
import org.springframework.beans.factory.annotation.Autowired;

@SamverkTest
class KeptWritingsTests {
    @Autowired
    private KeptWritings writings;

    @Autowired
    private CastSetup cast;

    @Autowired
    private TimeSource time;

    @Test
    void what_one_writes_is_kept_for_oneself_alone() {
        writings.keep(cast.actor(ANNA), "post-own", "Hej på er");
        writings.keep(cast.actor(ANNA), "post-own", "Hej på er alla");
        assertThat(writings.find(cast.actor(ANNA), "post-own"))
                .get()
                .extracting(KeptWriting::text)
                .isEqualTo("Hej på er alla");
        assertThat(writings.find(cast.actor(BJORN), "post-own")).isEmpty();
        assertThat(writings.find(Actor.VISITOR, "post-own")).isEmpty();
        assertThatThrownBy(() -> writings.keep(Actor.VISITOR, "post-own", "Hej"))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void it_goes_when_it_is_emptied_or_sent() {
        writings.keep(cast.actor(ANNA), "post-gone", "Hej");
        writings.keep(cast.actor(ANNA), "post-gone", " ");
        assertThat(writings.find(cast.actor(ANNA), "post-gone")).isEmpty();
    }

    @Test
    void it_goes_after_thirty_days() {
        var now = time.instant();
        time.at(now.minus(Duration.ofDays(31)), () -> writings.keep(cast.actor(ANNA), "post-old", "Gammalt"));
        time.at(now.minus(Duration.ofDays(29)), () -> writings.keep(cast.actor(ANNA), "post-young", "Nyare"));
        writings.sweep();
        assertThat(writings.find(cast.actor(ANNA), "post-old")).isEmpty();
        assertThat(writings.find(cast.actor(ANNA), "post-young")).isPresent();
    }

    @Test
    void nobody_fills_the_table() {
        var person = cast.newcomer("Vera Vikarie");
        for (var place = 0; place < 120; place++) {
            writings.keep(person, "place-" + place, "Text");
        }
        assertThat(writings.find(person, "place-3")).isEmpty();
        assertThat(writings.find(person, "place-119")).isPresent();
        assertThatThrownBy(() -> writings.keep(person, "long", "x".repeat(500_001)))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> writings.keep(person, "no place", "x")).isInstanceOf(InvalidInputException.class);
    }
}
