package org.samverk.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.access.Subjects;
import org.samverk.blocks.BlockFields;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.RefusedException;
import org.samverk.kernel.TimeSource;
import org.samverk.notifications.Notifications;
import org.samverk.reviews.FlowFields.StepFields;
import org.samverk.sections.SectionAct;
import org.samverk.sections.SectionSamples;
import org.samverk.sections.Sections;
import org.samverk.sites.DraftSeals;
import org.samverk.sites.Page;
import org.samverk.sites.PageBlocks;
import org.samverk.sites.PageDraft;
import org.samverk.sites.PageDrafts;
import org.samverk.sites.PageReleases;
import org.samverk.sites.Pages;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Where a section has a flow, a draft goes live when those have said yes to it whose turn it was, as it stands.
@SamverkTest
class ReviewsTests {
    @Autowired
    private Reviews reviews;

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private Flows flows;

    @Autowired
    private ReviewReminders reminders;

    @Autowired
    private Sections sections;

    @Autowired
    private Pages pages;

    @Autowired
    private PageDrafts drafts;

    @Autowired
    private PageReleases releases;

    @Autowired
    private Subjects subjects;

    @Autowired
    private DraftSeals seals;

    @Autowired
    private PageBlocks blocks;

    @Autowired
    private Notifications notifications;

    @Autowired
    private TimeSource time;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CastSetup cast;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private final String mark = "Flöde " + UUID.randomUUID();
    private SectionSamples samples;
    private Actor david = Actor.VISITOR;
    private Actor owner = Actor.VISITOR;
    private Actor writer = Actor.VISITOR;
    private Actor reviewer = Actor.VISITOR;
    private Page section;
    private Page page;

    @BeforeEach
    void a_section_with_a_writer_and_a_reviewer() {
        samples = beans.createBean(SectionSamples.class);
        david = cast.actor(Cast.DAVID);
        owner = cast.newcomer("Olga Ägare");
        writer = cast.newcomer("Sven Skribent");
        reviewer = cast.newcomer("Greger Granskare");
        section = samples.section(mark, owner);
        page = samples.page(mark + " sida", section);
        samples.permit(section, SectionAct.WRITE, writer);
        samples.permit(section, SectionAct.REVIEW, reviewer);
    }

