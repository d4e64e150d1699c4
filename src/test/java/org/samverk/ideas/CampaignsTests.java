package org.samverk.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samverk.cast.Cast.ANNA;
import static org.samverk.cast.Cast.BJORN;
import static org.samverk.cast.Cast.CECILIA;
import static org.samverk.cast.Cast.EVA;
import static org.samverk.cast.Cast.FARID;
import static org.samverk.cast.Cast.GRETA;
import static org.samverk.cast.Cast.HUGO;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.activity.Activity;
import org.samverk.activity.ActivityKind;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.groups.GroupFields;
import org.samverk.groups.Groups;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.RefusedException;
import org.samverk.kernel.TimeSource;
import org.samverk.people.NewPerson;
import org.samverk.people.People;
import org.samverk.people.Units;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.samverk.richtext.RichText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SamverkTest
@RecordApplicationEvents
class CampaignsTests {
    @Autowired
    private Campaigns campaigns;

    @Autowired
    private CampaignChanges changes;

    @Autowired
    private Ideas ideas;

    @Autowired
    private IdeaHandling handling;

    @Autowired
    private IdeaResponses responses;

    @Autowired
    private IdeaMerges merges;

    @Autowired
    private IdeaReminders reminders;

    @Autowired
    private Groups groups;

    @Autowired
    private Units units;

    @Autowired
    private People people;

    @Autowired
    private IdeaCalendar calendar;

    @Autowired
    private TimeSource time;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CastSetup cast;

    @Autowired
    private ApplicationEvents events;

    @AfterEach
    void back_to_today() {
        cast.comeBack();
    }

    @Test
    void an_administrator_asks_and_all_employees_see_it_and_no_guest() {
        var campaign = start("farid");

        assertThat(campaign.state()).isEqualTo(CampaignState.OPEN);
        assertThat(campaign.terms().name()).isEqualTo("Farid Rahimi");
        assertThat(campaigns.require(actor(GRETA), campaign.number())).isEqualTo(campaign);
        assertThat(open(GRETA)).contains(campaign.number());
        assertThat(open(HUGO)).doesNotContain(campaign.number());
        assertThatThrownBy(() -> campaigns.require(actor(HUGO), campaign.number()))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> campaigns.start(actor(CECILIA), fields(null, null, "farid")))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        var wrong = new CampaignFields(
                " ", RichText.empty(), null, today().minusDays(1), null, UUID.randomUUID(), 0, 400, null, null, " ");

