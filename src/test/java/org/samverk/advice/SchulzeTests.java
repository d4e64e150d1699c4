package org.samverk.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The worked examples are those of Markus Schulze, "A new monotonic, clone-independent, reversal symmetric, and
/// Condorcet-consistent single-winner election method", Social Choice and Welfare 36 (2011), section 3, numbered as in
/// the author's own edition of it; what the paper says of each is that of winning votes. And Tennessee's capital, which
/// much of the literature uses.
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

    /// 21 voters, four options: the order is d, a, c, b.
    @Test
    void example_1_of_schulze_comes_out_as_published() {
        var count = ballots(4, "8 acdb", "2 badc", "4 cdba", "4 dbac", "3 dcba");
        assertThat(count.preferred(3, 1)).isEqualTo(19);
        assertThat(count.strength(3, 0)).isEqualTo(13);
        assertThat(count.strength(0, 3)).isEqualTo(12);
        assertThat(count.places()).containsExactly(2, 4, 3, 1);
    }

    /// Nine voters, four options: b and d tie, and neither of a and c is before the other.
    @Test
    void example_2_of_schulze_ends_in_a_tie_as_published() {
        var count = ballots(4, "3 abcd", "2 cbda", "2 dabc", "2 dbca");
        assertThat(count.winners()).containsExactly(1, 3);
        assertThat(count.strength(1, 3)).isEqualTo(5);
        assertThat(count.strength(3, 1)).isEqualTo(5);
    }

    @Test
    void examples_3_and_4_of_schulze_come_out_as_published() {
        assertThat(ballots(4, "12 abcd", "6 adbc", "9 bcda", "15 cdab", "21 dbac")
                        .winners())
                .containsExactly(3);
        assertThat(ballots(4, "6 acdb", "1 badc", "3 cbda", "3 dbac", "2 dcba").winners())
                .containsExactly(0, 3);
    }

    /// Two more voters who put a first make d win instead of a: the price of the method, participation.
    @Test
    void example_5_of_schulze_fails_participation_as_published() {
        var before =
                new Ballots(6).all("3 adebcf", "3 bfecda", "4 cabfde", "1 dbcefa", "4 defabc", "2 ecbdfa", "2 facdbe");
        assertThat(before.count().winners()).containsExactly(0);
        assertThat(before.all("2 aefcbd").count().winners()).containsExactly(3);
    }

    /// One more option, which everybody puts below d, makes b win instead of a.
    @Test
    void example_6_of_schulze_is_moved_by_an_option_that_nobody_puts_first() {
        assertThat(ballots(4, "3 abdc", "5 adbc", "1 adcb", "2 badc", "2 bdca", "4 cabd", "6 cbad", "2 dbca", "5 dcab")
                        .winners())
                .containsExactly(0);
        assertThat(ballots(
                                5, "3 abdec", "5 adebc", "1 adecb", "2 badec", "2 bdeca", "4 cabde", "6 cbade",
                                "2 dbeca", "5 decab")
                        .winners())
                .containsExactly(1);
    }

    /// With options that stand equal: winning votes choose d, where margins would choose a and ratios b.
    @Test
    void example_7_of_schulze_tells_winning_votes_from_margins() {
        var count = ballots(
                4,
                "6 a b c d",
                "8 ab cd",
                "8 ac bd",
                "18 ac d b",
                "8 acd b",
                "40 b acd",
                "4 c b d a",
                "9 c d a b",
                "8 cd ab",
                "14 d a b c",
                "11 d b c a",
                "4 d c a b");
        assertThat(count.preferred(0, 1)).isEqualTo(67);
        assertThat(count.preferred(1, 0)).isEqualTo(55);
        assertThat(count.winners()).containsExactly(3);
    }

    /// 45 voters, five options: the order is e, a, c, b, d.
    @Test
    void example_10_of_schulze_comes_out_as_published() {
        var count = ballots(5, "5 acbed", "5 adecb", "8 bedac", "3 cabed", "7 caebd", "2 cbade", "7 dceba", "8 ebadc");
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

    private static Schulze ballots(int options, String... written) {
        return new Ballots(options).all(written).count();
    }

    /// Ballots as the literature writes them: so many voters with the options in this order.
    private static final class Ballots {
        private final int options;
        private final List<List<Integer>> all = new ArrayList<>();

        Ballots(int options) {
            this.options = options;
        }

        Ballots add(int voters, Integer... order) {
            return add(voters, Stream.of(order).map(List::of).toList());
        }

        /// @param written how many voters, then the options from the best on; with spaces between, those together stand
        ///     equal
        Ballots all(String... written) {
            for (var ballot : written) {
                var words = ballot.split(" ", 2);
                var places = words[1].contains(" ") ? words[1].split(" ") : words[1].split("");
                add(
                        Integer.parseInt(words[0]),
                        Stream.of(places)
                                .map(place -> place.chars()
                                        .mapToObj(option -> option - 'a')
                                        .toList())
                                .toList());
            }
            return this;
        }

        Schulze count() {
            return Schulze.count(all, options);
        }

        private Ballots add(int voters, List<List<Integer>> order) {
            var places = new Integer[options];
            for (var place = 0; place < order.size(); place++) {
                for (var option : order.get(place)) {
                    places[option] = place + 1;
                }
            }
            all.addAll(Collections.nCopies(voters, List.of(places)));
            return this;
        }
    }
}
