package org.samverk.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.blocks.BlockFields;
import org.samverk.blocks.BlockViews;
import org.samverk.blocks.Blocks;
import org.samverk.blocks.Eyes;
import org.samverk.blocks.Item;
import org.samverk.blocks.Looking;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/// What came of an advice round, on pages.
@SamverkTest
class AdviceOnPagesTests {
    @Autowired
    BeanFactory beans;

    @Autowired
    RoundOutcomes outcomes;

    @Autowired
    Blocks blocks;

    @Autowired
    BlockViews views;

    @Autowired
    CastSetup cast;

    AskingGroup asking;

    @BeforeEach
    void a_group_of_björn_and_farid() {
        asking = new AskingGroup(beans, Cast.FARID);
    }

    @Test
    void its_outcome_is_told_in_words_to_those_who_may_see_the_round_and_to_nobody_else() {
        var round = asking.close(asking.ask(Asking.in(asking.id(), Method.VOTE, "Ja", "Nej")));
        outcomes.write(cast.actor(Cast.BJORN), round.id(), "Vi sandar **först** i backen.", null);

        assertThat(shown(Looking.now(cast.actor(Cast.FARID), "/pages"), round))
                .singleElement()
                .isInstanceOfSatisfying(Item.Statement.class, statement -> {
                    assertThat(statement.title()).isEqualTo("Ska vi sanda?");
                    assertThat(statement.text().plainText()).isEqualTo("Vi sandar först i backen.");
                });
        assertThat(shown(Looking.now(cast.actor(Cast.ANNA), "/pages"), round)).isEmpty();
        assertThat(shown(Looking.now(Actor.VISITOR, "/public"), round)).isEmpty();
        assertThat(shown(new Looking(cast.actor(Cast.FARID), Eyes.VISITOR, null, "/public"), round))
                .isEmpty();
    }

    @Test
    void nothing_is_told_before_it_is_closed_and_something_is_said_of_it() {
        var round = asking.ask(Asking.in(asking.id(), Method.VOTE, "Ja", "Nej"));
        var looking = Looking.now(cast.actor(Cast.FARID), "/pages");

        assertThat(shown(looking, round)).isEmpty();
        asking.close(round);
        assertThat(shown(looking, round)).isEmpty();
    }

    private List<Item> shown(Looking looking, Round round) {
        var fields = BlockFields.of("advice").with("href", "https://samverk.example.se" + round.path() + "#outcome");
        var layout = blocks.readAll(cast.actor(Cast.DAVID), List.of(fields));
        return layout.blocks().stream()
                .flatMap(block -> views.of(looking, layout).items(block).stream())
                .toList();
    }
}
