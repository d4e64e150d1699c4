package org.samverk.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.access.Visibility;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.conversations.Conversations;
import org.samverk.groups.Group;
import org.samverk.groups.GroupFields;
import org.samverk.groups.GroupMembers;
import org.samverk.groups.Groups;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.RefusedException;
import org.samverk.kernel.TimeSource;
import org.samverk.people.Writing;
import org.samverk.richtext.RichText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SamverkTest
class PostStatesTests {
    @Autowired
    Posts posts;

    @Autowired
    ScheduledPosts scheduled;

    @Autowired
    PostAnswers answers;

    @Autowired
    PostPins pins;

    @Autowired
    MustReads mustReads;

    @Autowired
    PostHistory history;

    @Autowired
    PostMoves moves;

    @Autowired
    PostShares shares;

    @Autowired
    PostTopics topics;

    @Autowired
    Feed feed;

    @Autowired
    Groups groups;

    @Autowired
    GroupMembers members;

    @Autowired
    Conversations conversations;

    @Autowired
    Writing writing;

    @Autowired
    TimeSource time;

    @Autowired
    CastSetup cast;

    @Autowired
    MockMvcTester mvc;

    Actor administrator;
    Actor member;
    Actor outsider;
    Group group;
    Group secret;

    @BeforeEach
    void an_open_group_and_a_secret_one() {
        administrator = cast.newcomer("Björn Test");
        member = cast.newcomerWithNothingToRead("Mia Test");
        outsider = cast.newcomer("Ove Test");
        group = group("Kökslaget", Visibility.OPEN);
        secret = group("Dolda gruppen", Visibility.SECRET);
        members.join(member, group.id());
    }

    @Test
    void a_planned_post_is_seen_by_its_author_alone_until_its_time_has_come_and_is_published_once() {
        var at = time.instant().plus(Duration.ofHours(2));
        var post = posts.post(member, group.id(), new NewPost(text("Fika #kaffe"), false, false, at, null));

        assertThat(scheduled.list(member))
                .extracting(planned -> planned.post().id())
                .containsExactly(post.id());
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> posts.require(administrator, post.id()));
        scheduled.publish(post.id());
        assertThat(posts.require(member, post.id()).isScheduled()).isTrue();

