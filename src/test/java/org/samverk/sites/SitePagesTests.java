package org.samverk.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.cast.Statements;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

@SamverkTest
class SitePagesTests {
    private static final Place PUBLIC = new Place(SiteKind.PUBLIC, null);

    @Autowired
    private Pages pages;

    @Autowired
    private PageTree tree;

    @Autowired
    private Publishing publishing;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private CastSetup cast;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private final String title = "Sida " + UUID.randomUUID();
    private DecidedTexts texts;
    private Actor david = Actor.VISITOR;

    @BeforeEach
    void a_publisher() {
        texts = beans.createBean(DecidedTexts.class);
        david = cast.actor(Cast.DAVID);
    }

    @Test
    void a_visitor_reads_a_page_with_its_provenance_and_nothing_internal() throws Exception {
        var decision = texts.approved(title, "Simhallen är öppen.");
        var page = publishing.publish(david, decision.id(), PUBLIC, "Växeln, 0123-45 67 89");

        var html = body(page.address(), Cast.VISITOR);

        assertThat(html)
                .contains(
                        "Simhallen är öppen.",
                        decision.reference(),
                        "nhetschef",
                        "VON 2026/118",
                        "Växeln, 0123-45 67 89")
                .contains(page.seal().hex());
        for (var person : cast.people()) {
            assertThat(html).doesNotContain(person.fullName());
        }
        assertThat(html)
                .doesNotContain(
                        "Utkastet", "Beslutet ", "/drafts/", "/decisions/", "/publisher", "<script>", "<script src");
    }

    @Test
    void an_employee_sees_the_chain_with_what_they_may_see() throws Exception {
        var decision = texts.approved(title, "Text");
        var page = publishing.publish(david, decision.id(), PUBLIC, null);

        assertThat(body(page.address(), Cast.ANNA))
                .contains("class=\"chain\"", "Beslutet " + title)
                .doesNotContain("Utkastet", "/publisher/pages");
        assertThat(body(page.address(), Cast.DAVID)).contains("/publisher/pages/" + page.id());
    }

    @Test
    void old_addresses_lead_on_for_good_and_unknown_ones_are_not_found() throws Exception {
        var page = create(PUBLIC, title, "Text");
        tree.redirect(SiteKind.PUBLIC, "forr/" + page.path(), page.id());

        var moved = answer(get("/public/forr/" + page.path()), Cast.VISITOR);
        assertThat(moved.getStatus()).isEqualTo(301);
        assertThat(moved.getHeader("Location")).isEqualTo(page.address());
        assertThat(answer(get("/public/finns-inte"), Cast.VISITOR).getStatus()).isEqualTo(404);
        assertThat(answer(get("/pages/finns-inte"), Cast.ANNA).getStatus()).isEqualTo(404);
        assertThat(answer(get(page.address() + "/"), Cast.VISITOR).getStatus()).isEqualTo(200);
        assertThat(answer(get("/public/"), Cast.VISITOR).getHeader("Location")).isEqualTo("/public");
    }

