package org.samverk.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.feed.Article;
import org.samverk.feed.ArticleAim;
import org.samverk.feed.ArticleReaders;
import org.samverk.feed.Articles;
import org.samverk.feed.MustReads;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.RefusedException;
import org.samverk.kernel.TimeSource;
import org.samverk.notifications.Notification;
import org.samverk.notifications.Notifications;
import org.samverk.people.NewPerson;
import org.samverk.people.People;
import org.samverk.people.Units;
import org.samverk.sections.SectionSamples;
import org.samverk.sites.Page;
import org.samverk.sites.PageArchive;
import org.samverk.sites.PageBlocks;
import org.samverk.sites.PageReleases;
import org.samverk.sites.PageType;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/// News articles on pages: on whose start page they stand, and who is asked to read them.
@SamverkTest
class ArticlesTests {
    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Articles articles;

    @Autowired
    ArticleDrafts drafts;

    @Autowired
    ArticleReaders readers;

    @Autowired
    MustReads mustReads;

    @Autowired
    PageReleases releases;

    @Autowired
    PageBlocks blocks;

    @Autowired
    PageArchive archive;

    @Autowired
    Notifications notifications;

    @Autowired
    Units units;

    @Autowired
    People people;

    @Autowired
    TimeSource time;

    @Autowired
    CastSetup cast;

    ArticleSamples samples;
    SectionSamples pages;
    UUID care;
    Actor nurse;
    Actor teacher;

    @BeforeEach
    void a_nurse_and_a_teacher() {
        samples = beans.createBean(ArticleSamples.class);
        pages = beans.createBean(SectionSamples.class);
        care = units.create(Actor.SYSTEM, null, "Vård " + UUID.randomUUID());
        nurse = employee(units.create(Actor.SYSTEM, care, "Hemtjänst " + UUID.randomUUID()));
        teacher = employee(units.create(Actor.SYSTEM, null, "Skola " + UUID.randomUUID()));
    }

    @Test
    void it_stands_on_the_start_page_of_those_in_the_unit_and_below_it_and_every_employee_may_read_it() {
        var page = samples.live("Nya skor", ArticleSamples.units(false, care));

        assertThat(shown(nurse)).contains(page.id());
        assertThat(shown(teacher)).doesNotContain(page.id());
        assertThat(shown(cast.actor(Cast.DAVID))).contains(page.id());
        assertThat(articles.find(teacher, page.id()).orElseThrow().lead()).isEqualTo("Kort om Nya skor");
        assertThat(articles.find(cast.actor(Cast.HUGO), page.id())).isEmpty();
        assertThat(articles.shown(cast.actor(Cast.HUGO))).isEmpty();
    }

    @Test
    void for_everybody_for_two_weeks_and_for_nobody_unless_it_is_said() {
        var all = samples.live("Till alla", new ArticleAim(true, Set.of(), false));
        var none = samples.live("Till ingen", ArticleAim.NOBODY);

        assertThat(shown(teacher)).contains(all.id()).doesNotContain(none.id());
        time.at(
                time.instant().plus(Duration.ofDays(15)),
                () -> assertThat(shown(teacher)).doesNotContain(all.id()));
    }

    @Test
    void those_who_are_asked_to_read_it_are_told_and_it_waits_until_they_say_that_they_have() {
        var before = mustReads.countWaiting(nurse);
        var page = samples.live("Läs om hygien", ArticleSamples.units(true, care));

        assertThat(waiting(nurse)).contains(page.id());
        assertThat(mustReads.countWaiting(nurse)).isEqualTo(before + 1);
        assertThat(waiting(teacher)).doesNotContain(page.id());
        cast.untilAllIsTold();
        assertThat(told(nurse, page)).containsExactly("MUST_READ");
        assertThat(told(teacher, page)).isEmpty();
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> articles.confirm(teacher, page.id()));

