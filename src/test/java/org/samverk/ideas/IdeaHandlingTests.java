package org.samverk.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samverk.cast.Cast.ANNA;
import static org.samverk.cast.Cast.BJORN;
import static org.samverk.cast.Cast.CECILIA;
import static org.samverk.cast.Cast.FARID;
import static org.samverk.cast.Cast.GRETA;
import static org.samverk.cast.Cast.HUGO;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
class IdeaHandlingTests {
    @Autowired
    private Ideas ideas;

    @Autowired
    private IdeaHandling handling;

    @Autowired
    private IdeaReminders reminders;

    @Autowired
    private IdeaResponses responses;

    @Autowired
    private Groups groups;

    @Autowired
    private IdeaCalendar calendar;

    @Autowired
    private TimeSource time;

    @Autowired
    private CastSetup cast;

    @Autowired
    private ApplicationEvents events;

    @Test
    void a_new_idea_is_to_be_answered_within_thirty_days() {
        assertThat(submit(null).dueOn()).isEqualTo(calendar.today().plusDays(30));
    }

    @Test
    void a_handler_takes_an_idea_or_gives_it_to_another_who_may_answer_it() {
        var group = groups.create(actor(BJORN), new GroupFields("Den som svarar", "", "open"));
        var idea = submit(group.id());

        assertThat(handling.answerers(idea))
                .extracting(person -> person.id())
                .contains(cast.id(CECILIA), cast.id(BJORN))
                .doesNotContain(cast.id(ANNA));
        change(CECILIA, idea, BJORN, calendar.today().plusDays(3));
        assertThat(told(idea, ActivityKind.IDEA_ASSIGNED)).containsExactly(Set.of(cast.id(BJORN)));
        assertThat(ideas.require(actor(CECILIA), idea.number()).handler()).isNotNull();
        assertThat(numbers(BJORN, Whose.MINE)).contains(idea.number());
        assertThat(numbers(CECILIA, Whose.MINE)).doesNotContain(idea.number());
        assertThat(numbers(CECILIA, Whose.ALL)).contains(idea.number());
    }

