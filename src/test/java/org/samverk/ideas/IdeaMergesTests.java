package org.samverk.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samverk.cast.Cast.ANNA;
import static org.samverk.cast.Cast.BJORN;
import static org.samverk.cast.Cast.CECILIA;
import static org.samverk.cast.Cast.FARID;
import static org.samverk.cast.Cast.GRETA;
import static org.samverk.cast.Cast.HUGO;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.access.MembershipRole;
import org.samverk.access.Memberships;
import org.samverk.activity.Activity;
import org.samverk.activity.ActivityKind;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.chain.Chain;
import org.samverk.conversations.Conversations;
import org.samverk.conversations.WatchLevel;
import org.samverk.conversations.Watches;
import org.samverk.groups.GroupFields;
import org.samverk.groups.Groups;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.RefusedException;
import org.samverk.kernel.TimeSource;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.samverk.richtext.RichText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SamverkTest
@RecordApplicationEvents
class IdeaMergesTests {
    @Autowired
    private Ideas ideas;

    @Autowired
    private IdeaMerges merges;

    @Autowired
    private IdeaResponses responses;

    @Autowired
    private IdeaTable table;

    @Autowired
    private IdeaAssessments assessments;

    @Autowired
    private Conversations conversations;

    @Autowired
    private Watches watches;

    @Autowired
    private Groups groups;

    @Autowired
    private Memberships memberships;

    @Autowired
    private Chain chain;

    @Autowired
    private TimeSource time;

    @Autowired
    private CastSetup cast;

    @Autowired
    private ApplicationEvents events;

    @Test
    void supporters_comments_and_followers_move_and_each_supporter_counts_once() {
        var stays = submit(ANNA, null);
        var goes = submit(BJORN, null);
        ideas.support(actor(FARID), stays.number());
        ideas.support(actor(FARID), goes.number());
        ideas.support(actor(GRETA), goes.number());
        ideas.support(actor(ANNA), goes.number());
        conversations.comment(actor(FARID), goes.id(), text("Bra tänkt"));
        watches.choose(actor(GRETA), goes.id(), WatchLevel.FOLLOW);

        var merged = merge(CECILIA, goes, stays);

        assertThat(merged.supporters())
                .as("farid, greta and björn; the author not")
                .isEqualTo(3);
        assertThat(ideas.require(actor(BJORN), stays.number()).supported()).isTrue();
        assertThat(conversations.of(actor(ANNA), stays.id()).total()).isEqualTo(1);
        assertThat(conversations.of(actor(ANNA), goes.id()).total()).isZero();
        assertThat(watches.followers(stays.id())).contains(cast.id(GRETA));
        var duplicate = ideas.require(actor(ANNA), goes.number());
        assertThat(duplicate.status()).isEqualTo(IdeaStatus.DUPLICATE);
        assertThat(duplicate.duplicateOf()).isEqualTo(stays.number());
        assertThat(told(goes)).isEqualTo(Set.of(cast.id(ANNA), cast.id(BJORN), cast.id(FARID), cast.id(GRETA)));
        assertThat(chain.before(stays.id())).contains(goes.id());
    }

    @Test
    void what_is_said_from_a_page_that_was_opened_before_is_said_about_the_idea_that_stays() {
        var goes = submit(BJORN, null);
        var said = conversations.comment(actor(FARID), goes.id(), text("Före"));
        var stays = submit(ANNA, null);
        merge(CECILIA, goes, stays);
        var last = submit(ANNA, null);
        merge(CECILIA, stays, last);

        conversations.comment(actor(FARID), goes.id(), text("Efter"));
        var answer = conversations.comment(actor(GRETA), goes.id(), said.id(), text("Svar"));

        assertThat(answer.subjectId()).isEqualTo(last.id());
        assertThat(conversations.of(actor(ANNA), last.id()).total()).isEqualTo(3);
        assertThat(conversations.of(actor(ANNA), goes.id()).total()).isZero();
    }

    @Test
    void what_was_merged_before_follows_along() {
        var first = submit(ANNA, null);
        var second = submit(BJORN, null);
        var third = submit(FARID, null);
        merge(CECILIA, first, second);
        merge(CECILIA, second, third);

        assertThat(ideas.require(actor(ANNA), first.number()).duplicateOf()).isEqualTo(third.number());
        assertThat(ideas.require(actor(ANNA), third.number()).supporters()).isEqualTo(2);
    }