        articles.confirm(nurse, page.id());
        articles.confirm(nurse, page.id());
        assertThat(waiting(nurse)).doesNotContain(page.id());
        assertThat(mustReads.countWaiting(nurse)).isEqualTo(before);
    }

    @Test
    void those_who_may_publish_it_know_who_has_read_it_and_remind_the_others_once_a_day() {
        var other = employee(care);
        var page = samples.live("Läs om brand", ArticleSamples.units(true, care));
        articles.confirm(nurse, page.id());

        var david = cast.actor(Cast.DAVID);
        var figures = readers.figures(david, page.id());
        assertThat(figures.asked()).isEqualTo(2);
        assertThat(figures.confirmed()).isEqualTo(1);
        assertThat(readers.list(david, page.id(), false, null).items())
                .extracting(reader -> reader.person().id())
                .containsExactly(other.requirePerson());
        assertThat(readers.remind(david, page.id())).isEqualTo(1);
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> readers.remind(david, page.id()));
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> readers.figures(nurse, page.id()));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> readers.figures(cast.actor(Cast.HUGO), page.id()));
    }

    @Test
    void a_new_version_keeps_its_readers_and_tells_nobody_twice() {
        var page = samples.live("Läs och läs om", ArticleSamples.units(true, care));
        var draft = pages.draft(cast.actor(Cast.DAVID), page, "Rättat");
        assertThat(drafts.require(cast.actor(Cast.DAVID), draft.id()).aim())
                .isEqualTo(ArticleSamples.units(true, care));
        releases.publish(cast.actor(Cast.DAVID), draft.id());

        assertThat(waiting(nurse)).contains(page.id());
        cast.untilAllIsTold();
        assertThat(told(nurse, page)).containsExactly("MUST_READ");
    }

    @Test
    void a_page_that_is_no_article_any_more_or_is_taken_down_leaves_the_start_pages() {
        var page = samples.live("Blir en vanlig sida", ArticleSamples.units(true, care));
        var draft = pages.draft(cast.actor(Cast.DAVID), page, "Inte en nyhet");
        var edition = blocks.require(cast.actor(Cast.DAVID), draft.id()).edition();
        blocks.describe(cast.actor(Cast.DAVID), draft.id(), edition, PageType.PAGE, "");
        releases.publish(cast.actor(Cast.DAVID), draft.id());
        var down = samples.live("Tas ner", ArticleSamples.units(true, care));
        archive.takeDown(cast.actor(Cast.DAVID), down.id());

        assertThat(shown(nurse)).doesNotContain(page.id(), down.id());
        assertThat(waiting(nurse)).doesNotContain(page.id(), down.id());
    }

    @Test
    void only_those_who_may_write_the_draft_choose_and_somebody_must_be_asked() {
        var draft = samples.draft("Vem läser", PageType.NEWS);
        var david = cast.actor(Cast.DAVID);

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> drafts.plan(nurse, draft, ArticleSamples.units(false, care)));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> drafts.plan(david, draft, new ArticleAim(false, Set.of(), true)));
        var plain = samples.draft("Vanlig sida", PageType.PAGE);
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> drafts.plan(david, plain, ArticleSamples.units(false, care)));
    }

    private Actor employee(UUID unit) {
        var username = "w" + UUID.randomUUID().toString().substring(0, 13);
        return cast.actor(people.create(Actor.SYSTEM, NewPerson.employee(username, "Test Test", "Vikarie", unit)));
    }

    private List<UUID> shown(Actor actor) {
        return articles.shown(actor).stream().map(Article::id).toList();
    }

    private List<UUID> waiting(Actor actor) {
        return articles.waiting(actor).stream().map(Article::id).toList();
    }

    private List<String> told(Actor actor, Page page) {
        return notifications.list(actor, Cursor.START).items().stream()
                .filter(one -> page.id().equals(one.subjectId()))
                .map(Notification::kind)
                .toList();
    }
}