    @Test
    void a_visitor_searches_the_public_web_only() throws Exception {
        create(new Place(SiteKind.INTRANET, null), "Intern " + title, "hemligord");
        create(PUBLIC, title, "hemligord");

        var html = body("/public/search?q=hemligord " + title.substring(5), Cast.VISITOR);

        assertThat(html).contains(">" + title).doesNotContain("Intern " + title);
        assertThat(answer(get("/public/search").param("q", "\u0000<b>'"), Cast.VISITOR)
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void the_menu_is_nested_and_marks_the_page() throws Exception {
        var section = create(PUBLIC, title, "Avdelning");
        var one = create(new Place(SiteKind.PUBLIC, section.id()), "Ett", "Ett");
        var deep = create(new Place(SiteKind.PUBLIC, one.id()), "Djup", "Djup");

        var menu = Jsoup.parse(body(deep.address(), Cast.VISITOR)).select("ul.tree");

        assertThat(menu.select("> li > ul > li > ul > li > a[aria-current=page]")
                        .eachText())
                .containsExactly("Djup");
        assertThat(menu.select("[aria-current]")).hasSize(1);
    }

    @Test
    void an_english_page_is_marked_as_english() throws Exception {
        var text = Markdown.toRichText("Welcome to the pool.", MentionResolver.NONE);
        var page = pages.create(david, PUBLIC, new PageText(title, text, null, "en"));

        var html = Jsoup.parse(body(page.address(), Cast.VISITOR));

        assertThat(html.select("h1[lang=en], .prose[lang=en]")).hasSize(2);
        assertThat(html.select("html[lang=sv]")).hasSize(1);
    }

    @Test
    void a_hostile_title_is_shown_as_it_is_written() throws Exception {
        var page = create(PUBLIC, "<script>alert(1)</script> " + title, "Text");

        assertThat(body(page.address(), Cast.VISITOR)).doesNotContain("<script>alert");
        assertThat(body("/public", Cast.VISITOR)).doesNotContain("<script>alert");
        assertThat(body("/publisher/pages/new?site=public", Cast.DAVID)).doesNotContain("<script>alert");
    }

    @Test
    void a_page_costs_the_same_however_many_lie_beside_it() throws Exception {
        var section = create(PUBLIC, title, "Avdelning");
        var before = queries(section.address());
        for (var i = 0; i < 10; i++) {
            var child = create(new Place(SiteKind.PUBLIC, section.id()), "Nummer " + i, "Text");
            create(new Place(SiteKind.PUBLIC, child.id()), "Under " + i, "Text");
        }

        assertThat(queries(section.address())).isEqualTo(before);
    }

    @Test
    void what_was_typed_stays_when_somebody_else_saved_meanwhile() throws Exception {
        var page = create(PUBLIC, title, "Text");
        pages.change(david, page.id(), 1, text(title, "Nyare"));

        var response = answer(
                post("/publisher/pages/" + page.id())
                        .param("base", "1")
                        .param("title", title)
                        .param("markdown", "Det jag skrev")
                        .with(csrf()),
                Cast.DAVID);

        assertThat(response.getStatus()).isEqualTo(409);
        assertThat(response.getContentAsString(StandardCharsets.UTF_8)).contains("Det jag skrev");
    }

    @Test
    void an_import_that_cannot_begin_says_why() throws Exception {
        var noZip = new MockMultipartFile(
                "upload", "a.zip", "application/zip", "inte zip".getBytes(StandardCharsets.UTF_8));

        assertThat(importing(multipart("/admin/import").file(noZip).param("section", "X")))
                .isEqualTo(422);
        assertThat(importing(post("/admin/import").param("section", "X"))).isEqualTo(422);
        assertThat(importing(post("/admin/import").param("section", "X").param("folder", "/finns/inte")))
                .isEqualTo(422);
        assertThat(importing(post("/admin/import").param("section", "X").param("folder", "a\u0000b")))
                .isIn(400, 422);
        assertThat(importing(post("/admin/import")
                        .param("site", "mars")
                        .param("section", "X")
                        .param("folder", "/tmp")))
                .isEqualTo(422);
    }

    private int importing(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return answer(request.with(csrf()), Cast.EVA).getStatus();
    }

    private int queries(String address) {
        return Statements.during(() -> {
            try {
                body(address, Cast.VISITOR);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private String body(String address, Cast reader) throws Exception {
        var response = answer(get(address), reader);
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse answer(AbstractMockHttpServletRequestBuilder<?> request, Cast reader)
            throws Exception {
        return mvc.perform(request.with(cast.as(reader))).andReturn().getResponse();
    }

    private Page create(Place place, String called, String markdown) {
        return pages.create(david, place, text(called, markdown));
    }

    private static PageText text(String called, String markdown) {
        return new PageText(called, Markdown.toRichText(markdown, MentionResolver.NONE), null, "sv");
    }
}
