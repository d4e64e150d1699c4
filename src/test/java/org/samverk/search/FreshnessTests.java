package org.samverk.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.access.Visibility;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.conversations.Conversations;
import org.samverk.feed.PostRemovals;
import org.samverk.feed.Posts;
import org.samverk.groups.GroupFields;
import org.samverk.groups.GroupMembers;
import org.samverk.groups.Groups;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.samverk.richtext.RichText;
import org.samverk.sites.PageArchive;
import org.samverk.sites.PageText;
import org.samverk.sites.Pages;
import org.samverk.sites.Place;
import org.samverk.sites.SiteKind;
import org.springframework.beans.factory.annotation.Autowired;

/// What was saved is found within two seconds, and gone within two when it is no more or may no longer be seen.
@SamverkTest
class FreshnessTests {
    private static final Duration SOON = Duration.ofSeconds(2);

    @Autowired
    private Search search;

    @Autowired
    private Groups groups;

    @Autowired
    private GroupMembers members;

    @Autowired
    private Posts posts;

    @Autowired
    private PostRemovals removals;

    @Autowired
    private Conversations conversations;

    @Autowired
    private Pages pages;

    @Autowired
    private PageArchive archive;

    @Autowired
    private CastSetup cast;

    private final String word = "f" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "rsk";

    @BeforeEach
    void nothing_else_waits() {
        cast.untilAllIsFound();
    }

    @Test
    void whoever_saves_wakes_the_indexing_which_does_not_wait_for_its_next_look() {
        assertThat(Indexing.GATHER).isLessThan(SOON.dividedBy(10));
        assertThat(Indexing.LOOK)
                .as("what is found in time below was told, not looked for")
                .isGreaterThan(SOON.multipliedBy(2));
    }

    @Test
    void a_post_and_what_is_said_about_it() {
        var bjorn = cast.actor(Cast.BJORN);
        var group = groups.create(bjorn, new GroupFields("Färskt", "", Visibility.OPEN.code()));
        var post = posts.post(bjorn, group.id(), text(word));
        soon(1);

        var comment = conversations.comment(bjorn, post.id(), text(word));
        soon(2);

        conversations.delete(bjorn, comment.id());
        soon(1);

        posts.edit(bjorn, post.id(), text("Något annat"));
        soon(0);

        posts.edit(bjorn, post.id(), text(word));
        soon(1);

        removals.delete(bjorn, post.id());
        soon(0);
    }

    @Test
    void a_page() {
        var david = cast.actor(Cast.DAVID);
        var page = pages.create(david, new Place(SiteKind.INTRANET, null), page("Färsk sida", word));
        soon(1);

        pages.change(david, page.id(), 1, page("Färsk sida", "Annat"));
        soon(0);

        pages.change(david, page.id(), 2, page(word, "Annat"));
        soon(1);

        archive.takeDown(david, page.id());
        soon(0);
    }

    @Test
    void what_somebody_may_see_no_longer() {
        var bjorn = cast.actor(Cast.BJORN);
        var group = groups.create(bjorn, new GroupFields("Slutet", "", Visibility.SECRET.code()));
        members.add(bjorn, group.id(), cast.id(Cast.GRETA));
        posts.post(bjorn, group.id(), text(word));
        soon(1);

        members.remove(bjorn, group.id(), cast.id(Cast.GRETA));
        assertThat(found(cast.actor(Cast.GRETA))).isZero();
    }

    private void soon(long many) {
        await().pollInterval(Duration.ofMillis(20))
                .atMost(SOON)
                .untilAsserted(() -> assertThat(found(cast.actor(Cast.GRETA))).isEqualTo(many));
    }

    private long found(Actor reader) {
        return search.find(reader, SearchQuery.of(word)).total();
    }

    private static PageText page(String title, String words) {
        return new PageText(title, text(words), null, "sv");
    }

    private static RichText text(String words) {
        return Markdown.toRichText(words, MentionResolver.NONE);
    }
}