    @Test
    void only_those_who_may_answer_give_it_and_get_it() {
        var idea = submit(null);

        assertThatThrownBy(() -> change(GRETA, idea, GRETA, calendar.today())).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> change(CECILIA, idea, FARID, calendar.today()))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> change(CECILIA, idea, CECILIA, null)).isInstanceOf(InvalidInputException.class);
        respond(idea, IdeaStatus.ACCEPTED);
        assertThatThrownBy(() -> change(CECILIA, idea, CECILIA, calendar.today()))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void the_queue_holds_what_one_may_answer_due_first_and_reads_on() {
        var group = groups.create(actor(BJORN), new GroupFields("Kön i gruppen", "", "closed"));
        var later = submit(group.id());
        var sooner = submit(group.id());
        handling.change(actor(BJORN), sooner.number(), null, calendar.today().minusDays(400));
        handling.change(actor(BJORN), later.number(), null, calendar.today().minusDays(399));

        assertThat(numbers(BJORN, Whose.ALL)).containsSubsequence(sooner.number(), later.number());
        var first = handling.queue(actor(BJORN), Whose.ALL, null, 1);
        assertThat(first.next()).isNotNull();
        assertThat(handling.queue(actor(BJORN), Whose.ALL, first.next(), 100).items())
                .extracting(WaitingIdea::number)
                .doesNotContain(first.items().getFirst().number())
                .contains(later.number());
        assertThat(numbers(CECILIA, Whose.ALL)).doesNotContain(sooner.number());
        assertThat(handling.queue(actor(GRETA), Whose.ALL, null, 100).items()).isEmpty();
        assertThatThrownBy(() -> handling.queue(actor(HUGO), Whose.ALL, null, 10))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void whoever_has_an_idea_is_reminded_once_when_its_day_has_passed() {
        var group = groups.create(actor(BJORN), new GroupFields("Påminns", "", "open"));
        var idea = submit(group.id());
        change(BJORN, idea, BJORN, calendar.today().minusDays(1));
        var nobodys = submit(group.id());
        change(BJORN, nobodys, null, calendar.today().minusDays(1));
        var today = submit(group.id());
        change(BJORN, today, BJORN, calendar.today());

        reminders.remind();
        reminders.remind();

        assertThat(told(idea, ActivityKind.IDEA_REMINDED)).containsExactly(Set.of(cast.id(BJORN)));
        assertThat(told(nobodys, ActivityKind.IDEA_REMINDED))
                .singleElement()
                .satisfies(people -> assertThat(people).contains(cast.id(BJORN), cast.id(CECILIA)));
        assertThat(told(today, ActivityKind.IDEA_REMINDED)).isEmpty();
        change(BJORN, idea, BJORN, calendar.today().minusDays(2));
        reminders.remind();
        assertThat(told(idea, ActivityKind.IDEA_REMINDED)).hasSize(2);
    }

    @Test
    void the_author_and_all_supporters_are_told_of_an_answer_once() {
        var idea = submit(null);
        ideas.support(actor(BJORN), idea.number());
        ideas.support(actor(FARID), idea.number());

        respond(idea, IdeaStatus.DECLINED);

        assertThat(told(idea, ActivityKind.IDEA_ANSWERED))
                .containsExactly(Set.of(cast.id(ANNA), cast.id(BJORN), cast.id(FARID)));
    }

    @Test
    void unanswered_ideas_stand_with_the_longest_wait_first_until_they_are_answered() {
        var made = new ArrayList<Idea>();
        time.at(time.instant().minus(Duration.ofDays(300)), () -> made.add(submit(null)));
        var old = made.getFirst();
        var fresh = submit(null);

        assertThat(unanswered(GRETA)).containsSubsequence(old.number(), fresh.number());
        respond(old, IdeaStatus.EVALUATING);
        assertThat(unanswered(GRETA)).contains(old.number());
        respond(old, IdeaStatus.DECLINED);
        assertThat(unanswered(GRETA)).doesNotContain(old.number());
    }

    @Test
    void what_rises_has_new_supporters_and_stands_by_their_number() {
        var many = submit(null);
        var one = submit(null);
        var none = submit(null);
        ideas.support(actor(BJORN), many.number());
        ideas.support(actor(FARID), many.number());
        ideas.support(actor(BJORN), one.number());
        time.at(time.instant().minus(Duration.ofDays(60)), () -> ideas.support(actor(BJORN), none.number()));

        var filter = new IdeaFilter(null, null, cast.id(ANNA), IdeaFilter.Order.RISING);
        assertThat(ideas.list(actor(GRETA), filter, null, 100).items())
                .extracting(IdeaSummary::number)
                .containsSubsequence(many.number(), one.number())
                .doesNotContain(none.number());
    }

    /// All of them, however many other tests have left.
    private List<Long> unanswered(Cast person) {
        var found = new ArrayList<Long>();
        var after = (String) null;
        do {
            var part = ideas.list(actor(person), IdeaFilter.unanswered(), after, 100);
            part.items().forEach(idea -> found.add(idea.number()));
            after = part.next();
        } while (after != null);
        return found;
    }

    private List<Long> numbers(Cast person, Whose whose) {
        return handling.queue(actor(person), whose, null, 100).items().stream()
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

    private void change(Cast person, Idea idea, @Nullable Cast handler, @Nullable LocalDate due) {
        handling.change(actor(person), idea.number(), handler == null ? null : cast.id(handler), due);
    }

    private void respond(Idea idea, IdeaStatus status) {
        responses.respond(actor(CECILIA), idea.number(), new NewResponse(status, text("Därför."), null));
    }

    private Idea submit(@Nullable UUID group) {
        var author = group == null ? ANNA : BJORN;
        return ideas.submit(actor(author), new NewIdea("Lånecyklar", text("Vi cyklar."), group, null));
    }

    private Actor actor(Cast person) {
        return cast.actor(person);
    }

    private static RichText text(String markdown) {
        return Markdown.toRichText(markdown, MentionResolver.NONE);
    }
}
