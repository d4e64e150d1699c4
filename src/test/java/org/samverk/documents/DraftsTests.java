package org.samverk.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.access.Circles;
import org.samverk.access.MembershipRole;
import org.samverk.access.Memberships;
import org.samverk.access.Principals;
import org.samverk.access.Subjects;
import org.samverk.access.Visibility;
import org.samverk.cast.SamverkTest;
import org.samverk.chain.Chain;
import org.samverk.chain.Step;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.RefusedException;
import org.samverk.revisions.Revisions;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.samverk.richtext.RichText;
import org.springframework.beans.factory.annotation.Autowired;

@SamverkTest
class DraftsTests {
    @Autowired
    Drafts drafts;

    @Autowired
    Principals principals;

    @Autowired
    Memberships memberships;

    @Autowired
    Circles circles;

    @Autowired
    Subjects subjects;

    @Autowired
    Chain chain;

    private final UUID group = UUID.randomUUID();
    private Actor writer = Actor.VISITOR;
    private Actor colleague = Actor.VISITOR;
    private Actor administrator = Actor.VISITOR;
    private Actor stranger = Actor.VISITOR;

    @BeforeEach
    void a_closed_group_of_three() {
        circles.create(group, Visibility.CLOSED);
        writer = member(MembershipRole.MEMBER);
        colleague = member(MembershipRole.MEMBER);
        administrator = member(MembershipRole.ADMINISTRATOR);
        stranger = person();
    }

    @Test
    void starting_a_draft_makes_its_first_revision() {
        var id = start("Så går det till");

        var draft = drafts.require(colleague, id);
        assertThat(draft.title()).isEqualTo("Så går det till");
        assertThat(draft.revisions()).isEqualTo(1);
        assertThat(draft.state()).isEqualTo(DraftState.WORKING);
        var revision = drafts.revision(draft, 1);
        assertThat(revision.sha256()).isEqualTo(Revisions.seal(revision.title(), revision.content()));
    }

    @Test
    void a_draft_that_comes_from_another_subject_is_linked_to_it() {
        var origin = start("Ursprunget");

        var id = drafts.start(colleague, group, "Utkastet", text("Text"), origin);

        var step = chain.of(writer, origin).steps().get(Step.DRAFT.ordinal());
        assertThat(step.stations()).extracting(s -> s.station().subjectId()).contains(id);
        assertThat(drafts.require(writer, id).originId()).isEqualTo(origin);
    }