    @Test
    void without_a_flow_a_draft_goes_live_as_it_is() {
        var draft = samples.draft(writer, page, "Nytt");

        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> reviews.ask(writer, draft.id()));
        assertThat(releases.publish(owner, draft.id()).content().plainText()).contains("Nytt");
    }

    @Test
    void with_one_nothing_goes_live_that_was_not_approved_whoever_publishes() {
        flow("review");
        var draft = samples.draft(writer, page, "Nytt");

        refused(david, draft, "reviews.live.unasked");
        reviews.ask(writer, draft.id());
        refused(david, draft, "reviews.live.waiting");
        reviews.approve(reviewer, draft.id(), seal(draft), "Bra");

        assertThat(desk.of(writer, draft.id()).state()).isEqualTo(ReviewState.APPROVED);
        assertThat(releases.publish(owner, draft.id()).content().plainText()).contains("Nytt");
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> pages.change(david, page.id(), 2, SectionSamples.text("Utan", "Utan")))
                .satisfies(e -> assertThat(e.messageKey()).isEqualTo("reviews.live.draft"));
    }

    @Test
    void a_reviewer_needs_no_right_to_publish_or_to_write_and_sees_what_waits() {
        flow("review");
        var draft = samples.draft(writer, page, "Nytt");
        reviews.ask(writer, draft.id());

        assertThat(desk.mine(reviewer, Cursor.START, 10).items())
                .singleElement()
                .satisfies(mine -> assertThat(mine.draftId()).isEqualTo(draft.id()));
        assertThat(desk.waiting(reviewer)).isEqualTo(new Waiting(1, true));
        assertThat(subjects.canSee(reviewer, draft.id())).isTrue();
        told(reviewer, "PAGE_REVIEW_ASKED");
        reviews.approve(reviewer, draft.id(), seal(draft), null);
        assertThat(desk.mine(reviewer, Cursor.START, 10).items()).isEmpty();
        told(writer, "PAGE_REVIEW_APPROVED");
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> releases.publish(reviewer, draft.id()));
    }

    @Test
    void changes_are_asked_for_with_a_reason_that_the_writer_gets_to_read() {
        flow("review");
        var draft = samples.draft(writer, page, "Nytt");
        reviews.ask(writer, draft.id());

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> reviews.requestChanges(reviewer, draft.id(), "  "));
        reviews.requestChanges(reviewer, draft.id(), "Stycke två är fel");

        told(writer, "PAGE_CHANGES_REQUESTED");
        assertThat(desk.of(writer, draft.id()).entries().getLast().words()).isEqualTo("Stycke två är fel");
        refused(david, draft, "reviews.live.changes");
        var again = drafts.save(writer, draft.id(), 1, samples.fields(page, "Rättat"));
        reviews.ask(writer, draft.id());
        reviews.approve(reviewer, draft.id(), seal(again), null);
        assertThat(releases.publish(owner, draft.id()).content().plainText()).contains("Rättat");
    }

    @Test
    void an_approval_falls_when_the_text_is_changed_after_it_and_stays_when_only_the_time_is() {
        flow("review");
        var draft = approved();
        var later = time.instant().plus(Duration.ofDays(2));
        var fields = samples.fields(page, "Nytt");
        drafts.save(
                writer,
                draft.id(),
                1,
                new org.samverk.sites.PageDraftFields(
                        fields.pageId(), fields.place(), fields.text(), fields.base(), later));
        assertThat(desk.of(writer, draft.id()).state()).isEqualTo(ReviewState.APPROVED);

        drafts.save(writer, draft.id(), 2, samples.fields(page, "Nytt, och mer"));

        var review = desk.of(writer, draft.id());
        assertThat(review.state()).isEqualTo(ReviewState.UNDERWAY);
        assertThat(review.entries().getLast().kind()).isEqualTo("fell");
        assertThat(desk.mine(reviewer, Cursor.START, 10).items()).hasSize(1);
        told(reviewer, "PAGE_REVIEW_FELL");
        refused(david, draft, "reviews.live.waiting");
    }

    @Test
    void an_approval_falls_when_a_block_is_added_after_it() {
        flow("review");
        var draft = approved();

        blocks.add(
                writer,
                draft.id(),
                blocks.require(writer, draft.id()).edition(),
                BlockFields.of("heading").with("title", "En rubrik till"),
                9);

        assertThat(desk.of(writer, draft.id()).state()).isEqualTo(ReviewState.UNDERWAY);
        refused(david, draft, "reviews.live.waiting");
    }

    @Test
    void what_is_approved_is_what_was_read() {
        flow("review");
        var draft = samples.draft(writer, page, "Nytt");
        reviews.ask(writer, draft.id());
        var read = seal(draft);
        drafts.save(writer, draft.id(), 1, samples.fields(page, "Något annat"));

        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> reviews.approve(reviewer, draft.id(), read, null))
                .satisfies(e -> assertThat(e.messageKey()).isEqualTo("reviews.error.changed"));
    }

    @Test
    void nobody_reviews_their_own_text_and_nobody_answers_out_of_turn() {
        flow("review");
        samples.permit(section, SectionAct.REVIEW, writer);
        var draft = samples.draft(writer, page, "Nytt");
        reviews.ask(writer, draft.id());

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> reviews.approve(writer, draft.id(), seal(draft), null))
                .satisfies(e -> assertThat(e.messageKey()).isEqualTo("reviews.error.own"));
        var another = cast.newcomer("Axel Annan");
        samples.permit(section, SectionAct.WRITE, another);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> reviews.approve(another, draft.id(), seal(draft), null))
                .satisfies(e -> assertThat(e.messageKey()).isEqualTo("reviews.error.turn"));
    }

    @Test
    void one_after_the_other_gets_their_turn_and_who_adjusts_may_write_only_then() {
        var adjuster = cast.newcomer("Ada Justerare");
        give(List.of(new StepFields("adjust", samples.username(adjuster), 3), step("review"), step("publish")));
        var draft = samples.draft(writer, page, "Nytt");
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> drafts.require(adjuster, draft.id()));
        reviews.ask(writer, draft.id());
        assertThat(desk.mine(reviewer, Cursor.START, 10).items()).isEmpty();

        var adjusted = drafts.save(adjuster, draft.id(), 1, samples.fields(page, "Bättre"));
        reviews.approve(adjuster, draft.id(), seal(adjusted), null);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> drafts.save(adjuster, draft.id(), 2, samples.fields(page, "Igen")));
        reviews.approve(reviewer, draft.id(), seal(adjusted), null);

        assertThat(desk.mine(owner, Cursor.START, 10).items())
                .singleElement()
                .satisfies(mine -> assertThat(mine.kind()).isEqualTo(StepKind.PUBLISH));
        assertThat(releases.publish(owner, draft.id()).content().plainText()).contains("Bättre");
    }

    @Test
    void whose_days_have_passed_is_reminded_once() {
        flow("review");
        var made = new PageDraft[1];
        time.at(Instant.parse("2024-02-01T08:00:00Z"), () -> {
            made[0] = samples.draft(writer, page, "Nytt");
            reviews.ask(writer, made[0].id());
        });
        var task = desk.of(writer, made[0].id()).turn().orElseThrow();
        assertThat(jdbc.sql("select count(*) from jobs.task where task_instance like :id || '/%'")
                        .param("id", task.id().toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);

        reminders.due(task.id());
        told(reviewer, "PAGE_REVIEW_REMINDED");
        reviews.approve(reviewer, made[0].id(), seal(made[0]), null);
        reminders.due(task.id());
        assertThat(jdbc.sql(
                                "select count(*) from activity.entry where subject_id = :id and kind = 'PAGE_REVIEW_REMINDED'")
                        .param("id", made[0].id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_review_that_is_broken_off_waits_for_nobody() {
        flow("review");
        var draft = samples.draft(writer, page, "Nytt");
        reviews.ask(writer, draft.id());
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> reviews.ask(writer, draft.id()));

        reviews.cancel(writer, draft.id());

        assertThat(desk.mine(reviewer, Cursor.START, 10).items()).isEmpty();
        refused(david, draft, "reviews.live.unasked");
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> reviews.cancel(writer, draft.id()));
    }

    @Test
    void who_loses_the_right_to_review_is_asked_no_longer_and_sees_the_draft_no_longer() {
        flow("review");
        var draft = samples.draft(writer, page, "Nytt");
        reviews.ask(writer, draft.id());
        assertThat(subjects.canSee(reviewer, draft.id())).isTrue();

        var held = sections.of(owner, section.id()).of(SectionAct.REVIEW).getFirst();
        sections.withdraw(owner, section.id(), held.id());

        assertThat(subjects.canSee(reviewer, draft.id())).isFalse();
        assertThat(desk.waiting(reviewer)).isEqualTo(Waiting.NOTHING);
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> desk.of(reviewer, draft.id()));
        assertThat(subjects.canSee(writer, draft.id())).isTrue();
    }

    @Test
    void a_section_inside_begins_with_the_flow_of_the_one_around_it() {
        flow("review");
        sections.begin(david, page.id());
        var draft = samples.draft(david, page, "Nytt");

        refused(david, draft, "reviews.live.unasked");
        flows.give(david, page.id(), null);
        assertThat(releases.publish(david, draft.id()).content().plainText()).contains("Nytt");
    }

    @Test
    void a_flow_needs_somebody_who_looks_and_ends_with_publishing() {
        for (var wrong : List.of(
                List.<StepFields>of(),
                List.of(step("publish")),
                List.of(step("review"), step("publish"), step("review")),
                List.of(step("dance")),
                List.of(new StepFields("review", "hugo", 5)),
                List.of(new StepFields("review", null, 91)),
                java.util.Collections.nCopies(6, step("review")))) {
            assertThatExceptionOfType(InvalidInputException.class)
                    .as(wrong.toString())
                    .isThrownBy(() -> flows.create(owner, new FlowFields(mark, wrong)));
        }
        var made = flows.create(owner, new FlowFields(mark, List.of(step("review"))));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> flows.create(owner, new FlowFields(mark.toUpperCase(), List.of(step("review")))));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> flows.create(writer, new FlowFields(mark + " 2", List.of(step("review")))));
        flows.give(owner, section.id(), made.id());
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> flows.retire(owner, made.id()));
        flows.give(owner, section.id(), null);
        flows.retire(owner, made.id());
        assertThat(flows.list(owner)).extracting(Flow::id).doesNotContain(made.id());
    }

    private PageDraft approved() {
        var draft = samples.draft(writer, page, "Nytt");
        reviews.ask(writer, draft.id());
        reviews.approve(reviewer, draft.id(), seal(draft), null);
        return draft;
    }

    private void flow(String kind) {
        give(List.of(step(kind)));
    }

    private void give(List<StepFields> steps) {
        var flow = flows.create(david, new FlowFields(mark, steps));
        flows.give(owner, section.id(), flow.id());
    }

    private static StepFields step(String kind) {
        return new StepFields(kind, null, null);
    }

    private void refused(Actor actor, PageDraft draft, String why) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> releases.publish(actor, draft.id()))
                .satisfies(e -> assertThat(e.messageKey()).isEqualTo(why));
    }

    private String seal(PageDraft draft) {
        return seals.of(draft.id()).hex();
    }

    private void told(Actor person, String kind) {
        cast.untilAllIsTold();
        assertThat(notifications.list(person, Cursor.START).items())
                .anySatisfy(notification -> assertThat(notification.kind()).isEqualTo(kind));
    }
}
