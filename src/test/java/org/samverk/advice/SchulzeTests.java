package org.samverk.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The worked examples are from Markus Schulze, Social Choice and Welfare 36 (2011), section 3, and the much used
/// example
/// of Tennessee's capital.
class SchulzeTests {
    private static final int PROFILES = 2000;
    private static final int MEMPHIS = 0;
    private static final int NASHVILLE = 1;
    private static final int CHATTANOOGA = 2;
    private static final int KNOXVILLE = 3;

    @Test
    void tennessee_chooses_nashville() {
        var ballots = new Ballots(4)
                .add(42, MEMPHIS, NASHVILLE, CHATTANOOGA, KNOXVILLE)
                .add(26, NASHVILLE, CHATTANOOGA, KNOXVILLE, MEMPHIS)
                .add(15, CHATTANOOGA, KNOXVILLE, NASHVILLE, MEMPHIS)
                .add(17, KNOXVILLE, CHATTANOOGA, NASHVILLE, MEMPHIS);
        var count = ballots.count();
        assertThat(count.winners()).containsExactly(NASHVILLE);
        assertThat(count.places()).containsExactly(4, 1, 2, 3);
        assertThat(count.preferred(NASHVILLE, MEMPHIS)).isEqualTo(58);
    }

    /// Section 3.1: 21 voters, four options; the order is d, a, c, b.
    @Test
    void the_first_example_of_schulze_comes_out_as_published() {
        var count = new Ballots(4)
                .add(8, 0, 2, 3, 1)
                .add(2, 1, 0, 3, 2)
                .add(4, 2, 3, 1, 0)
                .add(4, 3, 1, 0, 2)
                .add(3, 3, 2, 1, 0)
                .count();
        assertThat(count.preferred(3, 1)).isEqualTo(19);
        assertThat(count.strength(3, 0)).isEqualTo(13);
        assertThat(count.strength(0, 3)).isEqualTo(12);
        assertThat(count.places()).containsExactly(2, 4, 3, 1);
    }

    /// The 45 voters and five options of Schulze's own example: the order is e, a, c, b, d.
    @Test
    void the_example_of_forty_five_voters_comes_out_as_published() {
        var count = new Ballots(5)
                .add(5, 0, 2, 1, 4, 3)
                .add(5, 0, 3, 4, 2, 1)
                .add(8, 1, 4, 3, 0, 2)
                .add(3, 2, 0, 1, 4, 3)
                .add(7, 2, 0, 4, 1, 3)
                .add(2, 2, 1, 0, 3, 4)
                .add(7, 3, 2, 4, 1, 0)
                .add(8, 4, 1, 0, 3, 2)
                .count();
        assertThat(count.winners()).containsExactly(4);
        assertThat(count.places()).containsExactly(2, 4, 3, 5, 1);
        assertThat(count.strength(4, 0)).isEqualTo(25);
        assertThat(count.strength(0, 4)).isEqualTo(24);
    }

    @Test
    void a_tie_is_said_and_not_broken() {
        var tie = new Ballots(3).add(2, 0, 1, 2).add(2, 1, 0, 2).count();
        assertThat(tie.winners()).containsExactly(0, 1);
        assertThat(tie.places()).containsExactly(1, 1, 3);
        var circle =
                new Ballots(3).add(1, 0, 1, 2).add(1, 1, 2, 0).add(1, 2, 0, 1).count();
        assertThat(circle.winners()).containsExactly(0, 1, 2);
    }

    @Test
    void what_has_no_place_comes_after_what_has_one() {
        assertThat(Schulze.count(List.of(List.of(0, 1, 0)), 3).places()).containsExactly(2, 1, 2);
    }

    @Test
    void the_order_of_the_ballots_does_not_matter() {
        var random = new Random(4);
        for (var i = 0; i < PROFILES; i++) {
            var ballots = profile(random);
            var size = ballots.getFirst().size();
            var before = Schulze.count(ballots, size).places();
            Collections.shuffle(ballots, random);
            assertThat(Schulze.count(ballots, size).places()).isEqualTo(before);
        }
    }

