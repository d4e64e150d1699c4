package org.samverk.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.samverk.cast.Cast.ANNA;
import static org.samverk.cast.Cast.BJORN;
import static org.samverk.cast.Cast.CECILIA;
import static org.samverk.cast.Cast.FARID;
import static org.samverk.cast.Cast.GRETA;
import static org.samverk.cast.Cast.HUGO;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.activity.Activity;
import org.samverk.activity.ActivityKind;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.chain.Chain;
import org.samverk.chain.ChainStation;
import org.samverk.documents.Drafts;
import org.samverk.groups.Group;
import org.samverk.groups.GroupFields;
import org.samverk.groups.Groups;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.RefusedException;
import org.samverk.notifications.Notification;
import org.samverk.notifications.Notifications;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.samverk.richtext.RichText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SamverkTest
@RecordApplicationEvents
class IdeasTests {
    @Autowired
    private Ideas ideas;

    @Autowired
    private IdeaResponses responses;

    @Autowired
    private Groups groups;

    @Autowired
    private IdeaGroups started;

    @Autowired
    private Chain chain;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Notifications notifications;

    @Autowired
    private CastSetup cast;

    @Autowired
    private ApplicationEvents events;

    @Test
    void an_employee_submits_an_idea_that_all_employees_see_and_no_guest() {
        var idea = submit(ANNA, null);

        assertThat(idea.status()).isEqualTo(IdeaStatus.SUBMITTED);
        assertThat(ideas.require(actor(GRETA), idea.number()).title()).isEqualTo(idea.title());
        assertThatThrownBy(() -> ideas.require(actor(HUGO), idea.number())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> ideas.require(Actor.VISITOR, idea.number())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void those_that_wait_are_counted_no_further_than_asked_for() {
        submit(ANNA, null);
        submit(BJORN, null);

        assertThat(ideas.unanswered(actor(ANNA), 1)).isOne();
        assertThat(ideas.unanswered(actor(ANNA), 2)).isEqualTo(2);
    }

    @Test
    void an_idea_in_a_secret_group_does_not_exist_for_others() {
        var group = groups.create(actor(BJORN), new GroupFields("Hemlig om idéer", "", "secret"));
        var idea = submit(BJORN, group.id());

        assertThat(ideas.require(actor(BJORN), idea.number())).isNotNull();
        assertThatThrownBy(() -> ideas.support(actor(ANNA), idea.number())).isInstanceOf(NotFoundException.class);
        assertThat(ideas.list(actor(ANNA), IdeaFilter.all(), null, 100).items())
                .noneMatch(found -> found.number() == idea.number());
        assertThatThrownBy(() -> submit(ANNA, group.id())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void everything_that_is_missing_is_said_at_once() {
        assertThatThrownBy(() -> ideas.submit(actor(ANNA), new NewIdea(" ", RichText.empty(), null, null)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        invalid -> assertThat(invalid.problems())
                                .extracting(problem -> problem.field())
                                .containsExactly("title", "markdown"));
        assertThatThrownBy(() -> ideas.submit(actor(ANNA), new NewIdea("å".repeat(500), text("x"), null, null)))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void support_counts_once_and_can_be_taken_back() {
        var idea = submit(ANNA, null);

        ideas.support(actor(BJORN), idea.number());
        assertThat(ideas.support(actor(BJORN), idea.number()).supporters()).isEqualTo(1);
        assertThat(ideas.support(actor(FARID), idea.number()).supporters()).isEqualTo(2);
        assertThat(ideas.withdrawSupport(actor(BJORN), idea.number()).supporters())
                .isEqualTo(1);
        assertThatThrownBy(() -> ideas.support(actor(ANNA), idea.number())).isInstanceOf(RefusedException.class);
    }

    @Test
    void support_by_many_at_once_is_counted_right() throws Exception {
        var idea = submit(ANNA, null);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var person : List.of(BJORN, CECILIA, FARID, GRETA, BJORN, CECILIA, FARID, GRETA)) {
                threads.submit(() -> ideas.support(actor(person), idea.number()));
            }
        }
        assertThat(ideas.require(actor(ANNA), idea.number()).supporters()).isEqualTo(4);
    }

    @Test
    void a_handler_answers_with_reasons_and_only_along_the_allowed_ways() {
        var idea = submit(ANNA, null);

        assertThatThrownBy(() -> respond(BJORN, idea, IdeaStatus.ACCEPTED)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> responses.respond(
                        actor(CECILIA), idea.number(), new NewResponse(IdeaStatus.ACCEPTED, RichText.empty(), null)))
                .isInstanceOf(InvalidInputException.class);
        assertThat(respond(CECILIA, idea, IdeaStatus.ACCEPTED).status()).isEqualTo(IdeaStatus.ACCEPTED);
        assertThatThrownBy(() -> respond(CECILIA, idea, IdeaStatus.EVALUATING)).isInstanceOf(ConflictException.class);
        assertThat(ideas.responses(idea)).hasSize(1);
        assertThat(chain.of(actor(ANNA), idea.id()).isEmpty()).isFalse();
    }

    @Test
    void an_answered_idea_cannot_be_changed_and_a_withdrawn_one_not_supported() {
        var answered = submit(ANNA, null);
        respond(CECILIA, answered, IdeaStatus.DECLINED);
        assertThatThrownBy(() -> ideas.edit(actor(ANNA), answered.number(), "Ny", text("Ny")))
                .isInstanceOf(ConflictException.class);

        var withdrawn = submit(ANNA, null);
        assertThatThrownBy(() -> ideas.withdraw(actor(BJORN), withdrawn.number()))
                .isInstanceOf(RefusedException.class);
        ideas.withdraw(actor(ANNA), withdrawn.number());
        assertThatThrownBy(() -> ideas.support(actor(BJORN), withdrawn.number()))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void the_board_reads_on_where_it_stopped_in_each_order() {
        for (var i = 0; i < 5; i++) {
            ideas.support(actor(BJORN), submit(ANNA, null).number());
        }
        for (var order : IdeaFilter.Order.values()) {
            var filter = new IdeaFilter(null, null, cast.id(ANNA), order);
            var all = ideas.list(actor(ANNA), filter, null, 100).items();
            var first = ideas.list(actor(ANNA), filter, null, 2);
            var second = ideas.list(actor(ANNA), filter, first.next(), 2);
            assertThat(first.items()).isEqualTo(all.subList(0, 2));
            assertThat(second.items()).isEqualTo(all.subList(2, 4));
        }
    }

    @Test
    void a_group_is_started_for_an_idea_and_its_author_invited() {
        var idea = submit(ANNA, null);

        var group = started.start(actor(BJORN), idea.number(), new GroupFields("För idén", "", "secret"));

        assertThat(groups.inviting(actor(ANNA))).extracting(Group::id).contains(group.id());
        assertThat(shown(BJORN, idea)).contains("För idén");
        assertThat(shown(GRETA, idea)).doesNotContain("För idén");
        assertThatThrownBy(() -> started.start(actor(HUGO), idea.number(), GroupFields.EMPTY))
                .isInstanceOf(NotFoundException.class);
        respond(CECILIA, idea, IdeaStatus.DECLINED);
        assertThatThrownBy(() -> started.start(actor(BJORN), idea.number(), new GroupFields("Sen", "", "open")))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void a_group_that_does_without_ideas_takes_none() {
        var group = groups.create(
                actor(BJORN), new GroupFields("Utan idéer", "", "open", null, null, null, null, List.of("drafts")));

        assertThatThrownBy(() -> submit(BJORN, group.id()))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("groups.error.toolOff"));
        assertThatThrownBy(() -> submit(ANNA, group.id())).isInstanceOf(RefusedException.class);
    }

    @Test
    void the_author_is_told_when_somebody_starts_a_draft_from_the_idea() {
        var open = groups.create(actor(BJORN), new GroupFields("Skriver öppet", "", "open"));
        var closed = groups.create(actor(BJORN), new GroupFields("Skriver för sig", "", "closed"));
        var seen = submit(ANNA, null);
        var unseen = submit(ANNA, null);
        respond(CECILIA, unseen, IdeaStatus.ACCEPTED);

        var draft = drafts.start(actor(BJORN), open.id(), "Utkast", text("Text"), seen.id());
        var hidden = drafts.start(actor(BJORN), closed.id(), "Utkast", text("Text"), unseen.id());

        assertThat(told(draft, ActivityKind.DRAFT_STARTED)).containsExactly(Set.of(cast.id(ANNA)));
        assertThat(told(seen.id(), ActivityKind.IDEA_MOVED)).isEmpty();
        assertThat(told(unseen.id(), ActivityKind.IDEA_MOVED)).containsExactly(Set.of(cast.id(ANNA)));
        await().untilAsserted(() -> assertThat(notified(ANNA)).contains("/drafts/" + draft, unseen.path()));
        assertThat(notified(ANNA)).doesNotContain("/drafts/" + hidden);
    }

    private List<Set<UUID>> told(UUID subject, ActivityKind kind) {
        return events.stream(Activity.class)
                .filter(activity ->
                        activity.kind() == kind && activity.subjectId().equals(subject))
                .map(Activity::recipients)
                .toList();
    }

    private List<String> notified(Cast person) {
        return notifications.list(actor(person), Cursor.START).items().stream()
                .map(Notification::path)
                .toList();
    }

    private List<String> shown(Cast person, Idea idea) {
        return chain.of(actor(person), idea.id()).steps().stream()
                .flatMap(step -> step.stations().stream())
                .map(ChainStation::title)
                .toList();
    }

    private Idea respond(Cast person, Idea idea, IdeaStatus status) {
        return responses.respond(actor(person), idea.number(), new NewResponse(status, text("Därför."), null));
    }

    private Idea submit(Cast person, @Nullable UUID group) {
        return ideas.submit(actor(person), new NewIdea("Cykelpool för hemtjänsten", text("Vi cyklar."), group, null));
    }

    private Actor actor(Cast person) {
        return cast.actor(person);
    }

    private static RichText text(String markdown) {
        return Markdown.toRichText(markdown, MentionResolver.NONE);
    }
}
