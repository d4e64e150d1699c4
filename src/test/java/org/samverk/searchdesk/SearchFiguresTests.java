package org.samverk.searchdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samverk.access.Actor;
import org.samverk.access.Visibility;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.groups.GroupFields;
import org.samverk.groups.Groups;
import org.samverk.kernel.RefusedException;
import org.samverk.kernel.TimeSource;
import org.samverk.search.Searched;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SamverkTest
class SearchFiguresTests {
    @Autowired
    SearchFigures figures;

    @Autowired
    Groups groups;

    @Autowired
    CastSetup cast;

    @Autowired
    TimeSource time;

    @Autowired
    JdbcClient jdbc;

    @Test
    void what_is_searched_on_three_days_is_shown_and_what_is_searched_on_two_stands_nowhere() {
        search("Trehjulingar sökes", true, 0, 0, 0, 1);
        assertThat(inVain()).doesNotContain("trehjulingar sökes");
        assertThat(jdbc.sql("select count(*) from searchdesk.phrase where words = 'trehjulingar sökes'")
                        .query(Integer.class)
                        .single())
                .isZero();

        search("trehjulingar  SÖKES", true, 2);

        assertThat(figures.of(Actor.SYSTEM).inVain()).contains(new Figures.InVain("trehjulingar sökes", 5));
    }

    @Test
    void what_is_found_is_not_in_vain() {
        search("Hittegodsskåpet", false, 0, 1, 2);

        assertThat(inVain()).doesNotContain("hittegodsskåpet");
        assertThat(figures.of(Actor.SYSTEM).sought()).contains(new Figures.Sought("hittegodsskåpet", 3, 0, null, null));
    }

    @Test
    void what_was_opened_the_most_is_named_to_those_who_may_see_it() {
        var bjorn = cast.actor(Cast.BJORN);
        var open = groups.create(bjorn, new GroupFields("Öppnaskåpet", "", Visibility.OPEN.code()));
        var secret = groups.create(bjorn, new GroupFields("Slutnaskåpet", "", Visibility.SECRET.code()));
        search("skåpsnyckel", false, 0, 1, 2);
        figures.opened(bjorn, "Skåpsnyckel", open.id());
        figures.opened(bjorn, "skåpsnyckel", secret.id());
        figures.opened(bjorn, "skåpsnyckel", secret.id());
        figures.opened(cast.actor(Cast.ANNA), "skåpsnyckel", secret.id());

        var path = "/groups/" + open.slug();
        assertThat(figures.of(cast.actor(Cast.DAVID)).sought())
                .contains(new Figures.Sought("skåpsnyckel", 3, 1, "Öppnaskåpet", path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "19811218-9876",
                "070 174 06 11",
                "namn@exempel.se",
                "!!!",
                "en mycket lång mening som ingen annan någonsin skriver på just det här sättet"
            })
    void what_looks_like_somebodys_own_is_not_counted(String text) {
        search(text, true, 0, 1, 2);

        assertThat(inVain()).doesNotContain(Phrases.of(text));
    }

    @Test
    void nothing_says_who_searched() {
        assertThat(jdbc.sql("""
                        select column_name from information_schema.columns
                        where table_schema = 'searchdesk' and table_name in ('tally', 'phrase', 'opening')
                        """).query(String.class).list())
                .containsOnly("hash", "day", "in_vain", "found", "words", "subject_id", "times");
    }

    @Test
    void after_ninety_days_it_is_forgotten() {
        var past = time.instant().minus(Duration.ofDays(200));
        for (var day : List.of(0, 1, 2)) {
            at(past.plus(Duration.ofDays(day)), new Searched("Forntidsord", true));
        }
        figures.forget();

        assertThat(jdbc.sql("select count(*) from searchdesk.phrase where words = 'forntidsord'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void only_administrators_and_publishers_read_them() {
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> figures.of(cast.actor(Cast.BJORN)));
    }

    private List<String> inVain() {
        return figures.of(Actor.SYSTEM).inVain().stream()
                .map(Figures.InVain::words)
                .toList();
    }

    /// @param daysAgo one search each
    private void search(String text, boolean inVain, int... daysAgo) {
        for (var day : daysAgo) {
            at(time.instant().minus(Duration.ofDays(day)), new Searched(text, inVain));
        }
    }

    private void at(Instant moment, Searched searched) {
        time.at(moment, () -> figures.on(searched));
    }
}
