package org.samverk.searchdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.samverk.access.Visibility;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.groups.Group;
import org.samverk.groups.GroupFields;
import org.samverk.groups.Groups;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.RefusedException;
import org.springframework.beans.factory.annotation.Autowired;

@SamverkTest
class BestBetsTests {
    @Autowired
    BestBets bets;

    @Autowired
    Groups groups;

    @Autowired
    CastSetup cast;

    @Test
    void what_was_chosen_comes_for_just_these_words_however_they_are_written() {
        var group = group("Valda vägar", Visibility.OPEN);
        bets.add(cast.actor(Cast.DAVID), "Hitta hem, hemväg", "https://samverk.example/groups/" + group.slug() + "/");

        var anna = cast.actor(Cast.ANNA);
        assertThat(bets.of(anna.id(), "  hitta HEM!")).containsExactly(group.id());
        assertThat(bets.of(anna.id(), "hemväg")).containsExactly(group.id());
        assertThat(bets.of(anna.id(), "hitta")).isEmpty();
        assertThat(bets.of(anna.id(), "hitta hem snart")).isEmpty();
    }

    @Test
    void only_who_may_see_it_is_shown_it() {
        var group = group("Dolda vägar", Visibility.SECRET);
        var bjorn = cast.actor(Cast.BJORN);
        var publisher = cast.actor(Cast.DAVID);
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> bets.add(publisher, "dolda vägar", "/groups/" + group.slug()))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(problem -> problem.field())
                        .containsExactly("address"));

        bets.add(org.samverk.access.Actor.SYSTEM, "dolda vägar", "/groups/" + group.slug());

        assertThat(bets.of(bjorn.id(), "dolda vägar")).containsExactly(group.id());
        assertThat(bets.of(publisher.id(), "dolda vägar")).isEmpty();
        assertThat(bets.of(null, "dolda vägar")).isEmpty();
        assertThat(bets.list(publisher)).noneMatch(bet -> bet.words().equals("dolda vägar"));
    }

    @Test
    void it_can_be_taken_back() {
        var group = group("Korta vägar", Visibility.OPEN);
        var david = cast.actor(Cast.DAVID);
        bets.add(david, "kortast", "/groups/" + group.slug());
        var bet = bets.list(david).stream()
                .filter(each -> each.words().equals("kortast"))
                .findFirst()
                .orElseThrow();

        bets.remove(david, bet.id());

        assertThat(bets.of(david.id(), "kortast")).isEmpty();
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> bets.remove(david, bet.id()));
    }

    @Test
    void words_and_an_address_are_needed() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> bets.add(cast.actor(Cast.EVA), " ", "/ingenstans/alls"))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(problem -> problem.field())
                        .containsExactly("words", "address"));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> bets.add(cast.actor(Cast.EVA), "ord", "inte : en adress"));
    }

    @Test
    void only_administrators_and_publishers_choose() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> bets.add(cast.actor(Cast.BJORN), "ord", "/groups"));
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> bets.list(cast.actor(Cast.HUGO)));
    }

    private Group group(String name, Visibility visibility) {
        return groups.create(cast.actor(Cast.BJORN), new GroupFields(name, "", visibility.code()));
    }
}
