package org.samverk.conversations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.access.Circles;
import org.samverk.access.Visibility;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.cast.Statements;
import org.samverk.feed.Post;
import org.samverk.feed.Posts;
import org.samverk.files.Attachments;
import org.samverk.files.Files;
import org.samverk.files.StoredFile;
import org.samverk.groups.GroupFields;
import org.samverk.groups.GroupMembers;
import org.samverk.groups.Groups;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.RefusedException;
import org.samverk.kernel.TimeSource;
import org.samverk.notifications.Notifications;
import org.samverk.people.Writing;
import org.samverk.richtext.RichText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What a long conversation shows and folds, links to single comments, reactions, and who is told.
@SamverkTest
class ThreadsTests {
    @Autowired
    Conversations conversations;

    @Autowired
    Threads threads;

    @Autowired
    Files files;

    @Autowired
    Attachments attachments;

    @Autowired
    Reactions reactions;

    @Autowired
    Watches watches;

    @Autowired
    Readings readings;

    @Autowired
    Notifications notifications;

    @Autowired
    Posts posts;

    @Autowired
    Groups groups;

    @Autowired
    GroupMembers members;

    @Autowired
    Circles circles;

    @Autowired
    Writing writing;

    @Autowired
    TimeSource time;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    CastSetup cast;

    Actor author;
    Actor reader;
    Post post;
    Comment first;

    @BeforeEach
    void a_comment_on_a_post_in_a_closed_group_of_two() {
        author = cast.newcomer("Åsa Lind");
        reader = cast.newcomer("Örjan Berg");
        var group = groups.create(author, new GroupFields("Badhuset", "", Visibility.CLOSED.code()));
        members.add(author, group.id(), reader.requirePerson());
        post = posts.post(author, group.id(), text("Ska vi ha öppet på söndagar?"));
        first = conversations.comment(reader, post.id(), text("Ja, gärna"));
    }

    @Test
    void a_long_thread_shows_its_three_newest_answers_and_says_how_many_it_folds() {
        answer(12);

        var thread = conversations.of(author, post.id()).threads().getFirst();

        assertThat(words(thread)).containsExactly("Svar 9", "Svar 10", "Svar 11");
        assertThat(thread.folded()).isEqualTo(9);
    }

    @Test
    void five_answers_are_not_folded() {
        answer(5);

        assertThat(conversations.of(author, post.id()).threads().getFirst().folded())
                .isZero();
    }

    @Test
    void what_is_folded_is_read_towards_its_beginning() {
        answer(60);

        var newest = threads.answers(author, first.id(), Cursor.START).threads().getFirst();
        var before = newest.answers().getFirst().comment().cursor();
        var earlier = threads.answers(author, first.id(), Cursor.parse(before))
                .threads()
                .getFirst();

        assertThat(words(newest)).hasSize(50).startsWith("Svar 10");
        assertThat(newest.folded()).isEqualTo(10);
        assertThat(words(earlier)).hasSize(10).startsWith("Svar 0").endsWith("Svar 9");
        assertThat(earlier.folded()).isZero();
    }

