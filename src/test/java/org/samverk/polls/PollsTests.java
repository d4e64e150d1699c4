package org.samverk.polls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samverk.cast.Cast.ANNA;
import static org.samverk.cast.Cast.BJORN;
import static org.samverk.cast.Cast.FARID;
import static org.samverk.cast.Cast.GRETA;
import static org.samverk.cast.Cast.HUGO;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.MembershipRole;
import org.samverk.access.Memberships;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.feed.Posts;
import org.samverk.groups.GroupFields;
import org.samverk.groups.Groups;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.RefusedException;
import org.samverk.kernel.TimeSource;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@SamverkTest
class PollsTests {
    @Autowired
    private Polls polls;

    @Autowired
    private Posts posts;

    @Autowired
    private Groups groups;

    @Autowired
    private Memberships memberships;

    @Autowired
    private CastSetup cast;

    @Autowired
    private TimeSource time;

    @Autowired
    private JdbcClient jdbc;

    private UUID post;

    @BeforeEach
    void post() {
        var group = groups.create(cast.actor(BJORN), new GroupFields("Fika " + UUID.randomUUID(), "Vi fikar.", "open"));
        memberships.put(cast.id(ANNA), group.id(), MembershipRole.MEMBER, time.instant());
        memberships.put(cast.id(FARID), group.id(), MembershipRole.MEMBER, time.instant());
        var text = Markdown.toRichText("När fikar vi?", MentionResolver.NONE);
        post = posts.post(cast.actor(ANNA), group.id(), text).id();
    }

    @Test
    void a_vote_counts_once_and_can_be_changed_until_closing() {
        ask(false, false, PollResults.VOTED);
        polls.vote(cast.actor(FARID), post, Set.of(1));
        var changed = polls.vote(cast.actor(FARID), post, Set.of(2));
        assertThat(changed.poll().voters()).isEqualTo(1);
        assertThat(changed.poll().options()).extracting(Poll.Option::votes).containsExactly(0, 1, 0);
        assertThat(changed.poll().options()).extracting(Poll.Option::mine).containsExactly(false, true, false);
        polls.close(cast.actor(ANNA), post);
        assertThatThrownBy(() -> polls.vote(cast.actor(FARID), post, Set.of(1))).isInstanceOf(ConflictException.class);
    }

    @Test
    void an_anonymous_vote_stands_beside_nobody() {
        ask(true, true, PollResults.VOTED);
        polls.vote(cast.actor(FARID), post, Set.of(1, 3));
        polls.vote(cast.actor(BJORN), post, Set.of(3));
        assertThat(polls.require(cast.actor(ANNA), post).poll().options())
                .extracting(Poll.Option::votes)
                .containsExactly(1, 0, 2);
        assertThat(count("select count(*) from polls.choice where subject_id = :post"))
                .isZero();
        assertThat(count("select count(*) from polls.voter where subject_id = :post"))
                .isEqualTo(2);
        assertThat(count("select count(distinct xmin::text) from polls.option where subject_id = :post"))
                .as("every answer's row is written by every vote")
                .isEqualTo(1);
        assertThatThrownBy(() -> polls.vote(cast.actor(FARID), post, Set.of(2))).isInstanceOf(ConflictException.class);
        assertThat(polls.require(cast.actor(FARID), post).canVote()).isFalse();
    }

    @Test
    void the_database_itself_keeps_names_away_from_anonymous_choices() {
        ask(false, true, PollResults.VOTED);
        assertThatThrownBy(() -> jdbc.sql(
                                "insert into polls.choice (subject_id, number, person_id) values (:post, 1, :person)")
                        .param("post", post)
                        .param("person", cast.id(FARID))
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("update polls.poll set anonymous = false where subject_id = :post")
                        .param("post", post)
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void figures_show_when_the_asker_said() {
        ask(false, false, PollResults.CLOSED);
        assertThat(polls.vote(cast.actor(FARID), post, Set.of(1)).figures()).isFalse();
        assertThat(polls.close(cast.actor(ANNA), post).figures()).isTrue();
    }

    @Test
    void figures_show_after_voting() {
        ask(false, false, PollResults.VOTED);
        assertThat(polls.require(cast.actor(BJORN), post).figures()).isFalse();
        assertThat(polls.vote(cast.actor(BJORN), post, Set.of(1)).figures()).isTrue();
    }

    @Test
    void it_closes_by_itself() {
        var end = time.instant().plus(Duration.ofDays(2));
        polls.create(cast.actor(ANNA), post, fields(List.of("Måndag", "Tisdag"), end));
        time.at(
                end,
                () -> assertThatThrownBy(() -> polls.vote(cast.actor(FARID), post, Set.of(1)))
                        .isInstanceOf(ConflictException.class));
        assertThat(polls.vote(cast.actor(FARID), post, Set.of(1)).open()).isTrue();
    }

    @Test
    void only_those_who_take_part_vote_and_only_who_sees_the_post_finds_it() {
        ask(false, false, PollResults.ALWAYS);
        assertThatThrownBy(() -> polls.vote(cast.actor(GRETA), post, Set.of(1))).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> polls.vote(cast.actor(HUGO), post, Set.of(1))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> polls.close(cast.actor(FARID), post)).isInstanceOf(RefusedException.class);
        assertThat(polls.close(cast.actor(BJORN), post).open()).isFalse();
    }

    @Test
    void a_poll_has_from_two_to_twelve_different_answers_and_an_end_to_come() {
        assertThatThrownBy(() -> polls.create(cast.actor(ANNA), post, fields(List.of("Ja", " "), null)))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> polls.create(cast.actor(ANNA), post, fields(List.of("Ja", "ja"), null)))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> polls.create(cast.actor(ANNA), post, fields(List.of("Ja", "Nej"), time.instant())))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> polls.create(cast.actor(FARID), post, fields(List.of("Ja", "Nej"), null)))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void one_choice_is_one_choice() {
        ask(false, false, PollResults.VOTED);
        assertThatThrownBy(() -> polls.vote(cast.actor(FARID), post, Set.of(1, 2)))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> polls.vote(cast.actor(FARID), post, Set.of(7)))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> polls.vote(cast.actor(FARID), post, Set.of()))
                .isInstanceOf(InvalidInputException.class);
    }

    private void ask(boolean several, boolean anonymous, PollResults results) {
        var options = List.of("Måndag", "Tisdag", "Onsdag");
        polls.create(cast.actor(ANNA), post, new PollFields("Vilken dag?", options, several, anonymous, results, null));
    }

    private static PollFields fields(List<String> options, @org.jspecify.annotations.Nullable Instant end) {
        return new PollFields("Vilken dag?", options, false, false, PollResults.VOTED, end);
    }

    private int count(String sql) {
        return jdbc.sql(sql).param("post", post).query(Integer.class).single();
    }
}
