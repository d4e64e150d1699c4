package org.samverk.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.RefusedException;
import org.samverk.kernel.TimeSource;
import org.samverk.people.NewPerson;
import org.samverk.people.People;
import org.samverk.people.Units;
import org.samverk.people.Writing;
import org.samverk.richtext.RichText;
import org.springframework.beans.factory.annotation.Autowired;

@SamverkTest
class NewsTests {
    @Autowired
    News news;

    @Autowired
    NewsEditors editors;

    @Autowired
    People people;

    @Autowired
    Units units;

    @Autowired
    Writing writing;

    @Autowired
    TimeSource time;

    @Autowired
    CastSetup cast;

    @Test
    void a_publisher_writes_and_every_employee_reads_but_no_guest() {
        var item = write("Ny växel", null, Set.of());

        assertThat(news.require(cast.actor(Cast.GRETA), item.id()).title()).isEqualTo("Ny växel");
        assertThat(shown(cast.newcomer("Ny Test"))).contains(item.id());
        assertThat(news.shown(cast.actor(Cast.HUGO))).isEmpty();
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> news.require(cast.actor(Cast.HUGO), item.id()));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> news.list(cast.actor(Cast.HUGO), Cursor.START));
    }

    @Test
    void others_write_only_when_an_administrator_has_put_them_on_the_list() {
        var anna = cast.newcomer("Anna Test");
        var username = people.me(anna).username();
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> news.write(anna, fields("Hej", null, Set.of())));
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> editors.add(anna, username));

        editors.add(cast.actor(Cast.EVA), username);
        var item = news.write(anna, fields("Hej", null, Set.of()));
        assertThat(item.isPublished()).isTrue();

        editors.remove(cast.actor(Cast.EVA), username);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> news.change(anna, item.id(), fields("Hej igen", null, Set.of())));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> editors.add(cast.actor(Cast.EVA), Cast.HUGO.username()));
    }

    @Test
    void a_unit_says_on_whose_start_page_it_stands_and_everybody_may_read_it() {
        var care = unit(null);
        var home = unit(care);
        var school = unit(null);
        var nurse = employee(home);
        var teacher = employee(school);

        var item = write("Nya skor", null, Set.of(care));

        assertThat(shown(nurse)).contains(item.id());
        assertThat(shown(teacher)).doesNotContain(item.id());
        assertThat(shown(cast.actor(Cast.DAVID))).contains(item.id());
        assertThat(news.require(teacher, item.id()).units())
                .extracting(NewsItem.Target::id)
                .containsExactly(care);
        assertThat(news.list(teacher, Cursor.START).items())
                .extracting(NewsItem::id)
                .contains(item.id());
    }

    @Test
    void what_waits_for_its_time_is_seen_by_those_who_write_news_alone_and_comes_out_by_itself() {
        var tomorrow = time.instant().plus(Duration.ofDays(1));
        var item = write("I morgon", tomorrow, Set.of());
        var reader = cast.newcomer("Ny Test");

        assertThat(item.isPublished()).isFalse();
        assertThat(news.waiting(cast.actor(Cast.EVA))).extracting(NewsItem::id).contains(item.id());
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> news.require(reader, item.id()));
        news.publishDue();
        assertThat(shown(reader)).doesNotContain(item.id());

        time.at(tomorrow.plusSeconds(30), news::publishDue);
        time.at(tomorrow.plusSeconds(60), () -> assertThat(shown(reader)).contains(item.id()));
        assertThat(news.require(reader, item.id()).isPublished()).isTrue();
    }

    @Test
    void it_leaves_the_start_page_after_two_weeks_when_nothing_else_was_said() {
        var item = write("Två veckor", null, Set.of());
        var reader = cast.newcomer("Ny Test");

        time.at(
                time.instant().plus(Duration.ofDays(15)),
                () -> assertThat(shown(reader)).doesNotContain(item.id()));
        assertThat(news.list(reader, Cursor.START).items())
                .extracting(NewsItem::id)
                .contains(item.id());
    }

    @Test
    void what_is_taken_back_is_gone_for_readers_and_can_be_put_back_for_a_day() {
        var item = write("Fel dag", null, Set.of());
        var reader = cast.newcomer("Ny Test");
        news.delete(cast.actor(Cast.EVA), item.id());

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> news.require(reader, item.id()));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> news.restore(cast.actor(Cast.DAVID), item.id()));
        news.restore(cast.actor(Cast.EVA), item.id());
        assertThat(news.require(reader, item.id()).isDeleted()).isFalse();
    }

    @Test
    void all_that_is_wrong_with_the_fields_is_said_at_once() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> news.write(
                        cast.actor(Cast.DAVID),
                        new NewsFields(" ", text(" "), null, time.instant().minusSeconds(60), Set.of())))
                .satisfies(refused -> assertThat(refused.problems()).hasSize(3));
    }

    private NewsItem write(String title, @Nullable Instant from, Set<UUID> units) {
        return news.write(cast.actor(Cast.DAVID), fields(title, from, units));
    }

    private NewsFields fields(String title, @Nullable Instant from, Set<UUID> units) {
        return new NewsFields(title, text("Mer om **" + title + "**."), from, null, units);
    }

    private RichText text(String markdown) {
        return writing.markdown(Actor.SYSTEM, markdown);
    }

    private List<UUID> shown(Actor actor) {
        return news.shown(actor).stream().map(NewsItem::id).toList();
    }

    private UUID unit(@Nullable UUID parent) {
        return units.create(Actor.SYSTEM, parent, "Enhet " + UUID.randomUUID());
    }

    private Actor employee(UUID unit) {
        var username = "w" + UUID.randomUUID().toString().substring(0, 13);
        return cast.actor(people.create(Actor.SYSTEM, NewPerson.employee(username, "Test Test", "Vikarie", unit)));
    }
}