    @Test
    void a_link_leads_to_the_page_when_the_comment_is_shown_there_and_else_to_its_thread() {
        var folded = answer(12).getFirst();

        assertThat(mvc.get().uri(first.path()).with(cast.as(reader.requirePerson())))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasRedirectedUrl(post.path() + "#" + first.anchor());
        assertThat(mvc.get().uri(folded.path()).with(cast.as(reader.requirePerson())))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"" + folded.anchor() + "\"", "Svar 0");
    }

    @Test
    void answers_that_are_new_are_not_folded() {
        answer(12);
        readings.read(author, post.id());
        time.at(time.instant().plus(Duration.ofHours(1)), () -> {
            readings.read(author, post.id());
            IntStream.range(0, 5).forEach(i -> conversations.comment(reader, post.id(), first.id(), text("Nytt " + i)));

            var thread = conversations.of(author, post.id()).threads().getFirst();

            assertThat(words(thread)).containsExactly("Nytt 0", "Nytt 1", "Nytt 2", "Nytt 3", "Nytt 4");
            assertThat(thread.answers()).allMatch(CommentsView.Entry::fresh);
        });
    }

    @Test
    void the_line_of_what_is_new_stands_above_the_first_thread_that_others_began_since() {
        readings.read(author, post.id());
        time.at(time.instant().plus(Duration.ofHours(1)), () -> {
            conversations.comment(reader, post.id(), text("Men inte på lördagar"));
            var view = conversations.open(author, post.id());

            assertThat(view.isNewFrom(0)).isFalse();
            assertThat(view.isNewFrom(1)).isTrue();
        });
    }

    @Test
    void as_many_queries_are_sent_for_two_hundred_comments_as_for_few() {
        answer(2);
        reactions.reactToComment(author, first.id(), ReactionKind.HEART);
        var few = Statements.during(() -> conversations.open(author, post.id()));

        IntStream.range(0, 100).forEach(i -> conversations.comment(reader, post.id(), text("Nummer " + i)));
        answer(100).forEach(answer -> reactions.reactToComment(author, answer.id(), ReactionKind.THUMB));
        var many = Statements.during(() -> conversations.open(author, post.id()));

        assertThat(many).isEqualTo(few).isLessThan(18);
    }

    @Test
    void one_person_gives_several_reactions_and_takes_one_back() {
        reactions.react(reader, post.id(), ReactionKind.THANKS);
        reactions.react(reader, post.id(), ReactionKind.HEART);
        reactions.react(author, post.id(), ReactionKind.HEART);
        reactions.withdraw(reader, post.id(), ReactionKind.THANKS);

        var counts = reactions.of(reader, post.id()).counts();

        assertThat(counts).extracting(ReactionsView.Count::kind).containsExactly(ReactionKind.HEART);
        assertThat(counts.getFirst().people()).isEqualTo(2);
        assertThat(counts.getFirst().mine()).isTrue();
        assertThat(counts.getFirst().names()).containsExactly("Åsa Lind", "Örjan Berg");
    }

    @Test
    void the_author_is_told_of_a_reaction_once_and_nothing_moves() {
        readings.read(reader, post.id());
        reactions.reactToComment(author, first.id(), ReactionKind.HEART);
        reactions.withdrawFromComment(author, first.id(), ReactionKind.HEART);
        reactions.reactToComment(author, first.id(), ReactionKind.THUMB);

        await().until(() -> kinds(reader).equals(List.of("REACTED")));
        assertThat(readings.unread(reader, post.id())).isFalse();
    }

    @Test
    void one_reacts_neither_to_what_one_does_not_see_nor_to_what_was_taken_back_nor_in_unknown_ways() {
        var stranger = cast.newcomer("Ulla Ek");
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> reactions.react(stranger, post.id(), ReactionKind.HEART));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> reactions.reactToComment(stranger, first.id(), ReactionKind.HEART));
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> ReactionKind.of("dislike"));

        conversations.delete(reader, first.id());
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> reactions.reactToComment(author, first.id(), ReactionKind.HEART));
    }

    @Test
    void in_an_archived_group_one_reads_and_neither_writes_nor_reacts() {
        circles.archive(List.of(post.groupId()), time.instant());

        var view = conversations.open(reader, post.id());
        assertThat(view.attendance().archived()).isTrue();
        assertThat(view.reactions().able()).isFalse();
        assertThat(view.threads().getFirst().first().canAnswer()).isFalse();
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> reactions.react(reader, post.id(), ReactionKind.HEART));
    }

    @Test
    void followers_are_told_of_comments_and_those_who_muted_are_not_but_for_mentions() {
        var follower = cast.newcomer("Ulla Ek");
        members.add(author, post.groupId(), follower.requirePerson());
        watches.choose(follower, post.id(), WatchLevel.FOLLOW);
        watches.choose(author, post.id(), WatchLevel.MUTE);

        conversations.comment(reader, post.id(), text("Stängt i juli"));

        await().until(() -> kinds(follower).equals(List.of("COMMENTED")));
        assertThat(kinds(author)).containsOnlyOnce("COMMENTED");
    }

    @Test
    void files_are_listed_below_the_comment_that_they_came_with_and_go_when_it_is_changed() {
        var file = files.store(reader, new ByteArrayInputStream("Öppettider".getBytes(UTF_8)), "öppettider.txt");
        var comment = conversations.comment(reader, post.id(), null, text("Så här"), List.of(file));

        assertThat(attachments.ofParts(author, List.of(comment.id())).get(comment.id()))
                .extracting(StoredFile::name)
                .containsExactly("öppettider.txt");
        assertThat(attachments.of(author, post.id())).isEmpty();
        assertThat(conversations
                        .of(author, post.id())
                        .threads()
                        .getLast()
                        .first()
                        .files())
                .hasSize(1);

        conversations.edit(reader, comment.id(), text("Eller så här"), List.of());
        assertThat(attachments.ofParts(author, List.of(comment.id()))).isEmpty();
    }

    @Test
    void a_file_that_the_writer_does_not_see_is_not_attached() {
        var file = files.store(author, new ByteArrayInputStream("Eget".getBytes(UTF_8)), "eget.txt");

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> conversations.comment(reader, post.id(), null, text("Se"), List.of(file)));
    }

    private List<String> kinds(Actor actor) {
        return notifications.list(actor, Cursor.START).items().stream()
                .map(notification -> notification.kind().toString())
                .filter(kind -> !kind.startsWith("GROUP"))
                .toList();
    }

    private List<Comment> answer(int times) {
        return IntStream.range(0, times)
                .mapToObj(i -> conversations.comment(reader, post.id(), first.id(), text("Svar " + i)))
                .toList();
    }

    private static List<String> words(CommentsView.Thread thread) {
        return thread.answers().stream()
                .map(entry -> entry.comment().content().plainText())
                .toList();
    }

    private RichText text(String markdown) {
        return writing.markdown(author, markdown);
    }
}
