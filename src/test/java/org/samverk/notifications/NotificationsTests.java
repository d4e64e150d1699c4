package org.samverk.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.access.PersonRef;
import org.samverk.access.Principals;
import org.samverk.access.Visibility;
import org.samverk.activity.SubjectRead;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.cast.Statements;
import org.samverk.conversations.Conversations;
import org.samverk.conversations.ReactionKind;
import org.samverk.conversations.Reactions;
import org.samverk.conversations.Readings;
import org.samverk.conversations.WatchLevel;
import org.samverk.conversations.Watches;
import org.samverk.feed.Post;
import org.samverk.feed.PostAnswers;
import org.samverk.feed.Posts;
import org.samverk.groups.Group;
import org.samverk.groups.GroupFields;
import org.samverk.groups.GroupMembers;
import org.samverk.groups.Groups;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.people.Writing;
import org.samverk.web.Languages;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SamverkTest
class NotificationsTests {
    @Autowired
    Notifications notifications;

    @Autowired
    Conversations conversations;

    @Autowired
    Posts posts;

    @Autowired
    Groups groups;

    @Autowired
    GroupMembers members;

    @Autowired
    Writing writing;

    @Autowired
    Principals principals;

    @Autowired
    Levels levels;

    @Autowired
    NotificationWords words;

    @Autowired
    Readings readings;

    @Autowired
    Watches watches;

    @Autowired
    Reactions reactions;

    @Autowired
    PostAnswers answers;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    CastSetup cast;

    Actor author;
    Actor reader;
    Group group;
    Post post;

    @BeforeEach
    void somebody_posts_in_a_group_of_two() {
        author = cast.newcomer("Vera Test");
        reader = cast.newcomer("Rolf Test");
        group = groups.create(author, new GroupFields("Sekretess", "", Visibility.SECRET.code()));
        members.add(author, group.id(), reader.requirePerson());
        await().until(() -> notifications.unread(reader) == 1);
        notifications.readAll(reader);
        post = posts.post(author, group.id(), writing.markdown(author, "Något att prata om"));
    }

    @Test
    void the_author_is_told_of_a_comment_and_whoever_wrote_it_is_not() {
        conversations.comment(reader, post.id(), writing.markdown(reader, "Jaha"));

        await().until(() -> notifications.unread(author) == 1);
        assertThat(kinds(author)).containsExactly("COMMENTED");
        assertThat(notifications.unread(reader)).isZero();
    }

    @Test
    void whoever_commented_before_is_told_and_whoever_is_mentioned_is_told_so_once() {
        conversations.comment(reader, post.id(), writing.markdown(reader, "Jaha"));
        var name = usernameOf(author);
        conversations.comment(reader, post.id(), writing.markdown(reader, "Vad säger du @" + name));
        await().until(() -> notifications.unread(author) == 2);
        conversations.comment(author, post.id(), writing.markdown(author, "Ja"));

        await().until(() -> notifications.unread(author) == 0 && notifications.unread(reader) == 1);
        assertThat(kinds(author)).containsExactly("MENTIONED", "COMMENTED");
    }

