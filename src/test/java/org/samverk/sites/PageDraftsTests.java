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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A page is written on while readers see what is live, and goes live when somebody says so or its time has come.
@SamverkTest
class PageDraftsTests {
    private static final Instant BEGUN = Instant.parse("2024-02-01T08:00:00Z");
    private static final Instant PLANNED = Instant.parse("2024-03-01T08:00:00Z");
    private static final Place TOP = new Place(SiteKind.INTRANET, null);

    @Autowired
    private Pages pages;

    @Autowired
    private PageDrafts drafts;

    @Autowired
    private PageReleases releases;

    @Autowired
    private PageHistory history;

    @Autowired
    private TimeSource time;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CastSetup cast;

    private final String mark = UUID.randomUUID().toString();
    private Actor david = Actor.VISITOR;
    private Actor anna = Actor.VISITOR;

    @BeforeEach
    void a_publisher_and_a_reader() {
        david = cast.actor(Cast.DAVID);
        anna = cast.actor(Cast.ANNA);
    }

    @Test
    void readers_see_what_is_live_until_the_draft_is() {
        var page = pages.create(david, TOP, text("Det gamla"));
        var draft = drafts.begin(david, fields(page, "Det nya", null));

        assertThat(pages.require(anna, page.id()).content().plainText()).contains("Det gamla");
        assertThat(read(Cast.DAVID, page.address())).contains("/publisher/drafts/new?page=" + page.id(), "med utkast");
        assertThat(read(Cast.ANNA, page.address())).doesNotContain("Det nya", "/publisher/drafts");

        assertThat(releases.publish(david, draft.id()).id()).isEqualTo(page.id());
        assertThat(pages.require(anna, page.id()).content().plainText()).contains("Det nya");
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> drafts.require(david, draft.id()));
    }

    @Test
    void a_page_to_come_is_nowhere_until_it_is_published() {
        var draft = drafts.begin(david, fields(null, "Kommer", null));

        assertThat(drafts.list(david, Cursor.START, 100).items())
                .extracting(PageDraft::id)
                .contains(draft.id());
        assertThat(pages.find(anna, SiteKind.INTRANET, PageSlug.of(mark))).isEmpty();
        var page = releases.publish(david, draft.id());
        assertThat(pages.find(anna, SiteKind.INTRANET, PageSlug.of(mark))).contains(page);
    }

    @Test
    void a_page_whose_moment_passed_while_nobody_was_there_goes_live_afterwards_dated_right() {
        var draft = planned(null);

        releases.due(draft.id());

        var page = pages.find(anna, SiteKind.INTRANET, PageSlug.of(mark)).orElseThrow();
        assertThat(page.publishedAt()).isEqualTo(PLANNED);
        assertThat(history.versions(anna, page.id(), Cursor.START, 1).items())
                .singleElement()
                .satisfies(version -> assertThat(version.from()).isEqualTo(PLANNED));
    }

    @Test
    void its_moment_is_kept_by_the_scheduler() {
        var at = time.instant().plus(Duration.ofDays(2));
        var draft = drafts.begin(david, fields(null, "Sedan", at));

        assertThat(jdbc.sql("""
                        select execution_time from jobs.task
                        where task_name = 'publish-page' and task_instance like :id || '/%'
                        """)
                        .param("id", draft.id().toString())
                        .query(Instant.class)
                        .list())
                .singleElement()
                .satisfies(moment -> assertThat(moment).isBetween(at.minusSeconds(1), at.plusSeconds(1)));
        releases.due(draft.id());
        assertThat(drafts.require(david, draft.id()).problem()).isNull();
        assertThat(pages.find(anna, SiteKind.INTRANET, PageSlug.of(mark))).isEmpty();
    }

    @Test
    void a_draft_whose_page_was_changed_meanwhile_stays_one_and_says_why() {
        var made = new Page[1];
        time.at(BEGUN, () -> made[0] = pages.create(david, TOP, text("Ett")));
        var draft = planned(made[0]);
        pages.change(david, made[0].id(), 1, text("Två"));

        releases.due(draft.id());

        assertThat(drafts.require(david, draft.id()).problem()).isEqualTo("revisions.error.newer");
        assertThat(read(Cast.DAVID, draft.path())).contains("Utkastet kunde inte publiceras");
        assertThat(pages.require(anna, made[0].id()).content().plainText()).contains("Två");
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> releases.publish(david, draft.id()));
    }

    @Test
    void a_page_has_one_draft_and_two_who_write_on_it_do_not_overwrite_each_other() {
        var page = pages.create(david, TOP, text("Text"));
        var draft = drafts.begin(david, fields(page, "Ett", null));

        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> drafts.begin(david, fields(page, "Två", null)));
        drafts.save(david, draft.id(), 1, fields(page, "Den enas", null));
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> drafts.save(david, draft.id(), 1, fields(page, "Den andras", null)));
        var answer = mvc.post()
                .uri(draft.path())
                .param("edition", "1")
                .param("site", "intranet")
                .param("title", mark)
                .param("markdown", "Det jag skrev")
                .with(cast.as(Cast.DAVID))
                .with(csrf())
                .exchange();
        assertThat(answer).hasStatus(409).bodyText().contains("Det jag skrev", "name=\"edition\" value=\"2\"");
    }

    @Test
    void a_time_that_has_passed_or_is_far_away_is_asked_for_again() {
        var now = time.instant();
        for (var at : new Instant[] {now.minusSeconds(60), now.plus(Duration.ofDays(400))}) {
            assertThatExceptionOfType(InvalidInputException.class)
                    .isThrownBy(() -> drafts.begin(david, fields(null, "Text", at)));
        }
    }

    @Test
    void only_publishers_know_of_drafts() {
        var page = pages.create(david, TOP, text("Text"));
        var draft = drafts.begin(david, fields(page, "Nytt", null));

        for (var other : new Actor[] {anna, cast.actor(Cast.EVA), cast.actor(Cast.HUGO)}) {
            assertThat(drafts.ofPage(other, page.id())).isEmpty();
            assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> drafts.require(other, draft.id()));
            assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> releases.publish(other, draft.id()));
            assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> drafts.discard(other, draft.id()));
            assertThatExceptionOfType(RefusedException.class)
                    .isThrownBy(() -> drafts.begin(other, fields(null, "Nytt", null)));
        }
        drafts.discard(david, draft.id());
        assertThat(drafts.ofPage(david, page.id())).isEmpty();
        assertThat(pages.require(anna, page.id()).content().plainText()).contains("Text");
    }

    private PageDraft planned(@Nullable Page page) {
        var made = new PageDraft[1];
        time.at(BEGUN, () -> made[0] = drafts.begin(david, fields(page, "Planerat", PLANNED)));
        return made[0];
    }

    private String read(Cast reader, String path) {
        var answer = mvc.get().uri(path).with(cast.as(reader)).exchange();
        assertThat(answer).as(path).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private PageDraftFields fields(@Nullable Page page, String markdown, @Nullable Instant at) {
        return page == null
                ? new PageDraftFields(null, TOP, text(markdown), 0, at)
                : new PageDraftFields(page.id(), TOP, text(markdown), page.revision(), at);
    }

    private PageText text(String markdown) {
        return new PageText(mark, Markdown.toRichText(markdown, MentionResolver.NONE), null, "sv");
    }
}
