package org.samverk.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samverk.access.Actor;
import org.samverk.access.Principals;
import org.samverk.access.Visibility;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.cast.Statements;
import org.samverk.groups.GroupFields;
import org.samverk.groups.Groups;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SamverkTest
class SuggestionsTests {
    @Autowired
    Suggestions suggestions;

    @Autowired
    Groups groups;

    @Autowired
    Principals principals;

    @Autowired
    CastSetup cast;

    @Autowired
    MockMvcTester mvc;

    @Test
    void people_and_groups_are_suggested_from_the_second_letter() {
        var bjorn = cast.actor(Cast.BJORN);
        var person = cast.newcomer("Xqvist Zettergren");
        groups.create(bjorn, new GroupFields("Xqvarnen vid ån", "", Visibility.OPEN.code()));
        cast.untilAllIsFound();

        assertThat(titles(bjorn, "x")).isEmpty();
        assertThat(titles(bjorn, "xq")).contains("Xqvist Zettergren", "Xqvarnen vid ån");
        assertThat(titles(bjorn, "zetter xq")).containsExactly("Xqvist Zettergren");
        assertThat(titles(bjorn, "XQVARNEN V")).containsExactly("Xqvarnen vid ån");
        assertThat(suggestions.of(bjorn, "xqvi"))
                .containsExactly(
                        new Suggestion("person", "Xqvist Zettergren", "/people/" + username(person), "Vikarie"));
    }

    @Test
    void letters_may_be_typed_without_their_marks() {
        var bjorn = cast.actor(Cast.BJORN);
        groups.create(bjorn, new GroupFields("Xåkerbär på ön", "", Visibility.OPEN.code()));
        cast.untilAllIsFound();

        assertThat(titles(bjorn, "xake")).containsExactly("Xåkerbär på ön");
        assertThat(titles(bjorn, "xåke")).containsExactly("Xåkerbär på ön");
    }

    @Test
    void what_one_may_not_see_is_not_suggested() {
        groups.create(cast.actor(Cast.BJORN), new GroupFields("Xhemlig krets", "", Visibility.SECRET.code()));
        cast.untilAllIsFound();

        assertThat(titles(cast.actor(Cast.BJORN), "xheml")).containsExactly("Xhemlig krets");
        assertThat(titles(cast.actor(Cast.ANNA), "xheml")).isEmpty();
        assertThat(titles(cast.actor(Cast.HUGO), "xheml")).isEmpty();
        assertThat(titles(Actor.VISITOR, "xheml")).isEmpty();
    }

    @Test
    void a_list_costs_three_statements() {
        cast.untilAllIsFound();
        var anna = cast.actor(Cast.ANNA);
        suggestions.of(anna, "bj");

        assertThat(Statements.during(() -> suggestions.of(anna, "bj"))).isEqualTo(3);
    }

    @Test
    void the_answer_is_a_list_to_choose_from() {
        cast.untilAllIsFound();

        assertThat(mvc.get().uri("/search/suggestions?q=åkerl").with(cast.as(Cast.ANNA)))
                .hasStatusOk()
                .bodyText()
                .contains("role=\"listbox\"", "data-path=\"/people/bjorn\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "''", "%_", "\"", "<b>", "a:b", "#åå", "in:", "\ud83d\ude00\ud83d\ude00"})
    void whatever_is_typed_is_no_fault(String typed) {
        assertThat(suggestions.of(cast.actor(Cast.ANNA), typed)).hasSizeLessThanOrEqualTo(8);
        suggestions.of(cast.actor(Cast.ANNA), typed.repeat(300));
    }

    private String username(Actor person) {
        return principals
                .refs(Set.of(person.requirePerson()))
                .values()
                .iterator()
                .next()
                .username();
    }

    private List<String> titles(Actor actor, String typed) {
        return suggestions.of(actor, typed).stream().map(Suggestion::title).toList();
    }
}
