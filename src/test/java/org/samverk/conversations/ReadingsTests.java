package org.samverk.conversations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.access.Visibility;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.feed.MustReads;
import org.samverk.feed.Post;
import org.samverk.feed.Posts;
import org.samverk.groups.Group;
import org.samverk.groups.GroupFields;
import org.samverk.groups.GroupMembers;
import org.samverk.groups.Groups;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.RefusedException;
import org.samverk.kernel.TimeSource;
import org.samverk.people.Writing;
import org.samverk.richtext.RichText;
import org.springframework.beans.factory.annotation.Autowired;

@SamverkTest
class ReadingsTests {
    @Autowired
    Readings readings;

    @Autowired
    Watches watches;

    @Autowired
    Conversations conversations;

    @Autowired
    Posts posts;

    @Autowired
    MustReads mustReads;

    @Autowired
    Groups groups;

    @Autowired
    GroupMembers members;

    @Autowired
    Writing writing;

    @Autowired
    TimeSource time;

    @Autowired
    CastSetup cast;

    Actor author;
    Actor reader;
    Group group;
    Post post;

    @BeforeEach
    void somebody_posts_in_a_closed_group_of_two() {
        author = cast.newcomer("Åsa Lind");
        reader = cast.newcomer("Örjan Berg");
        group = groups.create(author, new GroupFields("Simhallen", "", Visibility.CLOSED.code()));
        members.add(author, group.id(), reader.requirePerson());
        post = posts.post(author, group.id(), text("Bassängen stängs i maj"));
    }

    @Test
    void what_others_write_is_unread_until_one_reads_it_and_again_when_more_is_said() {
        assertThat(readings.unread(reader, post.id())).isTrue();
        assertThat(readings.unread(author, post.id())).isFalse();

        readings.read(reader, post.id());
        assertThat(readings.unread(reader, post.id())).isFalse();

        conversations.comment(author, post.id(), text("Och öppnar i juni"));
        assertThat(readings.unread(reader, post.id())).isTrue();
    }

    @Test
    void what_one_says_oneself_is_not_unread_for_oneself() {
        readings.read(reader, post.id());
        conversations.comment(reader, post.id(), text("Tack"));

        assertThat(readings.unread(reader, post.id())).isFalse();
        assertThat(readings.unread(author, post.id())).isTrue();
    }

    @Test
    void what_was_written_before_one_came_or_more_than_thirty_days_ago_is_not_unread() {
        var late = cast.newcomer("Ulla Ek");
        members.add(author, group.id(), late.requirePerson());
        assertThat(readings.unread(late, post.id())).isFalse();

        var open = groups.create(author, new GroupFields("Parken", "", Visibility.OPEN.code()));
        var old = new ArrayList<Post>();
        time.at(
                time.instant().minus(Duration.ofDays(40)),
                () -> old.add(posts.post(author, open.id(), text("Träd planteras"))));
        assertThat(readings.unread(reader, old.getFirst().id())).isFalse();
    }

    @Test
    void one_marks_something_as_unread_and_has_seen_it_all_the_same() {
        readings.read(reader, post.id());
        readings.markUnread(reader, post.id());

        assertThat(readings.unread(reader, post.id())).isTrue();
        assertThat(readings.firstRead(reader, post.id())).isPresent();

        readings.read(reader, post.id());
        assertThat(readings.unread(reader, post.id())).isFalse();
    }

    @Test
    void a_second_visit_knows_when_the_first_one_ended() {
        var first = time.instant();
        assertThat(readings.read(reader, post.id())).isEmpty();
        assertThat(readings.read(reader, post.id())).isEmpty();

        time.at(
                first.plus(Duration.ofHours(2)),
                () -> assertThat(readings.read(reader, post.id()))
                        .hasValueSatisfying(since ->
                                assertThat(since).isBetween(first.minusSeconds(1), first.plus(Duration.ofMinutes(5)))));
    }

    @Test
    void administrators_of_the_group_see_who_has_read_what_it_was_asked_to_read() {
        var third = cast.newcomer("Ulla Ek");
        members.add(author, group.id(), third.requirePerson());
        readings.read(author, post.id());
        readings.read(reader, post.id());
        readings.markUnread(third, post.id());
        mustReads.ask(author, post.id());

        assertThat(readings.readers(author, post.id(), Cursor.START).items())
                .extracting(reading -> reading.person().id())
                .containsExactly(reader.requirePerson(), author.requirePerson());
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> readings.readers(reader, post.id(), Cursor.START));
    }

    @Test
    void nobody_is_told_who_has_read_what_nobody_was_asked_to_read() {
        readings.read(reader, post.id());

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> readings.readers(author, post.id(), Cursor.START));
    }

    @Test
    void whoever_does_not_see_a_subject_reads_and_watches_nothing() {
        var stranger = cast.newcomer("Ulla Ek");
        readings.read(stranger, post.id());

        assertThat(readings.firstRead(stranger, post.id())).isEmpty();
        assertThat(readings.unread(stranger, Set.of(post.id()))).isEmpty();
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> readings.markUnread(stranger, post.id()));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> watches.choose(stranger, post.id(), WatchLevel.FOLLOW));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> watches.choose(Actor.SYSTEM, post.id(), WatchLevel.FOLLOW));
    }

    @Test
    void one_follows_or_mutes_or_neither() {
        watches.choose(reader, post.id(), WatchLevel.FOLLOW);
        assertThat(watches.followers(post.id())).containsExactly(reader.requirePerson());

        watches.choose(reader, post.id(), WatchLevel.MUTE);
        assertThat(watches.followers(post.id())).isEmpty();
        assertThat(watches.muted(post.id())).containsExactly(reader.requirePerson());

        watches.clear(reader, post.id());
        assertThat(watches.level(reader, post.id())).isEmpty();
    }

    @Test
    void what_one_watched_and_read_goes_when_one_leaves_the_group() {
        watches.choose(reader, post.id(), WatchLevel.FOLLOW);
        readings.read(reader, post.id());

        members.remove(author, group.id(), reader.requirePerson());

        assertThat(watches.level(reader, post.id())).isEmpty();
        assertThat(watches.followers(post.id())).isEmpty();
        assertThat(readings.firstRead(reader, post.id())).isEmpty();
    }

    @Test
    void whoever_no_longer_follows_an_open_group_still_sees_and_keeps_what_they_watched() {
        var open = groups.create(author, new GroupFields("Parken", "", Visibility.OPEN.code()));
        var seen = posts.post(author, open.id(), text("Träd planteras"));
        members.follow(reader, open.id());
        watches.choose(reader, seen.id(), WatchLevel.FOLLOW);

        members.unfollow(reader, open.id());

        assertThat(watches.level(reader, seen.id())).contains(WatchLevel.FOLLOW);
    }

    private RichText text(String markdown) {
        return writing.markdown(author, markdown);
    }
}
