package org.samverk.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.samverk.cast.Cast.ANNA;
import static org.samverk.cast.Cast.BJORN;
import static org.samverk.cast.Cast.CECILIA;
import static org.samverk.cast.Cast.EVA;
import static org.samverk.cast.Cast.FARID;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.access.Visibility;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.conversations.Conversations;
import org.samverk.documents.Drafts;
import org.samverk.groups.Group;
import org.samverk.groups.GroupFields;
import org.samverk.groups.GroupInvitations;
import org.samverk.groups.GroupMembers;
import org.samverk.groups.Groups;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.RefusedException;
import org.samverk.notifications.Notification;
import org.samverk.notifications.Notifications;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.samverk.richtext.RichText;
import org.springframework.beans.factory.annotation.Autowired;

/// Who knows whose an idea without name is, and what its author hears of it.
@SamverkTest
class UnnamedIdeasTests {
    @Autowired
    private Ideas ideas;

    @Autowired
    private IdeaAuthors authors;

    @Autowired
    private IdeaBoards boards;

    @Autowired
    private IdeaMerges merges;

    @Autowired
    private IdeaResponses responses;

    @Autowired
    private IdeaGroups started;

    @Autowired
    private Groups groups;

    @Autowired
    private GroupMembers members;

    @Autowired
    private GroupInvitations invitations;

    @Autowired
    private Conversations conversations;

    @Autowired
    private Notifications notifications;

    @Autowired
    private Drafts drafts;

    @Autowired
    private CastSetup cast;

    private Actor author;
    private Group group;

    @BeforeEach
    void board() {
        author = cast.newcomer("Okänd Upphovsman");
        group = groups.create(cast.actor(BJORN), new GroupFields("Grupp " + UUID.randomUUID(), null, "open"));
        members.join(author, group.id());
        boards.change(cast.actor(BJORN), group.id(), true);
    }

    @Test
    void only_the_author_and_those_who_answer_it_get_to_know_whose_it_is() {
        var idea = submit();

        assertThat(idea.author().id()).isEqualTo(author.id());
        assertThat(seenBy(CECILIA).author().id()).isEqualTo(author.id());
        assertThat(seenBy(BJORN).author().id()).isEqualTo(author.id());
        for (var other : List.of(ANNA, FARID, EVA)) {
            assertThat(ideas.require(cast.actor(other), idea.number()).author().isUnnamed())
                    .as(other.name())
                    .isTrue();
        }
        assertThat(ideas.require(Actor.SYSTEM, idea.number()).author().isUnnamed())
                .isTrue();
    }

    @Test
    void two_ideas_of_one_author_do_not_show_that_they_are_of_one() {
        var one = submit();
        var other = submit();

        assertThat(one.authorKey()).isNotEqualTo(other.authorKey());
    }

