package org.samverk.releases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.RefusedException;
import org.samverk.kernel.TimeSource;
import org.samverk.sections.SectionAct;
import org.samverk.sections.SectionSamples;
import org.samverk.sites.Page;
import org.samverk.sites.PageDraft;
import org.samverk.sites.PageDraftFields;
import org.samverk.sites.PageDrafts;
import org.samverk.sites.PageReleases;
import org.samverk.sites.Pages;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The drafts of a release go live as one, all or none.
@SamverkTest
class ReleasesTests {
    private static final Instant BEGUN = Instant.parse("2024-02-01T08:00:00Z");
    private static final Instant PLANNED = Instant.parse("2024-03-01T08:00:00Z");

    @Autowired
    private Releases releases;

    @Autowired
    private Going going;

    @Autowired
    private Pages pages;

    @Autowired
    private PageDrafts drafts;

    @Autowired
    private PageReleases single;

    @Autowired
    private TimeSource time;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CastSetup cast;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private final String mark = "Samlat " + UUID.randomUUID();
    private SectionSamples samples;
    private Actor david = Actor.VISITOR;
    private Page one;
    private Page two;

    @BeforeEach
    void two_pages() {
        samples = beans.createBean(SectionSamples.class);
        david = cast.actor(Cast.DAVID);
        one = samples.page(mark + " ett", null);
        two = samples.page(mark + " två", null);
    }

    @Test
    void all_its_drafts_go_live_at_the_same_moment() {
        var release = withBoth();
        var coming = drafts.begin(david, samples.below(one, mark + " tre"));
        release = releases.add(david, release.id(), coming.id());
        assertThat(release.isReady()).isTrue();

        var live = going.publish(david, release.id());

        assertThat(live.isLive()).isTrue();
        assertThat(live.items())
                .hasSize(3)
                .allSatisfy(item -> assertThat(item.address()).startsWith("/pages/"));
        assertThat(text(one)).contains("Nytt ett");
        assertThat(pages.require(david, one.id()).publishedAt())
                .isEqualTo(pages.require(david, two.id()).publishedAt());
        assertThat(going.publish(david, release.id()).items()).hasSize(3);
    }

    @Test
    void none_goes_live_when_something_stands_in_the_way_of_one() {
        var release = withBoth();
        pages.change(david, two.id(), 1, SectionSamples.text(two.title(), "Ändrad under tiden"));

        var shown = releases.require(david, release.id());
        assertThat(shown.isReady()).isFalse();
        assertThat(shown.items().getFirst().obstacles()).isEmpty();
        assertThat(shown.items().getLast().obstacles()).containsExactly("releases.obstacle.behind");
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> going.publish(david, release.id()))
                .satisfies(e -> assertThat(e.arguments()).containsExactly(two.title()));