    @Test
    void nobody_starts_from_what_they_do_not_see() {
        var origin = start("Hemligt ursprung");
        var elsewhere = UUID.randomUUID();
        circles.create(elsewhere, Visibility.OPEN);
        memberships.put(id(stranger), elsewhere, MembershipRole.MEMBER, Instant.now());

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> drafts.start(stranger, elsewhere, "Försök", text("x"), origin));
    }

    @Test
    void only_those_who_take_part_start_drafts_and_others_do_not_see_them() {
        var id = start("Internt");

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> drafts.start(stranger, group, "Titel", text("x"), null));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> drafts.require(stranger, id));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> save(stranger, id, 1, "y"));
        assertThat(drafts.ofGroup(stranger, group, null, 10).items()).isEmpty();
    }

    @Test
    void each_save_is_a_revision_and_renames_the_draft() {
        var id = start("Första namnet");

        drafts.save(colleague, id, 1, "Andra namnet", text("Ny text"), "Skrev om inledningen");

        var draft = drafts.require(writer, id);
        assertThat(draft.title()).isEqualTo("Andra namnet");
        assertThat(subjects.require(writer, id).title()).isEqualTo("Andra namnet");
        assertThat(drafts.revisions(draft))
                .extracting("number", "note", "authorId")
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, "Skrev om inledningen", id(colleague)),
                        org.assertj.core.groups.Tuple.tuple(1, null, id(writer)));
        assertThat(drafts.revision(draft, 1).title()).isEqualTo("Första namnet");
    }

    @Test
    void a_text_that_is_not_changed_makes_no_revision() {
        var id = start("Titel");

        var newest = drafts.save(colleague, id, 1, "Titel", text("Text"), null);

        assertThat(newest.number()).isEqualTo(1);
        assertThat(drafts.require(writer, id).revisions()).isEqualTo(1);
    }

    @Test
    void who_saves_on_an_older_revision_is_told_and_nothing_is_overwritten() {
        var id = start("Titel");
        save(colleague, id, 1, "Kollegans text");

        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> save(writer, id, 1, "Min text"))
                .matches(conflict -> conflict.messageKey().equals("revisions.error.newer"));
        var draft = drafts.require(writer, id);
        assertThat(drafts.revision(draft, draft.revisions()).content()).contains("Kollegans text");
    }

    @Test
    void of_two_who_save_in_the_same_moment_one_is_told() throws Exception {
        var id = start("Titel");
        try (var threads = Executors.newFixedThreadPool(2)) {
            var acts = java.util.List.<Callable<Boolean>>of(() -> trySave(writer, id), () -> trySave(colleague, id));
            var saved = threads.invokeAll(acts).stream()
                    .map(Future::resultNow)
                    .filter(ok -> ok)
                    .count();

            assertThat(saved).isEqualTo(1);
            assertThat(drafts.require(writer, id).revisions()).isEqualTo(2);
        }
    }

    @Test
    void the_author_finalises_and_then_nobody_saves() {
        var id = start("Titel");

        drafts.finalise(writer, id, 1);

        var draft = drafts.require(writer, id);
        assertThat(draft.isFinalised()).isTrue();
        assertThat(draft.finalisedRevision()).isEqualTo(1);
        assertThat(drafts.abilities(writer, draft)).isEqualTo(new DraftAbilities(false, false, true));
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> save(writer, id, 1, "Efteråt"))
                .matches(conflict -> conflict.messageKey().equals("documents.error.finalised"));
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> drafts.finalise(writer, id, 1));
    }

    @Test
    void a_group_administrator_finalises_but_another_member_does_not() {
        var id = start("Titel");

        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> drafts.finalise(colleague, id, 1));
        drafts.finalise(administrator, id, 1);

        assertThat(drafts.require(writer, id).isFinalised()).isTrue();
    }

    @Test
    void nobody_finalises_a_text_that_they_have_not_read() {
        var id = start("Titel");
        save(colleague, id, 1, "Nyare");

        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> drafts.finalise(writer, id, 1));
    }

    @Test
    void a_title_is_needed_and_not_too_long() {
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> start("  "));
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> start("x".repeat(201)));
    }

    @Test
    void drafts_are_listed_by_when_they_were_worked_on_and_read_on_by_cursor() {
        var first = start("Ett");
        var second = start("Två");
        var third = start("Tre");
        save(writer, first, 1, "Ändrad");

        var slice = drafts.ofGroup(writer, group, null, 2);
        assertThat(slice.items()).extracting(Draft::id).containsExactly(first, third);
        assertThat(drafts.ofGroup(writer, group, slice.next(), 2).items())
                .extracting(Draft::id)
                .containsExactly(second);
        assertThat(drafts.mine(writer, null, 10).items()).extracting(Draft::id).contains(first, second, third);
    }

    private UUID start(String title) {
        return drafts.start(writer, group, title, text("Text"), null);
    }

    private void save(Actor actor, UUID id, int base, String words) {
        drafts.save(actor, id, base, "Titel", text(words), null);
    }

    private boolean trySave(Actor actor, UUID id) {
        try {
            save(actor, id, 1, "Text av " + actor);
            return true;
        } catch (ConflictException e) {
            return false;
        }
    }

    private static RichText text(String markdown) {
        return Markdown.toRichText(markdown, MentionResolver.NONE);
    }

    private Actor member(MembershipRole role) {
        var actor = person();
        memberships.put(id(actor), group, role, Instant.now());
        return actor;
    }

    private Actor person() {
        var username = "d" + UUID.randomUUID().toString().substring(0, 12);
        return principals
                .actor(principals.createMember(username, "Person " + username, Set.of()))
                .orElseThrow();
    }

    private static UUID id(Actor actor) {
        return actor.requirePerson();
    }
}
