package org.samverk.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.access.Visibility;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.conversations.Conversations;
import org.samverk.conversations.Readings;
import org.samverk.groups.Group;
import org.samverk.groups.GroupFields;
import org.samverk.groups.GroupMembers;
import org.samverk.groups.Groups;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.TimeSource;
import org.samverk.people.Followings;
import org.samverk.people.People;
import org.samverk.people.Writing;
import org.springframework.beans.factory.annotation.Autowired;

/// What is unread, in which order, and what comes from the people whom one follows.
@SamverkTest
class FeedReadingTests {
    @Autowired
    Feed feed;

    @Autowired
    Posts posts;

    @Autowired
    Groups groups;

    @Autowired
    GroupMembers members;

    @Autowired
    Conversations conversations;

    @Autowired
    Readings readings;

    @Autowired
    Followings followings;

    @Autowired
    People people;

    @Autowired
    Writing writing;

    @Autowired
    TimeSource time;

    @Autowired
    CastSetup cast;

    Actor anna;
    Actor reader;
    Group open;

    @BeforeEach
    void a_group_with_two_members() {
        anna = cast.newcomer("Anna Test");
        reader = cast.newcomer("Rut Test");
        open = group("Hemtjänst norr", Visibility.OPEN);
        members.join(reader, open.id());
    }

    @Test
    void what_others_wrote_is_unread_until_it_is_opened_and_again_when_somebody_answers() {
        var post = post(open, "Nya scheman");

        assertThat(unread(reader)).containsExactly(post.id());
        assertThat(unread(anna)).isEmpty();
        assertThat(feed.unreadGroups(reader, Set.of(open.id()))).containsExactly(open.id());

        readings.read(reader, post.id());
        assertThat(unread(reader)).isEmpty();
        assertThat(feed.unreadGroups(reader, Set.of(open.id()))).isEmpty();

        conversations.comment(anna, post.id(), writing.markdown(anna, "Från måndag"));
        assertThat(unread(reader)).containsExactly(post.id());
    }

    @Test
    void everything_is_marked_as_read_at_once_but_not_what_came_after_the_page_was_shown() {
        var before = post(open, "Före");
        var shown = time.instant();
        var after = post(open, "Efter");
        readings.read(reader, before.id());
        readings.markUnread(reader, before.id());

        feed.readAll(reader, shown);
        assertThat(unread(reader)).containsExactly(after.id());
        feed.readAll(reader, null);
        assertThat(unread(reader)).isEmpty();

        readings.markUnread(reader, after.id());
        assertThat(unread(reader)).containsExactly(after.id());
    }

    @Test
    void marking_all_as_read_never_reaches_into_the_future() {
        feed.readAll(reader, time.instant().plus(Duration.ofDays(400)));

        var post = post(open, "Senare");

        assertThat(unread(reader)).containsExactly(post.id());
    }

    @Test
    void the_order_is_remembered_and_the_newest_first_does_not_mind_comments() {
        var older = post(open, "Först");
        var newer = post(open, "Sedan");
        conversations.comment(anna, older.id(), writing.markdown(anna, "Ny kommentar"));

        assertThat(ids(feed.mine(reader, Cursor.START).items())).containsSubsequence(older.id(), newer.id());
        assertThat(feed.reader(reader).order()).isEqualTo(FeedOrder.ACTIVE);
        feed.order(reader, FeedOrder.NEWEST);
        assertThat(feed.reader(reader).order()).isEqualTo(FeedOrder.NEWEST);
        assertThat(ids(read(new FeedQuery(null, null, false, FeedOrder.NEWEST))))
                .containsSubsequence(newer.id(), older.id());
    }

    @Test
    void the_newest_first_is_read_on_by_keyset_too() {
        for (var i = 0; i < 20; i++) {
            post(open, "Inlägg " + i);
        }
        var query = new FeedQuery(open.id(), "post", false, FeedOrder.NEWEST);

        var first = feed.read(reader, query, Cursor.START);
        var second = feed.read(reader, query, Cursor.parse(first.next()));

        assertThat(ids(first.items())).hasSize(12).doesNotContainAnyElementsOf(ids(second.items()));
        assertThat(second.items()).hasSize(8);
        assertThat(second.next()).isNull();
    }

    @Test
    void only_one_kind_or_only_what_is_unread_can_be_asked_for() {
        var read = post(open, "Läst");
        var unread = post(open, "Oläst");
        readings.read(reader, read.id());

        assertThat(ids(read(FeedQuery.ALL.kind("idea")))).doesNotContain(read.id(), unread.id());
        assertThat(ids(read(FeedQuery.ALL.kind("post")))).contains(read.id(), unread.id());
        assertThat(ids(read(new FeedQuery(open.id(), null, true, FeedOrder.ACTIVE))))
                .containsExactly(unread.id());
        assertThat(FeedQuery.ALL.kind("lösenord").kind()).isNull();
    }

    @Test
    void what_a_colleague_makes_comes_to_those_who_follow_them_as_far_as_they_may_see_it() {
        var elsewhere = group("Någon annanstans", Visibility.OPEN);
        var secret = group("Hemligt", Visibility.SECRET);
        var seen = post(elsewhere, "Syns");
        var hidden = post(secret, "Syns inte");
        assertThat(ids(feed.mine(reader, Cursor.START).items())).doesNotContain(seen.id());

        followings.follow(reader, people.me(anna).username());

        assertThat(ids(feed.mine(reader, Cursor.START).items()))
                .contains(seen.id())
                .doesNotContain(hidden.id())
                .doesNotHaveDuplicates();
    }

    @Test
    void says_in_how_many_things_others_did_something_since() {
        var shown = time.instant();
        assertThat(feed.since(reader, FeedQuery.ALL, shown)).isZero();

        var post = post(open, "Ett");
        post(open, "Två");
        posts.post(reader, open.id(), writing.markdown(reader, "Mitt eget"));
        conversations.comment(anna, post.id(), writing.markdown(anna, "Kommentar"));

        assertThat(feed.since(reader, FeedQuery.ALL, shown)).isEqualTo(2);
        assertThat(feed.since(reader, FeedQuery.of(open.id()), shown)).isEqualTo(2);
    }

    private List<FeedItem> read(FeedQuery query) {
        return feed.read(reader, query, Cursor.START).items();
    }

    /// What is unread of posts; pages for everybody that others published in the same database may be unread too.
    private List<UUID> unread(Actor actor) {
        return feed.mine(actor, Cursor.START).items().stream()
                .filter(item -> item.unread() && item.post() != null)
                .map(FeedItem::id)
                .toList();
    }

    private static List<UUID> ids(List<FeedItem> items) {
        return items.stream().map(FeedItem::id).toList();
    }

    private Group group(String name, Visibility visibility) {
        return groups.create(anna, new GroupFields(name, "", visibility.code()));
    }

    private Post post(Group group, String words) {
        return posts.post(anna, group.id(), writing.markdown(anna, words));
    }
}