    @Test
    void an_option_that_beats_each_other_one_wins_and_one_that_loses_to_each_does_not() {
        var random = new Random(5);
        for (var i = 0; i < PROFILES; i++) {
            var ballots = profile(random);
            var size = ballots.getFirst().size();
            var count = Schulze.count(ballots, size);
            for (var option = 0; option < size; option++) {
                var one = option;
                var others = IntStream.range(0, size)
                        .filter(other -> other != one)
                        .boxed()
                        .toList();
                if (others.stream().allMatch(other -> count.preferred(one, other) > count.preferred(other, one))) {
                    assertThat(count.winners()).containsExactly(one);
                }
                if (others.stream().allMatch(other -> count.preferred(one, other) < count.preferred(other, one))) {
                    assertThat(count.winners()).doesNotContain(one);
                }
            }
        }
    }

    /// Monotonicity: a winner that one voter lifts to the top stays among the winners.
    @Test
    void being_liked_better_never_harms() {
        var random = new Random(6);
        for (var i = 0; i < PROFILES; i++) {
            var ballots = profile(random);
            var size = ballots.getFirst().size();
            var winner = Schulze.count(ballots, size).winners().getFirst();
            var lifted = new ArrayList<>(ballots);
            lifted.set(0, lift(ballots.getFirst(), winner));
            assertThat(Schulze.count(lifted, size).winners()).contains(winner);
        }
    }

    /// Reversal symmetry: the only winner does not win when everybody turns their order round.
    @Test
    void the_winner_does_not_win_upside_down() {
        var random = new Random(7);
        for (var i = 0; i < PROFILES; i++) {
            var ballots = profile(random);
            var size = ballots.getFirst().size();
            var winners = Schulze.count(ballots, size).winners();
            if (winners.size() == 1) {
                var reversed = ballots.stream()
                        .map(ballot ->
                                ballot.stream().map(place -> size + 1 - place).toList())
                        .toList();
                assertThat(Schulze.count(reversed, size).winners()).isNotEqualTo(winners);
            }
        }
    }

    /// The method is known to fail participation: three more voters who like the winner better than most make it lose.
    /// Looked for at random, so that the example is found and not believed.
    @Test
    void it_fails_participation() {
        var random = new Random(8);
        for (var i = 0; i < 200_000; i++) {
            var ballots = profile(random, 4, 3 + random.nextInt(9));
            var before = Schulze.count(ballots, 4).winners();
            if (before.size() > 1) {
                continue;
            }
            var winner = before.getFirst();
            var newcomer = order(random, 4);
            var more = new ArrayList<>(ballots);
            more.addAll(Collections.nCopies(1 + random.nextInt(4), newcomer));
            var after = Schulze.count(more, 4).winners();
            if (after.size() == 1 && newcomer.get(after.getFirst()) > newcomer.get(winner)) {
                return;
            }
        }
        throw new AssertionError("no example was found");
    }

    private static List<Integer> lift(List<Integer> ballot, int option) {
        return IntStream.range(0, ballot.size())
                .mapToObj(other -> {
                    if (other == option) {
                        return 1;
                    }
                    var place = ballot.get(other);
                    return place < ballot.get(option) ? place + 1 : place;
                })
                .toList();
    }

    private static List<List<Integer>> profile(Random random) {
        return profile(random, 2 + random.nextInt(4), 1 + random.nextInt(12));
    }

    private static List<List<Integer>> profile(Random random, int options, int voters) {
        var ballots = new ArrayList<List<Integer>>();
        for (var voter = 0; voter < voters; voter++) {
            ballots.add(order(random, options));
        }
        return ballots;
    }

    private static List<Integer> order(Random random, int options) {
        var places = new ArrayList<>(IntStream.rangeClosed(1, options).boxed().toList());
        Collections.shuffle(places, random);
        return List.copyOf(places);
    }

    /// Ballots as the literature writes them: so many voters with the options in this order.
    private static final class Ballots {
        private final int options;
        private final List<List<Integer>> all = new ArrayList<>();

        Ballots(int options) {
            this.options = options;
        }

        Ballots add(int voters, Integer... order) {
            var places = new Integer[options];
            for (var place = 0; place < order.length; place++) {
                places[order[place]] = place + 1;
            }
            all.addAll(Collections.nCopies(voters, List.of(places)));
            return this;
        }

        Schulze count() {
            return Schulze.count(all, options);
        }
    }
}
