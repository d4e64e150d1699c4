package org.samverk.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.access.MembershipRole;
import org.samverk.access.Memberships;
import org.samverk.access.Visibility;
import org.samverk.activity.ActivityKind;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.cast.Statements;
import org.samverk.conversations.Conversations;
import org.samverk.groups.Group;
import org.samverk.groups.GroupFields;
import org.samverk.groups.Groups;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.TimeSource;
import org.samverk.people.Writing;
import org.springframework.beans.factory.annotation.Autowired;

@SamverkTest
class TimelineTests {
    @Autowired
    Timeline timeline;

    @Autowired
    Posts posts;

    @Autowired
    Groups groups;

    @Autowired
    Memberships memberships;

    @Autowired
    Conversations conversations;

    @Autowired
    Writing writing;

    @Autowired
    TimeSource time;

    @Autowired
    CastSetup cast;

    Actor anna;
    Actor reader;

    @BeforeEach
    void two_people() {
        anna = cast.newcomer("Anna Test");
        reader = cast.newcomer("Rut Test");
    }

    @Test
    void shows_what_somebody_wrote_and_said_the_latest_first() {
        var open = group("Öppet", Visibility.OPEN);
        var post = post(open, "Soppa i dag");
        conversations.comment(anna, post.id(), writing.markdown(anna, "Slut nu"));

        assertThat(of(reader))
                .extracting(TimelineItem::act)
                .containsExactly(ActivityKind.COMMENTED, ActivityKind.POSTED);
        assertThat(of(reader).getFirst().words()).isEqualTo("Slut nu");
        assertThat(of(reader).getFirst().title()).isEqualTo("Soppa i dag");
    }

    @Test
    void others_see_only_what_they_may_read_and_not_who_is_in_which_group() {
        post(group("Stängt", Visibility.CLOSED), "I det stängda");
        var secret = post(group("Hemligt", Visibility.SECRET), "I det hemliga");
        conversations.comment(anna, secret.id(), writing.markdown(anna, "Tyst"));

        assertThat(of(reader)).isEmpty();
        assertThat(of(anna)).hasSize(3);
    }

    @Test
    void a_guest_reads_what_was_said_only_where_they_take_part() {
        var hugo = cast.actor(Cast.HUGO);
        var open = group("Öppet", Visibility.OPEN);
        var post = post(open, "Ritning");
        conversations.comment(anna, post.id(), writing.markdown(anna, "Ny version"));

        assertThat(of(hugo)).isEmpty();
        memberships.put(hugo.requirePerson(), open.id(), MembershipRole.GUEST, time.instant());
        assertThat(of(hugo)).hasSize(2);
        memberships.remove(hugo.requirePerson(), open.id());
    }

    @Test
    void what_was_taken_back_is_gone() {
        var post = post(group("Öppet", Visibility.OPEN), "Ångrat");
        var comment = conversations.comment(anna, post.id(), writing.markdown(anna, "Också ångrat"));
        conversations.delete(anna, comment.id());
        assertThat(of(reader)).hasSize(1);
    }

    @Test
    void is_read_on_by_keyset_with_one_statement_however_much_there_is() {
        var open = group("Öppet", Visibility.OPEN);
        for (var i = 0; i < 25; i++) {
            var post = post(open, "Inlägg " + i);
            conversations.comment(anna, post.id(), writing.markdown(anna, "Kommentar " + i));
        }

        var first = timeline.of(reader, anna.requirePerson(), Cursor.START);
        var second = timeline.of(reader, anna.requirePerson(), Cursor.parse(first.next()));

        assertThat(first.items()).hasSize(20).doesNotContainAnyElementsOf(second.items());
        assertThat(Statements.during(() -> of(reader))).isEqualTo(1);
    }

    private List<TimelineItem> of(Actor actor) {
        return timeline.of(actor, anna.requirePerson(), Cursor.START).items();
    }

    private Group group(String name, Visibility visibility) {
        return groups.create(anna, new GroupFields(name, "", visibility.code()));
    }

    private Post post(Group group, String words) {
        return posts.post(anna, group.id(), writing.markdown(anna, words));
    }
}