        time.at(at, () -> scheduled.publish(post.id()));
        time.at(at.plusSeconds(60), () -> scheduled.publish(post.id()));
        var published = posts.require(administrator, post.id());
        assertThat(published.isScheduled()).isFalse();
        assertThat(published.createdAt()).isEqualTo(at);
        assertThat(scheduled.list(member)).isEmpty();
    }

    @Test
    void a_planned_post_is_kept_when_its_author_has_left_the_group_and_can_be_published_later() {
        var at = time.instant().plus(Duration.ofHours(2));
        var post = posts.post(member, group.id(), new NewPost(text("Fika"), false, false, at, null));
        members.leave(member, group.id());

        time.at(at, () -> scheduled.publish(post.id()));

        assertThat(posts.require(member, post.id()).isHeld()).isTrue();
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> posts.require(administrator, post.id()));
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> scheduled.publish(member, post.id()));
        members.join(member, group.id());
        assertThat(scheduled.publish(member, post.id()).isShown()).isTrue();
    }

    @Test
    void a_planned_post_can_get_another_time_and_then_waits_for_that_one() {
        var at = time.instant().plus(Duration.ofHours(2));
        var later = at.plus(Duration.ofDays(1));
        var post = posts.post(member, group.id(), new NewPost(text("Fika"), false, false, at, null));

        scheduled.plan(member, post.id(), later);
        time.at(at, () -> scheduled.publish(post.id()));

        assertThat(posts.require(member, post.id()).isScheduled()).isTrue();
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(
                        () -> scheduled.plan(member, post.id(), time.instant().minusSeconds(1)));
    }

    @Test
    void who_asked_accepts_an_answer_and_takes_it_back() {
        var post = posts.post(member, group.id(), new NewPost(text("Var?"), true, false, null, null));
        var comment = conversations.comment(administrator, post.id(), text("I skåpet"));

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> answers.accept(outsider, post.id(), comment.id()));
        var answered = answers.accept(member, post.id(), comment.id());
        assertThat(answers.answer(member, answered).id()).isEqualTo(comment.id());
        conversations.delete(administrator, comment.id());
        assertThat(posts.require(member, post.id()).isAnswered()).isFalse();
        conversations.restore(administrator, comment.id());
        assertThat(answers.withdraw(member, post.id()).isAnswered()).isFalse();
    }

    @Test
    void a_group_has_three_pins_at_most() {
        for (var i = 0; i < 3; i++) {
            pins.pin(administrator, post("Viktigt " + i).id());
        }
        var fourth = post("För mycket");

        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> pins.pin(administrator, fourth.id()));
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> pins.pin(member, fourth.id()));
        assertThat(pins.of(member, group.id())).hasSize(3);
    }

    @Test
    void members_say_that_they_have_read_what_an_administrator_asks_them_to_read() {
        var post = posts.post(administrator, group.id(), text("Nya rutiner"));
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> mustReads.ask(member, post.id()));
        mustReads.ask(administrator, post.id());

        assertThat(mustReads.countWaiting(member)).isEqualTo(1);
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> mustReads.confirm(outsider, post.id()));
        mustReads.confirm(member, post.id());
        assertThat(mustReads.countWaiting(member)).isZero();
        assertThat(feed.parts(member, posts.require(member, post.id())).confirmed())
                .isTrue();
    }

    @Test
    void each_change_of_what_others_have_seen_is_kept() {
        var post = post("Soppa");
        posts.edit(member, post.id(), text("Gryta"));
        posts.edit(member, post.id(), text("Pasta"));

        assertThat(history.of(outsider, post.id()))
                .extracting(version -> version.content().plainText())
                .containsExactly("Pasta", "Gryta", "Soppa");
    }

    @Test
    void whoever_does_not_see_the_other_group_loses_a_post_that_is_moved_there() {
        var post = posts.post(administrator, group.id(), text("Flyttas"));
        pins.pin(administrator, post.id());

        moves.move(administrator, post.id(), secret.id(), false);

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> posts.require(member, post.id()));
        assertThat(pins.of(administrator, secret.id())).isEmpty();
        assertThat(feed.group(administrator, secret.id(), Cursor.START).items())
                .extracting(FeedItem::id)
                .contains(post.id());
    }

    @Test
    void a_shared_post_and_what_is_linked_to_are_shown_to_those_alone_who_see_them() {
        var hidden = posts.post(administrator, secret.id(), text("Det hemliga"));
        var shared =
                shares.share(administrator, hidden.id(), group.id(), text("Läs, och se [det](" + hidden.path() + ")"));

        var mine = feed.parts(administrator, shared);
        assertThat(Objects.requireNonNull(mine.shared()).excerpt()).isEqualTo("Det hemliga");
        assertThat(mine.cards()).extracting(LinkCard::title).containsExactly("Det hemliga");
        var theirs = feed.parts(member, shared);
        assertThat(theirs.shared()).isNull();
        assertThat(theirs.cards()).isEmpty();
    }

    @Test
    void a_topic_finds_the_posts_that_one_may_see_and_brings_them_to_who_follows_it() {
        var word = "ämne" + outsider.requirePerson().toString().substring(24);
        var seen = posts.post(administrator, group.id(), text("Om #" + word.toUpperCase() + ", men inte `#kod`"));
        posts.post(administrator, secret.id(), text("Hemligt om #" + word));

        assertThat(topics.posts(outsider, word, Cursor.START).items())
                .extracting(FeedItem::id)
                .containsExactly(seen.id());
        topics.follow(outsider, word);
        assertThat(feed.mine(outsider, Cursor.START).items())
                .extracting(FeedItem::id)
                .contains(seen.id());
        assertThat(topics.suggest(outsider, "#" + word))
                .extracting(Topic::posts)
                .containsExactly(1);
    }

    @Test
    void a_text_for_a_group_that_one_does_not_see_comes_back() {
        var answer = mvc.post()
                .uri("/posts")
                .with(cast.as(outsider.requirePerson()))
                .with(csrf())
                .param("group", secret.slug())
                .param("markdown", "Det jag skrev");

        assertThat(answer).hasStatus(404).bodyText().contains("Det jag skrev").doesNotContain("Dolda gruppen");
    }

    private Group group(String name, Visibility visibility) {
        return groups.create(administrator, new GroupFields(name, "", visibility.code()));
    }

    private Post post(String words) {
        return posts.post(member, group.id(), text(words));
    }

    private RichText text(String words) {
        return writing.markdown(member, words);
    }
}