        assertThatThrownBy(() -> campaigns.start(actor(EVA), wrong))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        invalid -> assertThat(invalid.problems())
                                .extracting(problem -> problem.field())
                                .containsExactly(
                                        "question",
                                        "startsOn",
                                        "endsOn",
                                        "supporters",
                                        "days",
                                        "weeks",
                                        "answerer",
                                        "asked"));
        for (var answerer : List.of("ingen-alls", "hugo")) {
            assertThatThrownBy(() -> campaigns.start(actor(EVA), fields(null, null, answerer)))
                    .isInstanceOf(InvalidInputException.class);
        }
    }

    @Test
    void the_promise_is_kept_when_enough_have_backed_the_idea_in_time() {
        var idea = submit(ANNA, start("farid"), null);
        ideas.support(actor(BJORN), idea.number());
        assertThat(standing(idea)).isEqualTo(PromiseStanding.COLLECTING);
        assertThat(numbers(FARID)).doesNotContain(idea.number());
        assertThatThrownBy(() -> answer(FARID, idea, IdeaStatus.ACCEPTED)).isInstanceOf(RefusedException.class);

        ideas.support(actor(GRETA), idea.number());
        ideas.support(actor(EVA), idea.number());

        var handed = ideas.require(actor(ANNA), idea.number());
        assertThat(handed.dueOn()).isEqualTo(today().plusWeeks(3));
        assertThat(handed.handler())
                .isNotNull()
                .satisfies(who -> assertThat(who.id()).isEqualTo(cast.id(FARID)));
        assertThat(standing(idea)).isEqualTo(PromiseStanding.PROMISED);
        assertThat(numbers(FARID)).contains(idea.number());
        assertThat(told(idea, ActivityKind.IDEA_HANDED_OVER)).containsExactly(Set.of(cast.id(FARID)));
        assertThat(told(idea, ActivityKind.IDEA_PROMISED)).containsExactly(Set.of(cast.id(ANNA)));
        assertThat(answer(FARID, idea, IdeaStatus.ACCEPTED).status()).isEqualTo(IdeaStatus.ACCEPTED);
        assertThat(standing(idea)).isEqualTo(PromiseStanding.KEPT);
    }

    @Test
    void many_who_back_an_idea_at_once_hand_it_over_once() {
        var idea = submit(ANNA, start("farid"), null);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var person : List.of(BJORN, CECILIA, FARID, GRETA, EVA, BJORN, CECILIA)) {
                threads.submit(() -> ideas.support(actor(person), idea.number()));
            }
        }

        assertThat(standing(idea)).isEqualTo(PromiseStanding.PROMISED);
        assertThat(jdbc.sql(
                                "select count(*) from activity.entry where subject_id = :idea and kind = 'IDEA_HANDED_OVER'")
                        .param("idea", idea.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void support_that_comes_too_late_binds_nobody() {
        var made = new ArrayList<Idea>();
        time.at(time.instant().minus(Duration.ofDays(31)), () -> made.add(submit(ANNA, start("farid"), null)));
        var idea = made.getFirst();

        ideas.support(actor(BJORN), idea.number());
        ideas.support(actor(GRETA), idea.number());

        assertThat(standing(idea)).isEqualTo(PromiseStanding.MISSED);
        assertThat(told(idea, ActivityKind.IDEA_HANDED_OVER)).isEmpty();
    }

    @Test
    void a_unit_that_nobody_leads_leaves_the_answer_to_all_who_handle_ideas_and_one_with_a_head_to_the_head() {
        var unit = units.create(Actor.SYSTEM, null, "Svarar " + UUID.randomUUID());
        var campaign = campaigns.start(actor(EVA), answeredBy(unit));
        var nobodys = backed(submit(ANNA, campaign, null));
        units.lead(Actor.SYSTEM, unit, "farid");
        var farids = backed(submit(ANNA, campaign, null));

        assertThat(nobodys.handler()).isNull();
        assertThat(told(nobodys, ActivityKind.IDEA_HANDED_OVER))
                .singleElement()
                .satisfies(told -> assertThat(told).contains(cast.id(CECILIA)));
        assertThat(farids.handler()).isNotNull();
        assertThat(told(farids, ActivityKind.IDEA_HANDED_OVER)).containsExactly(Set.of(cast.id(FARID)));
    }

    @Test
    void a_promised_answer_is_reminded_of_before_its_day_and_late_for_all_to_see_after_it() {
        var campaign = start("farid");
        var idea = backed(submit(ANNA, campaign, null));
        reminders.remind();
        assertThat(told(idea, ActivityKind.IDEA_REMINDED_BEFORE)).isEmpty();

        var day = Duration.ofDays(1);
        time.at(time.instant().plus(day.multipliedBy(19)), reminders::remind);
        time.at(time.instant().plus(day.multipliedBy(20)), reminders::remind);
        assertThat(told(idea, ActivityKind.IDEA_REMINDED_BEFORE)).containsExactly(Set.of(cast.id(FARID)));
        time.at(time.instant().plus(day.multipliedBy(23)), () -> {
            assertThat(standing(idea)).isEqualTo(PromiseStanding.LATE);
            assertThat(campaigns.require(actor(GRETA), campaign.number()).figures())
                    .isEqualTo(new Campaign.Figures(1, 1, 1, 0));
            assertThat(ideas.list(actor(GRETA), IdeaFilter.ofCampaign(campaign.number()), null, 10)
                            .items())
                    .singleElement()
                    .satisfies(found -> assertThat(found.late()).isTrue());
        });
    }

    @Test
    void an_answer_that_came_late_is_told_as_such_and_a_kept_promise_stays_kept_when_the_idea_is_taken_up_anew() {
        var late = backed(submit(ANNA, start("farid"), null));
        var kept = backed(submit(ANNA, start("farid"), null));
        answer(FARID, kept, IdeaStatus.DECLINED);
        answer(FARID, kept, IdeaStatus.EVALUATING);
        answer(FARID, late, IdeaStatus.EVALUATING);

        time.at(time.instant().plus(Duration.ofDays(30)), () -> {
            assertThat(standing(late)).isEqualTo(PromiseStanding.LATE);
            assertThat(handling.change(actor(FARID), late.number(), cast.id(FARID), today().plusDays(9))
                            .dueOn())
                    .isEqualTo(today().plusDays(9));
            answer(FARID, late, IdeaStatus.ACCEPTED);
            assertThat(standing(late)).isEqualTo(PromiseStanding.KEPT_LATE);
            assertThat(standing(kept)).isEqualTo(PromiseStanding.KEPT);
        });
    }

    @Test
    void no_handler_puts_off_what_was_promised() {
        var idea = backed(submit(ANNA, start("farid"), null));
        var promised = today().plusWeeks(3);

        assertThatThrownBy(() -> handling.change(actor(CECILIA), idea.number(), null, promised.plusDays(1)))
                .isInstanceOf(InvalidInputException.class);
        assertThat(handling.change(actor(CECILIA), idea.number(), cast.id(CECILIA), promised.minusDays(1))
                        .dueOn())
                .isEqualTo(promised.minusDays(1));
    }

    @Test
    void only_those_who_are_asked_submit_ideas_and_only_while_it_is_open() {
        var unit = units.create(Actor.SYSTEM, null, "Frågas " + UUID.randomUUID());
        var below = units.create(Actor.SYSTEM, unit, "Under " + UUID.randomUUID());
        var username = "n" + UUID.randomUUID().toString().substring(0, 13);
        var asked = cast.actor(people.create(Actor.SYSTEM, NewPerson.employee(username, "Nadja Frisk", "Kock", below)));
        var campaign = campaigns.start(actor(EVA), fields(null, unit, "farid"));

        assertThat(campaigns.asks(asked, campaign)).isTrue();
        assertThat(submit(asked, campaign, null).promise()).isNotNull();
        assertThat(campaigns.asking(asked)).extracting(CampaignChoice::number).contains(campaign.number());
        assertThat(campaigns.asks(actor(ANNA), campaign)).isFalse();
        assertThat(campaigns.asking(actor(ANNA)))
                .extracting(CampaignChoice::number)
                .doesNotContain(campaign.number());
        refused("campaign", () -> submit(ANNA, campaign, null));
        time.at(time.instant().plus(Duration.ofDays(60)), () -> {
            assertThat(campaigns.require(asked, campaign.number()).state()).isEqualTo(CampaignState.ENDED);
            refused("campaign", () -> submit(asked, campaign, null));
        });
        refused("campaign", () -> ideas.submit(asked, new NewIdea("Idé", text("Text"), null, null, 999_999_999L)));
    }

    @Test
    void a_group_is_asked_by_its_administrators_and_its_ideas_stay_in_the_group() {
        var group = groups.create(actor(BJORN), new GroupFields("Frågar sig själv", "", "closed"));
        var other = groups.create(actor(BJORN), new GroupFields("Den andra", "", "open"));
        assertThatThrownBy(() -> campaigns.start(actor(EVA), fields(group.id(), null, "bjorn")))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> campaigns.start(actor(BJORN), fields(group.id(), null, "farid")))
                .as("farid does not see what is in the group")
                .isInstanceOf(InvalidInputException.class);

        var campaign = campaigns.start(actor(BJORN), fields(group.id(), null, "bjorn"));

        assertThat(submit(BJORN, campaign, null).groupId()).isEqualTo(group.id());
        assertThat(submit(BJORN, campaign, group.id()).groupId()).isEqualTo(group.id());
        refused("group", () -> submit(BJORN, campaign, other.id()));
        refused("group", () -> submit(BJORN, start("farid"), group.id()));
        assertThatThrownBy(() -> campaigns.require(actor(EVA), campaign.number()))
                .isInstanceOf(NotFoundException.class);
        refused("campaign", () -> submit(ANNA, campaign, null));
    }

    @Test
    void the_words_and_the_last_day_may_be_changed_until_it_is_over() {
        var campaign = start("farid");
        var longer = CampaignFields.changed("Hur blir det ännu bättre?", text("Nytt"), today().plusDays(40));

        var changed = changes.change(actor(EVA), campaign.number(), longer);

        assertThat(changed.question()).isEqualTo("Hur blir det ännu bättre?");
        assertThat(changed.endsOn()).isEqualTo(today().plusDays(40));
        assertThat(changed.terms()).isEqualTo(campaign.terms());
        assertThatThrownBy(() -> changes.change(actor(ANNA), campaign.number(), longer))
                .isInstanceOf(RefusedException.class);
        time.at(
                time.instant().plus(Duration.ofDays(60)),
                () -> assertThatThrownBy(() -> changes.change(actor(EVA), campaign.number(), longer))
                        .isInstanceOf(ConflictException.class));
    }

    @Test
    void a_promise_goes_along_when_ideas_are_merged_and_merging_may_be_what_it_takes() {
        var campaign = start("farid");
        var promised = backed(submit(ANNA, campaign, null));
        var plain = submit(BJORN, null, null);
        merges.merge(actor(CECILIA), promised.number(), plain.number());
        assertThat(standing(plain)).isEqualTo(PromiseStanding.PROMISED);

        var stays = submit(ANNA, campaign, null);
        ideas.support(actor(BJORN), stays.number());
        var goes = submit(GRETA, null, null);
        merges.merge(actor(CECILIA), goes.number(), stays.number());
        assertThat(standing(stays)).isEqualTo(PromiseStanding.PROMISED);
    }

    @Test
    void the_list_reads_on_where_it_stopped() {
        var first = start("farid");
        var second = start("farid");

        var slice = campaigns.list(actor(ANNA), CampaignState.OPEN, null, 1);
        assertThat(slice.items()).extracting(Campaign::number).containsExactly(second.number());
        assertThat(campaigns
                        .list(actor(ANNA), CampaignState.OPEN, slice.next(), 1)
                        .items())
                .extracting(Campaign::number)
                .containsExactly(first.number());
    }

    private static void refused(String field, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        invalid -> assertThat(invalid.problems())
                                .extracting(problem -> problem.field())
                                .containsExactly(field));
    }

    private PromiseStanding standing(Idea idea) {
        return Objects.requireNonNull(ideas.require(actor(GRETA), idea.number()).promise())
                .standing();
    }

    private List<Long> open(Cast person) {
        return campaigns.list(actor(person), CampaignState.OPEN, null, 100).items().stream()
                .map(Campaign::number)
                .toList();
    }

    private List<Long> numbers(Cast person) {
        return handling.queue(actor(person), Whose.ALL, null, 100).items().stream()
                .map(WaitingIdea::number)
                .toList();
    }

    private List<Set<UUID>> told(Idea idea, ActivityKind kind) {
        return events.stream(Activity.class)
                .filter(activity ->
                        activity.kind() == kind && activity.subjectId().equals(idea.id()))
                .map(Activity::recipients)
                .toList();
    }

    private Idea backed(Idea idea) {
        ideas.support(actor(BJORN), idea.number());
        ideas.support(actor(GRETA), idea.number());
        return ideas.require(actor(ANNA), idea.number());
    }

    private Idea answer(Cast person, Idea idea, IdeaStatus status) {
        return responses.respond(actor(person), idea.number(), new NewResponse(status, text("Därför."), null));
    }

    private Idea submit(Cast author, @Nullable Campaign campaign, @Nullable UUID group) {
        return submit(actor(author), campaign, group);
    }

    private Idea submit(Actor author, @Nullable Campaign campaign, @Nullable UUID group) {
        var number = campaign == null ? null : campaign.number();
        return ideas.submit(author, new NewIdea("Mindre svinn", text("Vi väger."), group, null, number));
    }

    private Campaign start(String answerer) {
        return campaigns.start(actor(EVA), fields(null, null, answerer));
    }

    /// Two supporters within thirty days are answered within three weeks.
    private CampaignFields fields(@Nullable UUID group, @Nullable UUID unit, String answerer) {
        return new CampaignFields(
                "Hur slänger vi mindre mat?",
                text("Vi vill veta."),
                today(),
                today().plusDays(30),
                group,
                unit,
                2,
                30,
                3,
                null,
                answerer);
    }

    private CampaignFields answeredBy(UUID unit) {
        return new CampaignFields(
                "Hur slänger vi mindre mat?", RichText.empty(), today(), today(), null, null, 2, 30, 3, unit, null);
    }

    private LocalDate today() {
        return calendar.today();
    }

    private Actor actor(Cast person) {
        return cast.actor(person);
    }

    private static RichText text(String markdown) {
        return Markdown.toRichText(markdown, MentionResolver.NONE);
    }
}