        assertThat(text(one)).contains("Det som gäller");
        assertThat(releases.require(david, release.id()).isLive()).isFalse();
    }

    @Test
    void one_whose_moment_passed_while_nobody_was_there_goes_live_afterwards_dated_right() {
        var release = planned();

        going.due(release.id());

        assertThat(releases.require(david, release.id()).liveAt()).isEqualTo(PLANNED);
        assertThat(pages.require(david, one.id()).publishedAt()).isEqualTo(PLANNED);
        assertThat(text(two)).contains("Nytt två");
    }

    @Test
    void one_that_cannot_go_live_when_its_time_comes_says_which_draft_stood_in_the_way() {
        var release = planned();
        pages.change(david, one.id(), 1, SectionSamples.text(one.title(), "Ändrad under tiden"));

        going.due(release.id());

        var stopped = releases.require(david, release.id());
        assertThat(stopped.problem()).isEqualTo(one.title());
        assertThat(stopped.goesLiveAt()).isNull();
        assertThat(text(two)).contains("Det som gäller");
    }

    @Test
    void its_moment_is_kept_by_the_scheduler_and_another_one_finds_nothing_to_do() {
        var release = withBoth();
        var at = time.instant().plus(Duration.ofDays(2));
        releases.change(david, release.id(), mark, at);

        assertThat(jdbc.sql("""
                        select execution_time from jobs.task
                        where task_name = 'publish-release' and task_instance like :id || '/%'
                        """)
                        .param("id", release.id().toString())
                        .query(Instant.class)
                        .list())
                .singleElement()
                .satisfies(moment -> assertThat(moment).isBetween(at.minusSeconds(1), at.plusSeconds(1)));
        going.due(release.id());
        assertThat(releases.require(david, release.id()).isLive()).isFalse();
        for (var wrong :
                new Instant[] {time.instant().minusSeconds(60), time.instant().plus(Duration.ofDays(400))}) {
            assertThatExceptionOfType(InvalidInputException.class)
                    .isThrownBy(() -> releases.change(david, release.id(), mark, wrong));
        }
    }

    @Test
    void a_draft_with_a_time_of_its_own_and_one_that_is_gone_stand_in_the_way() {
        var release = withBoth();
        var first = releases.require(david, release.id()).items().getFirst();
        var fields = samples.fields(one, "Nytt ett");
        drafts.save(
                david,
                java.util.Objects.requireNonNull(first.draftId()),
                1,
                new PageDraftFields(
                        fields.pageId(),
                        fields.place(),
                        fields.text(),
                        1,
                        time.instant().plus(Duration.ofDays(1))));
        single.publish(
                david,
                java.util.Objects.requireNonNull(
                        releases.require(david, release.id()).items().getLast().draftId()));

        var shown = releases.require(david, release.id());
        assertThat(shown.items().getFirst().obstacles()).containsExactly("releases.obstacle.time");
        assertThat(shown.items().getLast().draftId()).isNull();
        assertThat(shown.isReady()).isFalse();
        assertThat(releases.remove(david, release.id(), first.id()).items()).hasSize(1);
    }

    @Test
    void a_draft_is_in_one_release_and_outlives_it() {
        var release = withBoth();
        var draft = java.util.Objects.requireNonNull(
                releases.require(david, release.id()).items().getFirst().draftId());
        var other = releases.create(david, mark);

        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> releases.add(david, other.id(), draft));
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> going.publish(david, other.id()));
        releases.delete(david, release.id());
        assertThat(releases.add(david, other.id(), draft).items()).hasSize(1);
    }

    @Test
    void who_publishes_in_a_section_makes_releases_of_its_drafts_which_others_do_not_see() {
        var section = samples.section(mark, cast.newcomer("Olga"));
        var publisher = cast.newcomer("Petra Publicist");
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> releases.create(publisher, mark));
        samples.permit(section, SectionAct.PUBLISH, publisher);
        var release = releases.create(publisher, mark);
        var inside = samples.draft(publisher, section, "Inne");
        var outside = samples.draft(david, one, "Ute");

        releases.add(publisher, release.id(), inside.id());
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> releases.add(publisher, release.id(), outside.id()));
        assertThat(releases.list(publisher, Cursor.START, 10).items()).hasSize(1);
        assertThat(releases.list(cast.actor(Cast.ANNA), Cursor.START, 100).items())
                .extracting(Release::id)
                .doesNotContain(release.id());
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> releases.require(cast.actor(Cast.GRETA), release.id()));
        assertThat(going.publish(publisher, release.id()).isLive()).isTrue();
    }

    private Release withBoth() {
        var release = releases.create(david, mark);
        releases.add(david, release.id(), draft(one, "Nytt ett").id());
        return releases.add(david, release.id(), draft(two, "Nytt två").id());
    }

    private Release planned() {
        var made = new Release[1];
        time.at(BEGUN, () -> {
            made[0] = withBoth();
            releases.change(david, made[0].id(), mark, PLANNED);
        });
        return made[0];
    }

    private PageDraft draft(Page page, String markdown) {
        return samples.draft(david, page, markdown);
    }

    private String text(Page page) {
        return pages.require(david, page.id()).content().plainText();
    }
}
