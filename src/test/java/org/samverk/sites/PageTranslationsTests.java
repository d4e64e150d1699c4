package org.samverk.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.RefusedException;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SamverkTest
class PageTranslationsTests {
    @Autowired
    private Pages pages;

    @Autowired
    private PageTranslations translations;

    @Autowired
    private PageArchive archive;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CastSetup cast;

    private Actor david = Actor.VISITOR;
    private Page swedish;
    private Page english;

    @BeforeEach
    void two_pages() {
        david = cast.actor(Cast.DAVID);
        swedish = page(SiteKind.PUBLIC, "Bygglov", "sv");
        english = page(SiteKind.PUBLIC, "Building permits", "en");
    }

    @Test
    void each_of_the_two_pages_leads_to_the_other_for_people_and_for_search_engines() throws Exception {
        translations.set(david, swedish.id(), english.id());

        var here = visit(swedish);
        assertThat(here.select("article a[hreflang=en]").attr("href")).isEqualTo(english.address());
        assertThat(here.select("article a[hreflang=en]").text()).isEqualTo("In English");
        assertThat(here.select("head link[rel=alternate][hreflang]").eachAttr("hreflang"))
                .containsExactly("sv", "en");
        var there = visit(english);
        assertThat(there.select("article a[hreflang=sv]").attr("href")).isEqualTo(swedish.address());
        assertThat(there.select("head link[hreflang=sv]").attr("href")).endsWith(swedish.address());
    }

    @Test
    void a_page_has_one_translation_and_what_was_said_before_ends() {
        var other = page(SiteKind.PUBLIC, "Permits", "en");
        translations.set(david, swedish.id(), english.id());
        translations.set(david, other.id(), swedish.id());
        assertThat(translations.of(david, swedish.id()).orElseThrow().id()).isEqualTo(other.id());
        assertThat(translations.of(david, english.id())).isEmpty();
        translations.set(david, swedish.id(), null);
        assertThat(translations.of(david, other.id())).isEmpty();
    }

    @Test
    void a_page_that_was_taken_down_is_offered_no_more() throws Exception {
        translations.set(david, swedish.id(), english.id());
        archive.takeDown(david, english.id());
        assertThat(visit(swedish).select("[hreflang]")).isEmpty();
    }

    @Test
    void a_page_that_is_written_anew_in_the_same_language_says_it_in_two_no_more() {
        translations.set(david, swedish.id(), english.id());
        pages.change(david, english.id(), 1, text("Bygglov i korthet", "sv"));
        assertThat(translations.of(david, swedish.id())).isEmpty();
    }

    @Test
    void pages_of_one_language_or_of_two_sites_are_refused() {
        refused(page(SiteKind.PUBLIC, "Marklov", "sv"));
        refused(page(SiteKind.INTRANET, "Building permits inside", "en"));
        refused(swedish);
    }

    @Test
    void only_those_who_may_put_both_pages_live_say_so() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> translations.set(cast.actor(Cast.ANNA), swedish.id(), english.id()));
        assertThat(translations.of(david, swedish.id())).isEmpty();
    }

    @Test
    void what_is_no_page_is_said_beside_the_field() {
        assertThat(
                        mvc.post()
                                .uri("/publisher/pages/" + swedish.id() + "/translation")
                                .param("page", "borta")
                                .with(cast.as(Cast.DAVID))
                                .with(org.springframework.security.test.web.servlet.request
                                        .SecurityMockMvcRequestPostProcessors.csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("Den sidan finns inte längre");
    }

    private void refused(Page other) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> translations.set(david, swedish.id(), other.id()));
    }

    private Document visit(Page page) throws Exception {
        return Jsoup.parse(
                mvc.get().uri(page.address()).exchange().getResponse().getContentAsString());
    }

    private Page page(SiteKind site, String title, String language) {
        return pages.create(david, new Place(site, null), text(title, language));
    }

    private static PageText text(String title, String language) {
        return new PageText(title, Markdown.toRichText("Text", MentionResolver.NONE), null, language);
    }
}
