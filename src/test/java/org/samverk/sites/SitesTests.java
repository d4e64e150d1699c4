package org.samverk.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.RefusedException;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.springframework.beans.factory.annotation.Autowired;

@SamverkTest
class SitesTests {
    private static final Place TOP = new Place(SiteKind.INTRANET, null);

    @Autowired
    private Pages pages;

    @Autowired
    private PageTree tree;

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
    void a_page_lies_below_its_parent_under_an_address_made_of_its_title() {
        var section = create(TOP, "Vård & omsorg " + mark);
        var page = create(below(section), "Så gör du på natten");

        assertThat(section.address()).isEqualTo("/pages/vard-omsorg-" + mark);
        assertThat(page.address()).isEqualTo(section.address() + "/sa-gor-du-pa-natten");
        assertThat(create(below(section), "Så gör du på natten").address()).isEqualTo(page.address() + "-2");
        assertThat(pages.find(anna, SiteKind.INTRANET, page.path())).contains(page);
        assertThat(pages.find(anna, SiteKind.PUBLIC, page.path())).isEmpty();
    }

    @Test
    void only_publishers_write_pages() {
        var page = create(TOP, mark);

        for (var person : Cast.values()) {
            if (person != Cast.DAVID) {
                var actor = cast.actor(person);
                assertThatExceptionOfType(RefusedException.class)
                        .as(person.name())
                        .isThrownBy(() -> pages.create(actor, TOP, text(mark, "Text")));
                assertThatExceptionOfType(RefusedException.class)
                        .isThrownBy(() -> pages.change(actor, page.id(), 1, text(mark, "Text")));
            }
        }
    }

    @Test
    void a_page_of_the_intranet_does_not_exist_for_guests_and_visitors() {
        var page = create(TOP, mark);

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> pages.require(cast.actor(Cast.HUGO), page.id()));
        assertThat(pages.find(Actor.VISITOR, SiteKind.INTRANET, page.path())).isEmpty();
        assertThat(tree.search(Actor.VISITOR, SiteKind.INTRANET, mark, 10)).isEmpty();
        assertThat(tree.list(cast.actor(Cast.HUGO), SiteKind.INTRANET, null, 5000)
                        .items())
                .isEmpty();
    }

    @Test
    void a_page_cannot_lie_below_one_of_the_other_site() {
        var page = create(TOP, mark);

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> create(new Place(SiteKind.PUBLIC, page.id()), "Under"));
    }

    @Test
    void what_is_missing_or_too_long_is_said_for_every_field() {
        var empty = new PageText(" ", Markdown.toRichText("", MentionResolver.NONE), "x".repeat(301), "sv");

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> pages.create(david, TOP, empty))
                .satisfies(e -> assertThat(e.problems()).hasSize(3));
    }

    @Test
    void two_who_change_a_page_at_once_do_not_overwrite_each_other() {
        var page = create(TOP, mark);
        pages.change(david, page.id(), 1, text(mark, "Den enas"));

        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> pages.change(david, page.id(), 1, text(mark, "Den andras")));
        assertThat(pages.require(anna, page.id()).content().plainText()).contains("Den enas");
    }

    @Test
    void the_menu_shows_the_way_down_what_is_beside_it_and_what_is_below() {
        var section = create(TOP, "A" + mark);
        var one = create(below(section), "Ett");
        var two = create(below(section), "Två");
        var deep = create(below(one), "Djup");
        create(below(two), "Under två");
        var below = create(below(deep), "Djupast");

        assertThat(tree.around(anna, deep))
                .extracting(PageLink::id)
                .containsExactlyInAnyOrder(section.id(), one.id(), two.id(), deep.id(), below.id());
        assertThat(tree.around(anna, section))
                .extracting(PageLink::id)
                .containsExactlyInAnyOrder(section.id(), one.id(), two.id());
    }

    @Test
    void all_pages_come_each_before_those_below_it() {
        var section = create(TOP, "b" + mark);
        var under = create(below(section), "under");
        var next = create(TOP, "b" + mark + "-nasta");

        var ids = tree.list(anna, SiteKind.INTRANET, null, 5000).items().stream()
                .map(PageLink::id)
                .toList();

        assertThat(ids.indexOf(under.id())).isEqualTo(ids.indexOf(section.id()) + 1);
        assertThat(ids.indexOf(next.id())).isEqualTo(ids.indexOf(section.id()) + 2);
    }

    @Test
    void a_search_finds_inflected_words_and_takes_anything_that_is_typed() {
        var page = create(TOP, "Simhallarnas öppettider " + mark);

        assertThat(tree.search(anna, SiteKind.INTRANET, "simhallar " + mark, 10))
                .extracting(PageLink::id)
                .containsExactly(page.id());
        for (var odd : new String[] {"' or 1=1 --", "& | ! ( )", "\"", "%", "\\", ":*"}) {
            assertThat(tree.search(anna, SiteKind.INTRANET, odd, 10)).isNotNull();
        }
    }

    @Test
    void an_old_address_leads_to_the_page_for_those_who_see_it() {
        var page = create(TOP, mark);
        tree.redirect(SiteKind.INTRANET, "gammal/" + mark, page.id());

        assertThat(tree.moved(anna, SiteKind.INTRANET, "Gammal/" + mark + ".html"))
                .hasValueSatisfying(link -> assertThat(link.address()).isEqualTo(page.address()));
        assertThat(tree.moved(Actor.VISITOR, SiteKind.INTRANET, "gammal/" + mark))
                .isEmpty();
    }

    private Page create(Place place, String title) {
        return pages.create(david, place, text(title, "Text om " + title));
    }

    private static Place below(Page page) {
        return new Place(page.site(), page.id());
    }

    private static PageText text(String title, String markdown) {
        return new PageText(title, Markdown.toRichText(markdown, MentionResolver.NONE), null, "sv");
    }
}
