package org.samverk.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.RefusedException;
import org.samverk.sections.SectionSamples;
import org.samverk.sites.Page;
import org.samverk.sites.PageArchive;
import org.samverk.sites.PageMoves;
import org.samverk.sites.Pages;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/// Links on pages that lead nowhere are found each night.
@SamverkTest
class BrokenLinksTests {
    @Autowired
    private BrokenLinks links;

    @Autowired
    private Pages pages;

    @Autowired
    private PageMoves moves;

    @Autowired
    private PageArchive archive;

    @Autowired
    private CastSetup cast;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private final String mark = "Länkar " + UUID.randomUUID();
    private SectionSamples samples;
    private Actor david = Actor.VISITOR;

    @BeforeEach
    void a_publisher() {
        samples = beans.createBean(SectionSamples.class);
        david = cast.actor(Cast.DAVID);
    }

    @Test
    void links_to_pages_and_files_that_are_not_there_are_listed_and_others_are_not() {
        var target = samples.page(mark + " mål", null);
        var missing = target.address() + "-borta";
        var file = "/files/" + UUID.randomUUID();
        var page =
                page("[a](%s) [b](%s#rubrik) [c](%s?a=b#c) [d](%s) [e](/public/search) [f](https://example.org/pages/x)"
                        .formatted(target.address(), target.address(), missing, file));

        assertThat(broken(page)).containsExactly(file, missing + "?a=b#c");
        assertThat(found(target)).isEmpty();
    }

    @Test
    void a_page_that_has_moved_is_found_at_its_old_address_and_one_that_was_taken_down_is_not() {
        var target = samples.page(mark + " mål", null);
        var page = page("[dit](" + target.address() + ")");
        moves.move(david, target.id(), samples.page(mark + " över", null).id(), null);
        assertThat(found(page)).isEmpty();

        archive.takeDown(david, target.id());

        assertThat(broken(page)).containsExactly(target.address());
    }

    @Test
    void a_page_that_is_changed_leaves_the_list_and_comes_back_when_it_is_as_wrong() {
        var page = page("[dit](/pages/aldrig)");
        assertThat(broken(page)).isNotEmpty();

        pages.change(david, page.id(), 1, SectionSamples.text(page.title(), "[dit](/pages/inte-nu-heller)"));
        assertThat(listed(page)).isEmpty();
        assertThat(broken(page)).containsExactly("/pages/inte-nu-heller");
    }

    @Test
    void those_who_keep_no_pages_are_refused() {
        var björn = cast.actor(Cast.BJORN);
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> links.list(björn, Cursor.START, 10));
    }

    private Page page(String markdown) {
        return samples.page(mark, null, markdown);
    }

    private List<String> broken(Page page) {
        return found(page).orElseThrow().hrefs();
    }

    private Optional<BrokenPage> found(Page page) {
        links.look();
        return listed(page);
    }

    private Optional<BrokenPage> listed(Page page) {
        return links.list(david, Cursor.START, 1000).items().stream()
                .filter(one -> one.pageId().equals(page.id()))
                .findFirst();
    }
}