    @Test
    void to_open_one_marks_all_about_the_same_thing_as_read() {
        conversations.comment(reader, post.id(), writing.markdown(reader, "Ett"));
        conversations.comment(reader, post.id(), writing.markdown(reader, "Två"));
        await().until(() -> times(author) == 2);

        var first = notifications.list(author, Cursor.START).items().getFirst();

        assertThat(notifications.open(author, first.id())).isEqualTo(post.path());
        assertThat(notifications.unread(author)).isZero();
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> notifications.open(reader, first.id()));
    }

    @Test
    void whoever_leaves_the_group_no_longer_sees_what_concerned_it() {
        conversations.comment(reader, post.id(), writing.markdown(reader, "Ett"));
        conversations.comment(author, post.id(), writing.markdown(author, "Två"));
        await().until(() -> notifications.unread(reader) == 1);

        members.leave(reader, group.id());

        assertThat(notifications.unread(reader)).isZero();
        assertThat(notifications.list(reader, Cursor.START).items()).isEmpty();
    }

    @Test
    void the_same_activity_never_counts_twice() {
        conversations.comment(reader, post.id(), writing.markdown(reader, "Ett"));
        await().until(() -> notifications.unread(author) == 1);
        await().during(Duration.ofMillis(300)).until(() -> notifications.unread(author) == 1);
    }

    @Test
    void ten_comments_are_one_line_that_names_who_wrote_and_how_many_more() {
        var third = joined("Tove Test");
        var fourth = joined("Tuva Test");
        for (var person : List.of(reader, third, fourth, reader)) {
            conversations.comment(person, post.id(), writing.markdown(person, "Jaha"));
        }
        await().until(() -> times(author) == 4);

        var line = notifications.list(author, Cursor.START).items().getFirst();

        assertThat(notifications.unread(author)).isEqualTo(1);
        assertThat(words.sentence(Languages.SWEDISH, line))
                .isEqualTo("Rolf Test och 2 till kommenterade ”Något att prata om”");
        assertThat(words.sentence(Languages.ENGLISH, line))
                .isEqualTo("Rolf Test and 2 others commented on “Något att prata om”");
    }

    @Test
    void a_line_that_was_read_tells_only_what_is_new_and_can_be_kept_unread() {
        conversations.comment(reader, post.id(), writing.markdown(reader, "Ett"));
        await().until(() -> notifications.unread(author) == 1);
        notifications.readAll(author);
        conversations.comment(joined("Tove Test"), post.id(), writing.markdown(author, "Två"));
        await().until(() -> notifications.unread(author) == 1);

        var line = notifications.list(author, true, Cursor.START).items().getFirst();
        assertThat(line.people()).extracting(PersonRef::name).containsExactly("Tove Test");

        notifications.read(author, line.id());
        assertThat(notifications.list(author, true, Cursor.START).items()).isEmpty();
        notifications.keepUnread(author, line.id());
        assertThat(notifications.unread(author)).isEqualTo(1);
    }

    @Test
    void who_reads_the_conversation_has_read_what_was_told_of_it() {
        conversations.comment(reader, post.id(), writing.markdown(reader, "Ett"));
        await().until(() -> notifications.unread(author) == 1);

        events.publishEvent(new SubjectRead(author.requirePerson(), post.id(), Instant.now()));

        assertThat(notifications.unread(author)).isZero();
    }

    @Test
    void what_was_seen_in_whole_in_the_feed_is_read_but_not_what_was_said_further_up() {
        cast.untilAllIsTold();
        levels.change(reader, group.id(), "every");
        var seen = posts.post(author, group.id(), writing.markdown(author, "Alla ser det här"));
        await().until(() -> notifications.unread(reader) == 1);
        readings.read(reader, Set.of(seen.id()));
        assertThat(notifications.unread(reader)).isZero();

        conversations.comment(reader, post.id(), writing.markdown(reader, "Jaha"));
        var name = usernameOf(reader);
        conversations.comment(author, post.id(), writing.markdown(author, "Vad säger @" + name));
        conversations.comment(author, post.id(), writing.markdown(author, "Nå?"));
        await().until(() -> notifications.unread(reader) == 2);
        readings.read(reader, Set.of(post.id()));
        assertThat(notifications.list(reader, true, Cursor.START).items())
                .extracting(Notification::kind)
                .containsExactly("MENTIONED");
    }

    @Test
    void a_comment_that_is_taken_back_is_told_of_no_longer_until_it_is_put_back() {
        var first = conversations.comment(reader, post.id(), writing.markdown(reader, "Oj"));
        await().until(() -> notifications.unread(author) == 1);
        conversations.delete(reader, first.id());
        assertThat(notifications.unread(author)).isZero();
        assertThat(notifications.list(author, Cursor.START).items()).isEmpty();

        conversations.comment(reader, post.id(), writing.markdown(reader, "Så här"));
        await().until(() -> times(author) == 1);
        conversations.restore(reader, first.id());
        assertThat(times(author)).isEqualTo(2);

        notifications.readAll(author);
        conversations.delete(reader, first.id());
        assertThat(notifications.unread(author)).isZero();
    }

    @Test
    void a_line_that_is_kept_unread_still_says_who_did_it() {
        conversations.comment(reader, post.id(), writing.markdown(reader, "Ett"));
        await().until(() -> notifications.unread(author) == 1);
        notifications.readAll(author);
        var line = notifications.list(author, Cursor.START).items().getFirst();
        notifications.keepUnread(author, line.id());

        assertThat(notifications.list(author, true, Cursor.START).items())
                .flatExtracting(Notification::people)
                .extracting(PersonRef::name)
                .containsExactly("Rolf Test");
    }

    @Test
    void a_muted_conversation_is_silent_about_everything_but_mentions() {
        var question = posts.post(author, group.id(), writing.markdown(author, "Vem låser?"));
        answers.ask(author, question.id(), true);
        var comment = conversations.comment(reader, question.id(), writing.markdown(reader, "Jag"));
        watches.choose(reader, question.id(), WatchLevel.MUTE);

        reactions.reactToComment(author, comment.id(), ReactionKind.HEART);
        answers.accept(author, question.id(), comment.id());
        conversations.comment(author, question.id(), writing.markdown(author, "Tack @" + usernameOf(reader)));

        await().until(() -> notifications.unread(reader) == 1);
        await().during(Duration.ofMillis(300)).until(() -> notifications.unread(reader) == 1);
        assertThat(kinds(reader)).startsWith("MENTIONED").doesNotContain("REACTED", "ANSWER_ACCEPTED");

        watches.clear(reader, question.id());
        reactions.reactToComment(author, comment.id(), ReactionKind.THUMB);
        var other = conversations.comment(reader, question.id(), writing.markdown(reader, "Ingen orsak"));
        reactions.reactToComment(author, other.id(), ReactionKind.HEART);
        await().until(() -> kinds(reader).contains("REACTED"));
    }

    @Test
    void a_muted_group_is_silent_but_for_mentions() {
        levels.change(author, group.id(), "muted");
        conversations.comment(reader, post.id(), writing.markdown(reader, "Hör du mig"));
        conversations.comment(reader, post.id(), writing.markdown(reader, "@" + usernameOf(author)));

        await().until(() -> notifications.unread(author) == 1);
        await().during(Duration.ofMillis(300)).until(() -> notifications.unread(author) == 1);
        assertThat(kinds(author)).containsExactly("MENTIONED");
    }

    @Test
    void who_wants_every_post_is_told_of_each_once_even_when_mentioned_in_it() {
        var fresh = groups.create(author, new GroupFields("Nytt", "", Visibility.SECRET.code()));
        members.add(author, fresh.id(), reader.requirePerson());
        await().until(() -> notifications.unread(reader) == 1);
        notifications.readAll(reader);
        cast.untilAllIsTold();
        levels.change(reader, fresh.id(), "every");
        posts.post(author, fresh.id(), writing.markdown(author, "Första"));
        posts.post(author, fresh.id(), writing.markdown(author, "Andra, @" + usernameOf(reader)));

        await().until(() -> notifications.unread(reader) == 2);
        await().during(Duration.ofMillis(300)).until(() -> notifications.unread(reader) == 2);
        assertThat(kinds(reader)).startsWith("MENTIONED", "POSTED");
    }

    @Test
    void nobody_chooses_for_a_group_that_they_do_not_belong_to_nor_what_does_not_exist() {
        var outsider = cast.newcomer("Ute Test");

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> levels.change(outsider, group.id(), "every"));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> levels.change(reader, group.id(), "loud"));
        assertThat(levels.mine(reader)).extracting(GroupLevel::level).containsExactly(Level.NORMAL);
    }

    @Test
    void the_list_costs_the_same_however_much_happened() {
        conversations.comment(reader, post.id(), writing.markdown(reader, "Ett"));
        await().until(() -> times(author) == 1);
        var few = Statements.during(() -> notifications.list(author, Cursor.START));
        for (var person : List.of(joined("A Test"), joined("B Test"), joined("C Test"))) {
            conversations.comment(person, post.id(), writing.markdown(person, "Jaha @" + usernameOf(author)));
            conversations.comment(person, post.id(), writing.markdown(person, "Jaha"));
        }
        await().until(() -> notifications.unread(author) == 2 && times(author) >= 3);

        assertThat(Statements.during(() -> notifications.list(author, Cursor.START)))
                .isEqualTo(few)
                .isEqualTo(2);
    }

    @Test
    void so_does_its_page() {
        conversations.comment(reader, post.id(), writing.markdown(reader, "Ett"));
        await().until(() -> times(author) == 1);
        var few = cast.statements(this::look);
        var others = List.of(joined("A Test"), joined("B Test"), joined("C Test"));
        for (var n = 0; n < 5; n++) {
            var each = posts.post(author, group.id(), writing.markdown(author, "Inlägg " + n));
            others.forEach(person -> conversations.comment(person, each.id(), writing.markdown(person, "Jaha")));
        }
        await().until(() -> times(author) == 16);

        assertThat(cast.statements(this::look)).isEqualTo(few);
    }

    private void look() {
        assertThat(mvc.get().uri("/notifications").with(cast.as(author.requirePerson())))
                .hasStatusOk();
    }

    private Actor joined(String name) {
        var person = cast.newcomer(name);
        members.add(author, group.id(), person.requirePerson());
        return person;
    }

    private int times(Actor actor) {
        return notifications.list(actor, true, Cursor.START).items().stream()
                .mapToInt(Notification::times)
                .sum();
    }

    private List<String> kinds(Actor actor) {
        return notifications.list(actor, Cursor.START).items().stream()
                .map(Notification::kind)
                .toList();
    }

    private String usernameOf(Actor actor) {
        return principals
                .refs(List.of(actor.requirePerson()))
                .values()
                .iterator()
                .next()
                .username();
    }
}
