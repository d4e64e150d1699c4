package org.samverk.search;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.springframework.beans.factory.annotation.Autowired;

@SamverkTest
class SearchTests {
    @Autowired
    Search search;

    @Autowired
    Groups groups;

    @Autowired
    CastSetup cast;

    @Test
    void finds_a_group_by_the_beginning_of_a_word_and_by_another_form_of_it() {
        var bjorn = cast.actor(Cast.BJORN);
        groups.create(bjorn, new GroupFields("Utegymmets vänner", "", Visibility.OPEN.code()));

        cast.untilAllIsFound();
        assertThat(titles(bjorn, "utegym")).contains("Utegymmets vänner");
        assertThat(titles(bjorn, "VÄN utegymmets")).contains("Utegymmets vänner");
        assertThat(titles(bjorn, "utegymmet")).contains("Utegymmets vänner");
        assertThat(titles(bjorn, "qwxzqwxz zxqwzxqw")).isEmpty();
    }

    @Test
    void finds_people_by_name() {
        cast.untilAllIsFound();
        assertThat(titles(cast.actor(Cast.ANNA), "björn åker")).contains(Cast.BJORN.fullName());
    }

    @Test
    void a_secret_group_is_found_by_its_members_alone() {
        var bjorn = cast.actor(Cast.BJORN);
        groups.create(bjorn, new GroupFields("Kvartssekel", "", Visibility.SECRET.code()));

        cast.untilAllIsFound();
        assertThat(titles(bjorn, "kvartssekel")).containsExactly("Kvartssekel");
        assertThat(titles(cast.actor(Cast.ANNA), "kvartssekel")).isEmpty();
        assertThat(titles(cast.actor(Cast.HUGO), "kvartssekel")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "'",
                "a' & b",
                ":*",
                "!!!",
                "<script>",
                "\u0000",
                "a:b*|c",
                "\\",
                "%",
                "å'ä\"ö",
                "\ud800"
            })
    void whatever_is_typed_is_no_fault(String q) {
        assertThat(find(cast.actor(Cast.ANNA), q).q()).doesNotContain("\u0000");
        find(cast.actor(Cast.ANNA), q.repeat(500));
    }

    private List<String> titles(Actor actor, String q) {
        return find(actor, q).hits().stream().map(Hit::title).toList();
    }

    private Results find(Actor actor, String q) {
        return search.find(actor, SearchQuery.of(q));
    }
}
