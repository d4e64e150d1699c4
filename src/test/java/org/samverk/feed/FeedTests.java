package org.samverk.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.access.Audience;
import org.samverk.access.Subject;
import org.samverk.access.Subjects;
import org.samverk.access.Visibility;
import org.samverk.activity.Activities;
import org.samverk.activity.ActivityKind;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.cast.Statements;
import org.samverk.conversations.Conversations;
import org.samverk.groups.Group;
import org.samverk.groups.GroupFields;
import org.samverk.groups.GroupMembers;
import org.samverk.groups.Groups;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.TimeSource;
import org.samverk.people.Writing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SamverkTest
class FeedTests {
    @Autowired
    private JdbcClient jdbc;

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
    Subjects subjects;

    @Autowired
    Activities activities;

    @Autowired
    Writing writing;

    @Autowired
    TimeSource time;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    CastSetup cast;

    Actor anna;
    Actor reader;
    Group open;

    @BeforeEach
    void a_group() {
        anna = cast.newcomer("Anna Test");
        reader = cast.newcomer("Rut Test");
        open = group("Hemtjänst norr", Visibility.OPEN);
    }

    @Test
    void holds_what_is_in_my_groups_and_not_what_is_in_others() {
        var post = post(open, "Nya scheman på måndag");

        assertThat(ids(reader)).doesNotContain(post.id());
        members.join(reader, open.id());
        assertThat(ids(reader)).contains(post.id());
    }

    @Test
    void followers_of_a_group_get_its_news() {
        members.follow(reader, open.id());

        var post = post(open, "Nya scheman");

        assertThat(ids(reader)).contains(post.id());
    }

    @Test
    void what_happened_last_comes_first() {
        members.join(reader, open.id());
        var older = post(open, "Först");
        var newer = post(open, "Sedan");

        assertThat(ids(reader)).containsSubsequence(newer.id(), older.id());
        conversations.comment(anna, older.id(), writing.markdown(anna, "Ny kommentar"));
        assertThat(ids(reader)).containsSubsequence(older.id(), newer.id());
    }

    @Test
    void a_post_comes_with_its_number_of_comments_and_the_newest() {
        members.join(reader, open.id());
        var post = post(open, "Fika?");
        conversations.comment(anna, post.id(), writing.markdown(anna, "Klockan tre"));
        conversations.comment(reader, post.id(), writing.markdown(reader, "Jag kommer"));

        var item = feed.mine(reader, Cursor.START).items().getFirst();

        assertThat(item.commentCount()).isEqualTo(2);
        assertThat(Objects.requireNonNull(item.comments()).newest().content().plainText())
                .isEqualTo("Jag kommer");
        assertThat(Objects.requireNonNull(item.group()).name()).isEqualTo(open.name());
    }

    @Test
    void what_is_private_in_a_group_is_not_in_its_members_feed() {
        members.join(reader, open.id());
        var draft = subject("draft", open.id(), Audience.OWNER, time.instant());

        assertThat(ids(reader)).doesNotContain(draft);
        assertThat(ids(anna)).contains(draft);
    }

    @Test
    void a_secret_group_shows_nothing_to_others() {
        var secret = group("Hemligt", Visibility.SECRET);
        post(secret, "Tyst");

        assertThat(feed.group(reader, secret.id(), Cursor.START).items()).isEmpty();
        assertThat(feed.group(anna, secret.id(), Cursor.START).items()).hasSize(1);
    }

    @Test
    void what_is_for_the_whole_organisation_is_there_once_something_was_done_with_it() {
        var quiet = subject("page", null, Audience.ORGANISATION, time.instant());
        var idea = subject("idea", null, Audience.ORGANISATION, time.instant());
        transactions.executeWithoutResult(
                status -> activities.record(anna, ActivityKind.IDEA_SUBMITTED, idea, Set.of()));

        assertThat(ids(reader)).contains(idea).doesNotContain(quiet);
    }