    @Test
    void an_idea_is_not_merged_into_itself_a_duplicate_or_one_that_is_hidden() {
        var secret = groups.create(actor(BJORN), new GroupFields("Hemlig dubblett", "", "secret"));
        var hidden = submit(BJORN, secret.id());
        var idea = submit(ANNA, null);
        var duplicate = submit(ANNA, null);
        merge(CECILIA, duplicate, submit(ANNA, null));

        for (var wrong : new Idea[] {idea, duplicate, hidden}) {
            assertThatThrownBy(() -> merge(CECILIA, idea, wrong)).isInstanceOf(InvalidInputException.class);
        }
        assertThatThrownBy(() -> merges.merge(actor(CECILIA), idea.number(), null))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> merge(CECILIA, duplicate, idea)).isInstanceOf(ConflictException.class);
    }

    @Test
    void only_those_who_may_answer_both_merge_them() {
        var group = groups.create(actor(BJORN), new GroupFields("Slår ihop", "", "open"));
        var mine = submit(BJORN, group.id());
        var all = submit(ANNA, null);

        assertThatThrownBy(() -> merge(GRETA, all, mine)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> merge(BJORN, mine, all)).isInstanceOf(RefusedException.class);
    }

    @Test
    void ideas_that_others_see_are_not_merged() {
        var closed = groups.create(actor(BJORN), new GroupFields("Stängd dubblett", "", "closed"));
        memberships.put(cast.id(CECILIA), closed.id(), MembershipRole.MEMBER, time.instant());
        var open = groups.create(actor(BJORN), new GroupFields("Öppen dubblett", "", "open"));
        var all = submit(ANNA, null);
        var inside = submit(BJORN, closed.id());

        assertThatThrownBy(() -> merge(CECILIA, inside, all)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> merge(CECILIA, all, inside)).isInstanceOf(InvalidInputException.class);
        assertThat(merge(CECILIA, inside, submit(BJORN, closed.id())).supporters())
                .isZero();
        assertThat(merge(CECILIA, submit(BJORN, open.id()), all).supporters()).isEqualTo(1);
        memberships.put(cast.id(HUGO), open.id(), MembershipRole.GUEST, time.instant());
        assertThatThrownBy(() -> merge(CECILIA, submit(BJORN, open.id()), all))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void each_assessor_has_one_assessment_that_they_may_change() {
        var group = groups.create(actor(BJORN), new GroupFields("Bedömer", "", "open"));
        var idea = submit(BJORN, group.id());

        assessments.assess(actor(CECILIA), idea.number(), new NewAssessment(2, 2, 3, "Först"));
        assessments.assess(actor(BJORN), idea.number(), new NewAssessment(5, 1, 4, ""));
        var all = assessments.assess(actor(CECILIA), idea.number(), new NewAssessment(4, 2, 3, "Sedan"));

        assertThat(all).extracting(Assessment::benefit).containsExactlyInAnyOrder(4, 5);
        assertThat(assessments.all(actor(BJORN)))
                .filteredOn(assessed -> assessed.number() == idea.number())
                .singleElement()
                .satisfies(assessed -> {
                    assertThat(assessed.benefit()).isEqualTo(new AssessedIdea.Spread(4.5, 4, 5));
                    assertThat(assessed.assessors()).isEqualTo(2);
                });
        assertThatThrownBy(() -> assessments.assess(
                        actor(BJORN), idea.number(), new NewAssessment(6, 1, null, "a".repeat(2001))))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        invalid -> assertThat(invalid.problems())
                                .extracting(problem -> problem.field())
                                .containsExactly("benefit", "feasibility", "note"));
    }

    @Test
    void nobody_but_those_who_may_answer_learns_of_an_assessment() {
        var idea = submit(ANNA, null);
        assessments.assess(actor(CECILIA), idea.number(), new NewAssessment(1, 5, 1, "Orimligt"));

        assertThatThrownBy(() -> assessments.of(actor(ANNA), idea.number())).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> assessments.assess(actor(ANNA), idea.number(), new NewAssessment(5, 1, 5, "Min egen")))
                .isInstanceOf(RefusedException.class);
        assertThat(assessments.all(actor(ANNA))).noneMatch(assessed -> assessed.number() == idea.number());
    }

    @Test
    void a_duplicate_from_before_ideas_were_merged_is_merged_or_taken_up_by_those_who_answer_it() {
        var stays = submit(BJORN, null);
        var merged = oldDuplicate();
        var anew = oldDuplicate();

        assertThat(ideas.powers(actor(CECILIA), merged).respond()).isTrue();
        assertThat(ideas.powers(actor(ANNA), merged).respond()).isFalse();
        merge(CECILIA, merged, stays);
        responses.respond(
                actor(CECILIA), anew.number(), new NewResponse(IdeaStatus.EVALUATING, text("Vi ser på den."), null));

        assertThat(ideas.require(actor(ANNA), merged.number()).duplicateOf()).isEqualTo(stays.number());
        assertThat(ideas.require(actor(ANNA), anew.number()).status()).isEqualTo(IdeaStatus.EVALUATING);
        assertThatThrownBy(() -> responses.respond(
                        actor(CECILIA),
                        merged.number(),
                        new NewResponse(IdeaStatus.EVALUATING, text("En gång till."), null)))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> merge(CECILIA, merged, anew)).isInstanceOf(ConflictException.class);
    }

    private Idea oldDuplicate() {
        var idea = submit(ANNA, null);
        table.move(idea.id(), IdeaStatus.DUPLICATE);
        return ideas.require(actor(ANNA), idea.number());
    }

    private Idea merge(Cast person, Idea idea, Idea into) {
        return merges.merge(actor(person), idea.number(), into.number());
    }

    private Set<UUID> told(Idea idea) {
        return events.stream(Activity.class)
                .filter(activity -> activity.kind() == ActivityKind.IDEA_MERGED)
                .filter(activity -> activity.subjectId().equals(idea.id()))
                .map(Activity::recipients)
                .findFirst()
                .orElse(Set.of());
    }

    private Idea submit(Cast person, @Nullable UUID group) {
        return ideas.submit(actor(person), new NewIdea("Cykelpool", text("Vi cyklar."), group, null));
    }

    private Actor actor(Cast person) {
        return cast.actor(person);
    }

    private static RichText text(String markdown) {
        return Markdown.toRichText(markdown, MentionResolver.NONE);
    }
}
