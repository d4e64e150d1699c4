package org.samverk.conversations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.access.MembershipRole;
import org.samverk.access.Memberships;
import org.samverk.access.Visibility;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.chain.Chain;
import org.samverk.feed.Post;
import org.samverk.feed.Posts;
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
class ConversationsTests {
    @Autowired
    Conversations conversations;

    @Autowired
    Posts posts;

    @Autowired
    Groups groups;

    @Autowired
    GroupMembers members;

    @Autowired
    Memberships memberships;

    @Autowired
    Chain chain;

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
    void somebody_posts_in_an_open_group() {
        author = cast.newcomer("Åsa Lind");
        reader = cast.newcomer("Örjan Berg");
        group = groups.create(author, new GroupFields("Cykelvägar", "", Visibility.OPEN.code()));
        post = posts.post(author, group.id(), text("Ska vi bygga ut cykelvägen?"));
    }

    @Test
    void an_employee_comments_on_what_they_see_and_the_answers_stay_together() {
        var first = conversations.comment(reader, post.id(), text("Ja, gärna"));
        conversations.comment(author, post.id(), text("När då?"));
        var answer = conversations.comment(author, post.id(), first.id(), text("Bra"));
        var deeper = conversations.comment(reader, post.id(), answer.id(), text("Tack"));

        var view = conversations.of(reader, post.id());

        assertThat(view.total()).isEqualTo(4);
        assertThat(view.threads()).hasSize(2);
        assertThat(view.threads().getFirst().answers())
                .extracting(entry -> entry.comment().id())
                .containsExactly(answer.id(), deeper.id());
    }

    @Test
    void a_comment_is_counted_in_the_chain() {
        conversations.comment(reader, post.id(), text("Ja, gärna"));

        assertThat(chain.of(reader, post.id()).steps())
                .flatExtracting(step -> step.stations())
                .extracting(station -> station.comments())
                .containsExactly(1);
    }

    @Test
    void an_empty_text_is_refused() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> conversations.comment(reader, post.id(), text("  ")))
                .satisfies(e -> assertThat(e.problems())
                        .extracting(problem -> problem.messageKey())
                        .containsExactly("conversations.problem.empty"));
    }

    @Test
    void a_text_of_more_than_20_000_characters_is_refused_and_one_of_20_000_is_not() {
        conversations.comment(reader, post.id(), text("å".repeat(20_000)));

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> conversations.comment(reader, post.id(), text("å".repeat(20_001))));
    }

    @Test
    void whoever_does_not_see_the_subject_neither_reads_nor_comments() {
        var secret = groups.create(author, new GroupFields("Hemlig", "", Visibility.SECRET.code()));
        var hidden = posts.post(author, secret.id(), text("Tyst"));

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> conversations.of(reader, hidden.id()));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> conversations.comment(reader, hidden.id(), text("Hej")));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> conversations.of(reader, UUID.randomUUID()));
    }

    @Test
    void a_guest_comments_in_their_group_and_nowhere_else() {
        var guest = cast.actor(Cast.HUGO);
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> conversations.comment(guest, post.id(), text("Hej")));

        memberships.put(cast.id(Cast.HUGO), group.id(), MembershipRole.GUEST, time.instant());
        assertThat(conversations.comment(guest, post.id(), text("Hej")).author().id())
                .isEqualTo(cast.id(Cast.HUGO));
        memberships.remove(cast.id(Cast.HUGO), group.id());
    }

    @Test
    void only_the_author_changes_a_comment() {
        var comment = conversations.comment(reader, post.id(), text("Ja, gärna"));

        var changed = conversations.edit(reader, comment.id(), text("Ja, mycket gärna"), List.of());

        assertThat(changed.content().plainText()).isEqualTo("Ja, mycket gärna");
        assertThat(changed.editedAt()).isNotNull();
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> conversations.edit(author, comment.id(), text("Nej"), List.of()));
    }

    @Test
    void what_is_taken_back_is_gone_for_others_and_can_be_put_back_for_an_hour() {
        var comment = conversations.comment(reader, post.id(), text("Oj, fel tråd"));
        conversations.delete(reader, comment.id());

        assertThat(conversations.of(author, post.id()).threads()).isEmpty();
        assertThat(conversations.of(author, post.id()).total()).isZero();
        assertThat(conversations
                        .of(reader, post.id())
                        .threads()
                        .getFirst()
                        .first()
                        .canRestore())
                .isTrue();
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> conversations.restore(author, comment.id()));
        time.at(
                time.instant().plusSeconds(3601),
                () -> assertThatExceptionOfType(RefusedException.class)
                        .isThrownBy(() -> conversations.restore(reader, comment.id())));

        conversations.restore(reader, comment.id());
        assertThat(conversations.of(author, post.id()).total()).isEqualTo(1);
    }

    @Test
    void an_administrator_of_the_group_may_take_back_what_others_wrote() {
        var comment = conversations.comment(reader, post.id(), text("Opassande"));
        var other = cast.newcomer("Ulla Ek");
        members.join(other, group.id());

        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> conversations.delete(other, comment.id()));
        conversations.delete(author, comment.id());

        assertThat(conversations.of(reader, post.id()).threads()).isEmpty();
    }

    @Test
    void a_comment_that_was_taken_back_keeps_its_place_above_its_answers() {
        var comment = conversations.comment(reader, post.id(), text("Oj"));
        conversations.comment(author, post.id(), comment.id(), text("Vad menar du?"));
        conversations.delete(reader, comment.id());

        var thread = conversations.of(author, post.id()).threads().getFirst();

        assertThat(thread.first().comment().isDeleted()).isTrue();
        assertThat(thread.answers()).hasSize(1);
    }

    @Test
    void a_long_conversation_is_read_from_its_end_towards_its_beginning() {
        IntStream.range(0, 60).forEach(i -> conversations.comment(reader, post.id(), text("Nummer " + i)));

        var newest = conversations.of(reader, post.id());
        var earlier = conversations.of(reader, post.id(), Cursor.parse(newest.earlier()));

        assertThat(words(newest)).hasSize(50).startsWith("Nummer 10").endsWith("Nummer 59");
        assertThat(words(earlier)).hasSize(10).startsWith("Nummer 0").endsWith("Nummer 9");
        assertThat(earlier.earlier()).isNull();
    }

    private static List<String> words(CommentsView view) {
        return view.threads().stream()
                .map(thread -> thread.first().comment().content().plainText())
                .toList();
    }

    private RichText text(String markdown) {
        return writing.markdown(author, markdown);
    }
}