    @Test
    void a_board_that_does_not_allow_it_takes_no_idea_without_name() {
        boards.change(cast.actor(BJORN), group.id(), false);

        assertThatThrownBy(this::submit)
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.problems()).extracting("field").containsExactly("unnamed"));
    }

    @Test
    void what_was_submitted_without_name_stays_so_when_the_board_allows_it_no_longer() {
        var idea = submit();

        boards.change(cast.actor(BJORN), group.id(), false);

        assertThat(ideas.require(cast.actor(ANNA), idea.number()).author().isUnnamed())
                .isTrue();
    }

    @Test
    void the_author_hears_of_support_comments_and_answers() {
        var idea = submit();
        ideas.support(cast.actor(ANNA), idea.number());
        conversations.comment(cast.actor(FARID), idea.id(), text("Bra tänkt."));
        responses.respond(cast.actor(CECILIA), idea.number(), new NewResponse(IdeaStatus.ACCEPTED, text("Ja."), null));

        await().untilAsserted(() -> assertThat(told(author, idea))
                .contains("IDEA_SUPPORTED", "COMMENTED", "IDEA_ANSWERED")
                .doesNotContain("IDEA_SUBMITTED"));
    }

    @Test
    void the_author_can_neither_back_the_idea_nor_lose_it_among_their_own() {
        var idea = submit();

        assertThatThrownBy(() -> ideas.support(author, idea.number())).isInstanceOf(RefusedException.class);
        assertThat(byAuthor(author)).contains(idea.number());
        assertThat(byAuthor(cast.actor(ANNA))).doesNotContain(idea.number());
    }

    @Test
    void the_author_withdraws_it_without_being_named() {
        var idea = submit();
        ideas.support(cast.actor(ANNA), idea.number());

        ideas.withdraw(author, idea.number());

        await().untilAsserted(() -> assertThat(notes(cast.actor(ANNA), idea))
                .filteredOn(note -> note.kind().equals("IDEA_MOVED"))
                .singleElement()
                .satisfies(note -> assertThat(note.people()).allMatch(person -> person.isUnnamed())));
    }

    @Test
    void who_starts_a_group_invites_no_author_who_shows_no_name_and_the_author_is_told() {
        var idea = submit();

        var made = started.start(
                cast.actor(ANNA),
                idea.number(),
                new GroupFields("Nu gör vi det " + UUID.randomUUID(), null, Visibility.OPEN.code()));

        assertThat(invitations.waiting(cast.actor(ANNA), made.id())).isEmpty();
        await().untilAsserted(() -> assertThat(told(author, idea)).contains("IDEA_MOVED"));
    }

    @Test
    void an_author_who_does_not_see_the_draft_is_told_that_the_idea_has_come_further() {
        var idea = submit();
        var closed = groups.create(cast.actor(ANNA), new GroupFields("Sluten " + UUID.randomUUID(), null, "closed"));

        drafts.start(cast.actor(ANNA), closed.id(), "Ett förslag", text("Text"), idea.id());

        await().untilAsserted(() -> assertThat(told(author, idea)).contains("IDEA_MOVED"));
    }

    @Test
    void two_merged_ideas_move_the_support_to_the_other_one_and_the_author_follows() {
        var idea = submit();
        var stays = ideas.submit(
                cast.actor(BJORN),
                new NewIdea("Den andra idén", text("Text"), group.id(), null, null, null, false, List.of()));

        merges.merge(cast.actor(CECILIA), idea.number(), stays.number());

        assertThat(ideas.require(author, stays.number()).supported()).isTrue();
        await().untilAsserted(() -> assertThat(told(author, stays, idea)).contains("IDEA_MERGED"));
    }

    @Test
    void the_author_alone_puts_their_name_to_it() {
        var idea = submit();

        for (var other : List.of(ANNA, CECILIA, EVA, BJORN)) {
            assertThatThrownBy(() -> authors.putName(cast.actor(other), idea.number()))
                    .isInstanceOf(RefusedException.class);
        }
        authors.putName(author, idea.number());

        var named = ideas.require(cast.actor(ANNA), idea.number());
        assertThat(named.author().id()).isEqualTo(author.id());
        assertThat(named.unnamed()).isFalse();
    }

    private Idea submit() {
        return ideas.submit(
                author,
                new NewIdea(
                        "Utan namn " + UUID.randomUUID(),
                        text("Det här."),
                        group.id(),
                        null,
                        null,
                        null,
                        true,
                        List.of()));
    }

    private Idea seenBy(Cast reader) {
        var mine = ideas.list(author, new IdeaFilter(null, null, author.id(), IdeaFilter.Order.NEWEST), null, 1);
        return ideas.require(cast.actor(reader), mine.items().getFirst().number());
    }

    private List<Long> byAuthor(Actor reader) {
        var filter = new IdeaFilter(null, group.id(), author.id(), IdeaFilter.Order.NEWEST);
        return ideas.list(reader, filter, null, 100).items().stream()
                .map(IdeaSummary::number)
                .toList();
    }

    private List<String> told(Actor reader, Idea... about) {
        return List.of(about).stream()
                .flatMap(idea -> notes(reader, idea).stream())
                .map(Notification::kind)
                .toList();
    }

    private List<Notification> notes(Actor reader, Idea idea) {
        return notifications.list(reader, Cursor.START).items().stream()
                .filter(note -> note.subjectId().equals(idea.id()))
                .toList();
    }

    private static RichText text(String markdown) {
        return Markdown.toRichText(markdown, MentionResolver.NONE);
    }
}
