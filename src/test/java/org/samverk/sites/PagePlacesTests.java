package org.samverk.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.access.Subjects;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.RefusedException;
import org.samverk.kernel.TimeSource;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.samverk.search.Search;
import org.samverk.search.SearchQuery;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Pages are moved, taken down and put back.
@SamverkTest
class PagePlacesTests {
    private static final Instant THEN = Instant.parse("2019-02-01T08:00:00Z");

    @Autowired
    private Pages pages;

    @Autowired
    private PageMoves moves;

    @Autowired
    private PageArchive archive;

    @Autowired
    private PageExpiry expiry;

    @Autowired
    private Subjects subjects;

    @Autowired
    private Search search;

    @Autowired
    private TimeSource time;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CastSetup cast;

    private final String mark = UUID.randomUUID().toString().substring(24);
    private Actor david = Actor.VISITOR;
    private Actor anna = Actor.VISITOR;

    @BeforeEach
    void a_publisher_and_a_reader() {
        david = cast.actor(Cast.DAVID);
        anna = cast.actor(Cast.ANNA);
    }

    @Test
    void a_page_that_moves_takes_along_what_lies_below_and_leaves_its_old_addresses_leading_on() {
        var from = create(null, "Från " + mark);
        var to = create(null, "Till " + mark);
        var page = create(from, "Sidan");
        var below = create(page, "Under");

        var moved = moves.move(david, page.id(), to.id(), "Nytt namn");

        assertThat(moved.address()).isEqualTo(to.address() + "/nytt-namn");
        assertThat(pages.require(anna, below.id()).address()).isEqualTo(moved.address() + "/under");
        assertThat(read(page.address())).hasStatus(301).redirectedUrl().isEqualTo(moved.address());
        assertThat(read(below.address())).hasStatus(301).redirectedUrl().isEqualTo(moved.address() + "/under");
        assertThat(read(page.address() + "?on=2019-03-01")).hasStatusOk();
        assertThat(read(moved.address() + "?on=2019-03-01")).hasStatus(303);
        assertThat(subjects.require(anna, below.id()).path()).isEqualTo(moved.address() + "/under");
    }

    @Test
    void a_page_cannot_lie_below_itself_or_where_another_lies() {
        var one = create(null, "Ett " + mark);
        var two = create(null, "Två " + mark);
        var below = create(one, "Under");

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> moves.move(david, one.id(), below.id(), ""));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> moves.move(david, one.id(), one.id(), ""));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> moves.move(david, one.id(), null, "Två " + mark));
        assertThat(moves.move(david, two.id(), null, "").address()).isEqualTo(two.address());
        var answer = mvc.post()
                .uri("/publisher/pages/" + one.id() + "/place")
                .param("parent", below.id().toString())
                .param("name", "vad-jag-skrev")
                .with(cast.as(Cast.DAVID))
                .with(csrf())
                .exchange();
        assertThat(answer).hasStatus(422).bodyText().contains("vad-jag-skrev", "parent-error");
    }

    private String found() {
        cast.untilAllIsFound();
        return search.find(anna, SearchQuery.of(mark)).toString();
    }

    @Test
    void a_page_that_is_taken_down_is_gone_and_can_be_put_back() {
        var page = create(null, "Sida " + mark);
        assertThat(found()).contains(page.address());

        archive.takeDown(david, page.id());

        assertThat(read(page.address())).hasStatus(410);
        assertThat(read(page.address() + "?on=2019-03-01")).hasStatusOk();
        assertThat(found()).doesNotContain(page.address());
        assertThat(archive.list(david, Cursor.START, 100).items())
                .extracting(ArchivedPage::id)
                .contains(page.id());
        assertThat(archive.restore(david, page.id()).address()).isEqualTo(page.address());
        assertThat(read(page.address())).hasStatusOk();
        assertThat(found()).contains(page.address());
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> archive.restore(david, page.id()));
    }

    @Test
    void a_page_comes_back_beside_the_one_that_took_its_address() {
        var page = create(null, "Sida " + mark);
        archive.takeDown(david, page.id());
        var next = create(null, "Sida " + mark);

        assertThat(next.address()).isEqualTo(page.address());
        assertThat(archive.restore(david, page.id()).address()).isEqualTo(page.address() + "-2");
    }

    @Test
    void a_page_goes_after_those_below_it_and_comes_back_after_the_one_above() {
        var page = create(null, "Sida " + mark);
        var below = create(page, "Under");

        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> archive.takeDown(david, page.id()));
        archive.takeDown(david, below.id());
        archive.takeDown(david, page.id());
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> archive.restore(david, below.id()));
        archive.restore(david, page.id());
        assertThat(archive.restore(david, below.id()).address()).isEqualTo(below.address());
    }

    @Test
    void a_page_whose_time_has_passed_is_taken_down_afterwards_dated_right() {
        var page = create(null, "Tillfällig " + mark);
        var end = THEN.plus(Duration.ofDays(30));
        time.at(THEN, () -> expiry.set(david, page.id(), end));

        expiry.due(page.id());

        assertThat(read(page.address())).hasStatus(410);
        assertThat(read(page.address() + "?on=2019-03-01")).hasStatusOk();
        assertThat(read(page.address() + "?on=2019-03-10")).hasStatus(404);
        assertThat(archive.list(david, new Cursor(end, new UUID(-1, -1)), 100).items())
                .filteredOn(gone -> gone.id().equals(page.id()))
                .singleElement()
                .satisfies(gone -> {
                    assertThat(gone.at()).isEqualTo(end);
                    assertThat(gone.expired()).isTrue();
                });
    }

    @Test
    void a_page_stays_until_its_time_and_as_long_as_others_lie_below_it() {
        var page = create(null, "Tillfällig " + mark);
        create(page, "Under");
        time.at(THEN, () -> expiry.set(david, page.id(), THEN.plusSeconds(60)));

        expiry.due(page.id());

        assertThat(read(page.address())).hasStatusOk();
        expiry.set(david, page.id(), time.instant().plus(Duration.ofDays(1)));
        expiry.due(page.id());
        assertThat(read(page.address())).hasStatusOk();
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> expiry.set(david, page.id(), time.instant().minusSeconds(1)));
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> expiry.set(anna, page.id(), null));
        assertThat(expiry.of(expiry.set(david, page.id(), null))).isEmpty();
    }

    @Test
    void only_publishers_move_pages_and_take_them_down() {
        var page = create(null, "Sida " + mark);

        for (var other : new Actor[] {anna, cast.actor(Cast.EVA), cast.actor(Cast.HUGO)}) {
            assertThatExceptionOfType(RefusedException.class)
                    .isThrownBy(() -> moves.move(other, page.id(), null, "annat"));
            assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> archive.takeDown(other, page.id()));
            assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> archive.restore(other, page.id()));
            assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> archive.list(other, Cursor.START, 1));
        }
    }

    private MvcTestResult read(String address) {
        return mvc.get().uri(address).with(cast.as(Cast.ANNA)).exchange();
    }

    private Page create(@Nullable Page parent, String title) {
        var made = new Page[1];
        var text = new PageText(title, Markdown.toRichText("Text", MentionResolver.NONE), null, "sv");
        var place = new Place(SiteKind.INTRANET, parent == null ? null : parent.id());
        time.at(THEN, () -> made[0] = pages.create(david, place, text));
        return made[0];
    }
}
