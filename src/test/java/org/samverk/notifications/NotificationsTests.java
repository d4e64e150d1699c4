package org.samverk.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.access.Principals;
import org.samverk.access.Visibility;
import org.samverk.activity.ActivityKind;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.conversations.Conversations;
import org.samverk.feed.Post;
import org.samverk.feed.Posts;
import org.samverk.groups.Group;
import org.samverk.groups.GroupFields;
import org.samverk.groups.GroupMembers;
import org.samverk.groups.Groups;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.NotFoundException;
import org.samverk.people.Writing;
import org.springframework.beans.factory.annotation.Autowired;

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
        assertThat(kinds(author)).containsExactly(ActivityKind.COMMENTED);
        assertThat(notifications.unread(reader)).isZero();
    }

    @Test
    void whoever_commented_before_is_told_and_whoever_is_mentioned_is_told_so_once() {
        conversations.comment(reader, post.id(), writing.markdown(reader, "Jaha"));
        var name = usernameOf(author);
        conversations.comment(reader, post.id(), writing.markdown(reader, "Vad säger du @" + name));
        conversations.comment(author, post.id(), writing.markdown(author, "Ja"));

        await().until(() -> notifications.unread(author) == 2 && notifications.unread(reader) == 1);
        assertThat(kinds(author)).containsExactly(ActivityKind.MENTIONED, ActivityKind.COMMENTED);
    }

    @Test
    void to_open_one_marks_all_about_the_same_thing_as_read() {
        conversations.comment(reader, post.id(), writing.markdown(reader, "Ett"));
        conversations.comment(reader, post.id(), writing.markdown(reader, "Två"));
        await().until(() -> notifications.unread(author) == 2);

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

    private List<ActivityKind> kinds(Actor actor) {
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
