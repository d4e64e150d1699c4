package org.samverk.upkeep;

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
import org.samverk.kernel.Cursor;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.RefusedException;
import org.samverk.kernel.TimeSource;
import org.samverk.sections.SectionSamples;
import org.samverk.sites.Page;
import org.samverk.sites.Pages;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Pages have owners, who are asked again and again whether they are still true.
@SamverkTest
class PageUpkeepTests {
    private static final Instant MADE = Instant.parse("2024-01-31T08:00:00Z");
    private static final Instant LATER = Instant.parse("2024-08-01T08:00:00Z");

    @Autowired
    private PageUpkeep upkeep;

    @Autowired
    private UpkeepReminders reminders;

    @Autowired
    private Pages pages;

    @Autowired
    private TimeSource time;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CastSetup cast;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private final String mark = "Skötsel " + UUID.randomUUID();
    private SectionSamples samples;
    private Actor david = Actor.VISITOR;
    private Actor keeper = Actor.VISITOR;
    private Actor owner = Actor.VISITOR;
    private Page page;

    @BeforeEach
    void a_page_of_a_section_made_some_time_ago() {
        samples = beans.createBean(SectionSamples.class);
        david = cast.actor(Cast.DAVID);
        keeper = cast.newcomer("Kerstin Ansvarig");
        owner = cast.newcomer("Ola Ägare");
        var made = new Page[1];
        time.at(MADE, () -> made[0] = samples.page(mark, samples.section(mark + " avdelning", keeper)));
        page = made[0];
    }

    @Test
    void a_page_is_checked_so_many_months_after_it_was_changed_or_checked() {
        give(6);
        assertThat(of(david).checkAt()).isEqualTo("2024-07-31T08:00:00Z");
        assertThat(of(david).late()).isTrue();

        time.at(LATER, () -> upkeep.confirm(owner, page.id()));
        assertThat(of(david).checkedAt()).isEqualTo(LATER);
        assertThat(of(david).checkAt()).isEqualTo("2025-02-01T08:00:00Z");
        assertThat(pages.require(david, page.id()).reviewedAt()).isEqualTo(LATER);

        pages.change(david, page.id(), 1, SectionSamples.text(page.title(), "Nytt"));
        assertThat(of(david).late()).isFalse();
    }

    @Test
    void those_that_should_have_been_checked_and_those_of_nobody_are_listed() {
        assertThat(upkeep.ownerless(david, Cursor.START, 1000).items())
                .extracting(Upkeep::pageId)
                .contains(page.id());
        give(6);
        assertThat(upkeep.ownerless(david, Cursor.START, 1000).items())
                .extracting(Upkeep::pageId)
                .doesNotContain(page.id());
        assertThat(upkeep.late(david, Cursor.START, 1000).items())
                .extracting(Upkeep::pageId)
                .contains(page.id());
        assertThat(upkeep.mine(owner, Cursor.START, 10).items())
                .extracting(Upkeep::pageId)
                .containsExactly(page.id());
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> upkeep.late(owner, Cursor.START, 10));
    }

    @Test
    void my_pages_are_read_a_slice_at_a_time_those_that_are_never_checked_last() {
        give(6);
        var second = samples.page(mark + " två", null);
        upkeep.change(david, second.id(), samples.username(owner), null);
        var third = samples.page(mark + " tre", null);
        upkeep.change(david, third.id(), samples.username(owner), null);

        var first = upkeep.mine(owner, Cursor.START, 2);
        var rest = upkeep.mine(owner, Cursor.parse(first.next()), 2);

        assertThat(first.items().getFirst().pageId()).isEqualTo(page.id());
        assertThat(first.items()).hasSize(2);
        assertThat(rest.items()).hasSize(1);
        assertThat(rest.next()).isNull();
    }

    @Test
    void the_owner_is_reminded_once_and_then_those_who_own_the_section() {
        give(6);
        tick(LATER);
        tick(LATER.plus(Duration.ofHours(1)));
        assertThat(told("PAGE_CHECK_REMINDED")).isEqualTo(1);
        assertThat(told("PAGE_CHECK_ESCALATED")).isZero();

        tick(LATER.plus(Duration.ofDays(15)));
        tick(LATER.plus(Duration.ofDays(16)));

        assertThat(told("PAGE_CHECK_ESCALATED")).isEqualTo(1);
        assertThat(hears(owner, "PAGE_CHECK_REMINDED")).isTrue();
        assertThat(hears(keeper, "PAGE_CHECK_ESCALATED")).isTrue();
        assertThat(hears(owner, "PAGE_CHECK_ESCALATED")).isFalse();
    }

    @Test
    void who_has_checked_in_time_is_told_nothing_until_the_next_time() {
        give(6);
        tick(LATER);
        time.at(LATER.plus(Duration.ofDays(1)), () -> upkeep.confirm(owner, page.id()));
        tick(LATER.plus(Duration.ofDays(20)));
        assertThat(told("PAGE_CHECK_ESCALATED")).isZero();

        tick(Instant.parse("2025-03-01T08:00:00Z"));
        assertThat(told("PAGE_CHECK_REMINDED")).isEqualTo(2);
    }

    @Test
    void who_may_neither_write_nor_owns_it_says_nothing_about_it() {
        give(6);
        var other = cast.newcomer("Otto");
        assertThat(upkeep.of(other, page.id()).mayConfirm()).isFalse();
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> upkeep.confirm(other, page.id()));
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> upkeep.change(owner, page.id(), "anna", 3));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> upkeep.change(keeper, page.id(), "hugo", 61))
                .satisfies(e -> assertThat(e.problems()).hasSize(2));
    }

    private void give(int months) {
        upkeep.change(david, page.id(), samples.username(owner), months);
    }

    private Upkeep of(Actor actor) {
        return upkeep.of(actor, page.id()).upkeep();
    }

    private void tick(Instant at) {
        time.at(at, reminders::tick);
    }

    private int told(String kind) {
        return jdbc.sql("select count(*) from activity.entry where subject_id = :page and kind = :kind")
                .param("page", page.id())
                .param("kind", kind)
                .query(Integer.class)
                .single();
    }

    private boolean hears(Actor person, String kind) {
        cast.untilAllIsTold();
        return jdbc.sql("""
                select exists (select from notifications.line
                               where person_id = :person and subject_id = :page and kind = :kind)
                """)
                .param("person", person.requirePerson())
                .param("page", page.id())
                .param("kind", kind)
                .query(Boolean.class)
                .single();
    }
}
