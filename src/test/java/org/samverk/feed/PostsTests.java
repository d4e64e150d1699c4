package org.samverk.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.access.Subjects;
import org.samverk.access.Visibility;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.groups.Group;
import org.samverk.groups.GroupFields;
import org.samverk.groups.GroupMembers;
import org.samverk.groups.Groups;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.RefusedException;
import org.samverk.kernel.TimeSource;
import org.samverk.people.Writing;
import org.samverk.richtext.RichText;
import org.springframework.beans.factory.annotation.Autowired;

@SamverkTest
class PostsTests {
    @Autowired
    Posts posts;

    @Autowired
    PostRemovals removals;

    @Autowired
    Feed feed;

    @Autowired
    Groups groups;

    @Autowired
    GroupMembers members;

    @Autowired
    Subjects subjects;

    @Autowired
    Writing writing;

    @Autowired
    TimeSource time;

    @Autowired
    CastSetup cast;

    Actor administrator;
    Actor member;
    Actor outsider;
    Group group;

    @BeforeEach
    void a_group_with_a_member() {
        administrator = cast.newcomer("Björn Test");
        member = cast.newcomer("Mia Test");
        outsider = cast.newcomer("Ove Test");
        group = groups.create(administrator, new GroupFields("Kökslaget", "", Visibility.OPEN.code()));
        members.join(member, group.id());
    }

    @Test
    void a_member_posts_and_the_first_words_become_the_title() {
        var post =
                posts.post(member, group.id(), text("Soppan är slut.\n\n" + "Beställ mer till torsdag. ".repeat(10)));

        var subject = subjects.require(outsider, post.id());
        assertThat(subject.title()).startsWith("Soppan är slut.").hasSizeLessThanOrEqualTo(80);
        assertThat(subject.path()).isEqualTo("/posts/" + post.id());
    }

    @Test
    void whoever_does_not_take_part_cannot_post() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> posts.post(outsider, group.id(), text("Hej")));
        members.follow(outsider, group.id());
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> posts.post(outsider, group.id(), text("Hej")));
    }

    @Test
    void an_empty_post_and_one_that_is_too_long_are_refused() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> posts.post(member, group.id(), text(" \n ")));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> posts.post(member, group.id(), text("å".repeat(50_001))));
    }

    @Test
    void only_the_author_changes_a_post_and_its_title_follows() {
        var post = posts.post(member, group.id(), text("Soppa"));

        posts.edit(member, post.id(), text("Gryta"));

        assertThat(subjects.require(member, post.id()).title()).isEqualTo("Gryta");
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> posts.edit(administrator, post.id(), text("Nej")));
    }

    @Test
    void a_post_that_is_taken_back_is_gone_for_others_and_can_be_put_back_for_a_day() {
        var post = posts.post(member, group.id(), text("Fel grupp"));
        removals.delete(member, post.id());

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> posts.require(administrator, post.id()));
        assertThat(feed.group(member, group.id(), Cursor.START).items()).isEmpty();
        time.at(
                time.instant().plusSeconds(86_401),
                () -> assertThatExceptionOfType(RefusedException.class)
                        .isThrownBy(() -> removals.restore(member, post.id())));

        removals.restore(member, post.id());
        assertThat(posts.require(outsider, post.id()).isDeleted()).isFalse();
        assertThat(feed.group(member, group.id(), Cursor.START).items()).hasSize(1);
    }

    @Test
    void an_administrator_takes_back_what_others_wrote_and_alone_puts_it_back() {
        var post = posts.post(member, group.id(), text("Opassande"));
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> removals.delete(outsider, post.id()));

        removals.delete(administrator, post.id());

        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> removals.restore(member, post.id()));
        removals.restore(administrator, post.id());
        assertThat(posts.require(outsider, post.id()).isDeleted()).isFalse();
    }

    private RichText text(String markdown) {
        return writing.markdown(member, markdown);
    }
}