    @Test
    void the_name_of_a_group_is_shown_only_to_those_who_may_know_of_it() {
        var secret = group("Hemligt projekt", Visibility.SECRET);
        var mine = group("Mitt", Visibility.OPEN);
        var idea = subject("idea", secret.id(), Audience.ORGANISATION, time.instant());
        assertThat(subjects.canSee(reader, idea)).isTrue();

        members.join(reader, mine.id());
        subjects.readdress(idea, Audience.ORGANISATION, null);
        assertThat(feed.mine(reader, Cursor.START).items())
                .allSatisfy(item -> assertThat(
                                item.group() == null || !item.group().name().equals(secret.name()))
                        .isTrue());
    }

    @Test
    void is_read_on_by_keyset_without_gaps_or_repetitions_even_within_one_moment() {
        var now = time.instant();
        var made = new ArrayList<UUID>();
        IntStream.range(0, 45).forEach(i -> made.add(subject("post", open.id(), Audience.GROUP, now)));

        var read = new ArrayList<UUID>();
        var slice = feed.group(reader, open.id(), Cursor.START);
        read.addAll(slice.items().stream().map(FeedItem::id).toList());
        while (slice.next() != null) {
            slice = feed.group(reader, open.id(), Cursor.parse(slice.next()));
            read.addAll(slice.items().stream().map(FeedItem::id).toList());
        }

        assertThat(read).containsExactlyElementsOf(made.reversed());
    }

    @Test
    void many_private_things_do_not_push_out_what_one_may_see() {
        members.join(reader, open.id());
        var post = post(open, "Synligt");
        IntStream.range(0, 30)
                .forEach(i -> subject(
                        "draft", open.id(), Audience.OWNER, time.instant().plusSeconds(60)));

        assertThat(ids(reader)).contains(post.id());
    }

    @Test
    void costs_the_same_number_of_statements_however_much_there_is() {
        members.join(reader, open.id());
        post(open, "Ett");
        var few = Statements.during(() -> feed.mine(reader, Cursor.START));
        for (var i = 0; i < 25; i++) {
            var post = post(open, "Inlägg " + i);
            conversations.comment(anna, post.id(), writing.markdown(anna, "Kommentar"));
        }
        var many = Statements.during(() -> feed.mine(reader, Cursor.START));

        assertThat(many).isEqualTo(few).isEqualTo(2);
    }

    @Test
    void remembers_when_the_visit_before_this_one_ended() {
        var first = Instant.parse("2026-03-01T08:00:00Z");
        time.at(first, () -> assertThat(feed.visit(reader)).isEmpty());
        time.at(first.plusSeconds(600), () -> assertThat(feed.visit(reader)).isEmpty());
        time.at(first.plusSeconds(90_000), () -> assertThat(feed.visit(reader)).contains(first.plusSeconds(600)));
        time.at(first.plusSeconds(90_100), () -> assertThat(feed.visit(reader)).contains(first.plusSeconds(600)));
    }

    @Test
    void a_look_soon_after_another_is_not_written_down() {
        var first = Instant.parse("2026-03-01T08:00:00Z");
        time.at(first, () -> feed.visit(reader));
        var written = versionOfVisit();
        time.at(first.plusSeconds(50), () -> feed.visit(reader));
        assertThat(versionOfVisit()).isEqualTo(written);
        time.at(first.plusSeconds(70), () -> feed.visit(reader));
        assertThat(versionOfVisit()).isNotEqualTo(written);
    }

    private String versionOfVisit() {
        return jdbc.sql("select ctid::text from feed.visit where person_id = :person")
                .param("person", reader.requirePerson())
                .query(String.class)
                .single();
    }

    private List<UUID> ids(Actor actor) {
        return feed.mine(actor, Cursor.START).items().stream().map(FeedItem::id).toList();
    }

    private Group group(String name, Visibility visibility) {
        return groups.create(anna, new GroupFields(name, "", visibility.code()));
    }

    private Post post(Group group, String words) {
        return posts.post(anna, group.id(), writing.markdown(anna, words));
    }

    private UUID subject(String kind, @Nullable UUID groupId, Audience audience, Instant at) {
        var id = subjects.nextId();
        subjects.create(new Subject(id, kind, groupId, audience, anna.id(), "Rubrik", "/" + kind + "s/" + id, at, at));
        return id;
    }
}
