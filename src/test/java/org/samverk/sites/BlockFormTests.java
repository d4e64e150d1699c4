package org.samverk.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.blocks.Block;
import org.samverk.blocks.BlockFields;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Blocks are written in forms that lose nothing of what was typed, and by programs.
@SamverkTest
class BlockFormTests {
    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private PageBlocks blocks;

    @Autowired
    private org.samverk.files.Files files;

    @Autowired
    private PageDrafts drafts;

    @Autowired
    private Pages pages;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CastSetup cast;

    private final String mark = "f" + UUID.randomUUID().toString().substring(24);
    private Actor david = Actor.VISITOR;
    private BlockDrafts made;
    private UUID draft;
    private String path = "";

    @BeforeEach
    void a_draft() {
        david = cast.actor(Cast.DAVID);
        made = beans.createBean(BlockDrafts.class);
        draft = made.draft(david, SiteKind.PUBLIC, null, mark);
        path = "/publisher/drafts/" + draft + "/blocks";
    }

    @Test
    void a_block_is_added_where_somebody_says() {
        var answer = post(path, Map.of("kind", "quote", "text", "Så här är det", "at", "0", "edition", "1"));

        assertThat(answer).hasStatus(303);
        assertThat(words()).isEqualTo("Så här är det");
        assertThat(blocks.require(david, draft)
                        .shape()
                        .layout()
                        .blocks()
                        .getLast()
                        .id())
                .isEqualTo(Block.BODY_ID);
        assertThat(read(String.valueOf(answer.getResponse().getHeader("Location"))))
                .contains("Citat ”Så här är det” lades till på plats 1 av 2.");
    }

    @Test
    void the_form_of_a_block_asks_for_what_its_kind_needs_and_nothing_else() {
        assertThat(read(path + "/new?kind=quote"))
                .contains("name=\"text\"", "name=\"source\"")
                .doesNotContain("name=\"href\"", "name=\"people\"", "type=\"file\"", "@case");
        assertThat(read(path + "/new?kind=picture"))
                .contains("type=\"file\"", "name=\"alt\"", "name=\"decorative\"")
                .doesNotContain("name=\"title\"", "name=\"markdown\"");
    }

    @Test
    void a_block_that_is_wrong_comes_back_with_what_was_typed() {
        var answer = post(
                path, Map.of("kind", "cards", "row-0-title", "Ett kort", "row-0-text", "Min mening", "edition", "1"));

        assertThat(answer)
                .hasStatus(422)
                .bodyText()
                .contains("value=\"Ett kort\"", "Min mening", "Skriv vart länken ska leda.", "id=\"row-0-href-error\"");
        assertThat(blocks.require(david, draft).shape().layout().isPlain()).isTrue();
    }

    @Test
    void each_picture_of_a_gallery_gets_a_field_for_its_text_and_needs_it() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
        var picture = files.store(david, new ByteArrayInputStream(out.toByteArray()), "cykel.png")
                .toString();

        assertThat(post(path, Map.of("kind", "gallery", "file", picture, "edition", "1")))
                .hasStatus(422)
                .bodyText()
                .contains("<legend>cykel.png</legend>", "value=\"" + picture + "\"", "Skriv vad bilden visar.");
        var answer = post(
                path,
                Map.of(
                        "kind",
                        "gallery",
                        "file",
                        picture,
                        "edition",
                        "1",
                        "row-0-file",
                        picture,
                        "row-0-title",
                        "En röd cykel"));

        assertThat(answer).hasStatus(303);
        assertThat(words()).contains("En röd cykel");
    }

    @Test
    void more_rows_come_without_anything_being_lost_or_saved() {
        var answer = post(
                path, Map.of("kind", "accordion", "row-0-title", "Frågan", "row-0-text", "Svaret", "more", "true"));

        assertThat(answer).hasStatusOk().bodyText().contains("value=\"Frågan\"", "Svaret", "name=\"row-3-title\"");
        assertThat(blocks.require(david, draft).shape().layout().isPlain()).isTrue();
    }

    @Test
    void whoever_was_crossed_keeps_what_they_typed_and_may_save_it_knowingly() {
        var id = made.add(david, draft, BlockDrafts.heading("Från början"));
        blocks.change(david, draft, 2, id, BlockDrafts.heading("Den enas"));

        var answer = post(path + "/" + id, Map.of("title", "Den andras", "level", "2", "edition", "2"));

        assertThat(answer).hasStatus(409).bodyText().contains("value=\"Den andras\"", "name=\"edition\" value=\"3\"");
        assertThat(words()).isEqualTo("Den enas");
        assertThat(post(path + "/" + id, Map.of("title", "Den andras", "level", "2", "edition", "3")))
                .hasStatus(303);
        assertThat(words()).isEqualTo("Den andras");
    }

    @Test
    void blocks_are_moved_and_taken_out_by_buttons_that_need_no_script() {
        var id = made.add(david, draft, BlockDrafts.heading("Rubrik"));

        assertThat(post(path + "/" + id + "/place", Map.of("way", "up", "edition", "2")))
                .hasStatus(303);
        assertThat(blocks.require(david, draft).shape().layout().indexOf(id)).isZero();
        var removed = post(path + "/" + id + "/removal", Map.of("edition", "3"));
        assertThat(removed).hasStatus(303);
        assertThat(read(String.valueOf(removed.getResponse().getHeader("Location"))))
                .contains("Rubrik ”Rubrik” är borttaget.", "Lägg tillbaka");
        assertThat(post(path + "/" + id + "/restoration", Map.of("edition", "4")))
                .hasStatus(303);
        assertThat(blocks.require(david, draft).shape().layout().indexOf(id)).isZero();
    }

    @Test
    void the_blocks_of_a_live_page_are_worked_on_in_a_draft_of_it() {
        var page = made.page(david, SiteKind.PUBLIC, null, mark + "2", BlockDrafts.heading("Live"));

        var answer = post("/publisher/pages/" + page.id() + "/blocks", Map.of());

        assertThat(answer).hasStatus(303);
        var begun = drafts.ofPage(david, page.id()).orElseThrow();
        assertThat(answer.getResponse().getHeader("Location")).endsWith(begun.path() + "/blocks");
        assertThat(blocks.require(david, begun.id()).shape()).isEqualTo(page.shape());
        assertThat(post("/publisher/pages/" + page.id() + "/blocks", Map.of())
                        .getResponse()
                        .getHeader("Location"))
                .endsWith(begun.path() + "/blocks");
    }

    @Test
    void a_name_that_looks_like_markup_is_shown_as_it_was_typed() {
        var evil = "<img src=x onerror=alert(1)>";
        made.add(david, draft, BlockDrafts.heading(evil));
        made.add(
                david,
                draft,
                BlockFields.of("call").with("title", evil).with("href", "/x\"><script>alert(1)</script>"));

        assertThat(read(path)).doesNotContain("<img src=x", "<script>alert");
        assertThat(read("/publisher/drafts/" + draft + "/preview/page")).doesNotContain("<img src=x", "<script>alert");
    }

    @Test
    void a_program_reads_the_blocks_and_gives_others_instead() {
        made.add(david, draft, BlockDrafts.heading("Först"));
        var api = "/api/v1/page-drafts/" + draft + "/blocks";

        assertThat(mvc.get().uri(api).with(cast.api(Cast.DAVID)).exchange())
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.blocks[1].title")
                .isEqualTo("Först");
        var body = """
                {"edition": 2, "type": "news", "lead": "Ingressen", "blocks": [
                  {"kind": "text", "markdown": "**Nytt**", "size": "half"}, {"kind": "body"},
                  {"kind": "accordion", "rows": [{"title": "Fråga", "text": "Svar"}]}]}
                """;
        assertThat(put(api, body))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.blocks[0].markdown")
                .isEqualTo("**Nytt**");
        assertThat(blocks.require(david, draft).shape().type()).isEqualTo(PageType.NEWS);
        assertThat(put(api, body)).hasStatus(409);
        assertThat(put(api, "{\"edition\": 3, \"blocks\": [{\"kind\": \"picture\"}]}"))
                .hasStatus(422)
                .bodyText()
                .contains("blocks[0].alt", "blocks[0].file");
    }

    @Test
    void what_is_read_by_a_program_can_be_sent_back_unchanged() throws Exception {
        made.add(david, draft, BlockFields.of("contact").with("people", java.util.List.of("cecilia")));
        made.add(david, draft, BlockFields.of("text").with("markdown", "Ett *stycke*"));
        var api = "/api/v1/page-drafts/" + draft + "/blocks";
        var before = blocks.require(david, draft).shape();

        var read = mvc.get()
                .uri(api)
                .with(cast.api(Cast.DAVID))
                .exchange()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(put(api, read)).hasStatusOk();
        assertThat(blocks.require(david, draft).shape()).isEqualTo(before);
    }

    @Test
    void a_news_article_is_written_and_published_in_one_form() {
        var answer = post(
                "/publisher/new/news",
                Map.of("title", mark + "n", "lead", "Ingressen", "markdown", "Texten", "place", "public:"));

        assertThat(answer).hasStatus(303);
        var page = pages.find(Actor.VISITOR, SiteKind.PUBLIC, mark + "n").orElseThrow();
        assertThat(page.shape().type()).isEqualTo(PageType.NEWS);
        assertThat(page.description()).isEqualTo("Ingressen");
    }

    @Test
    void everything_that_is_wrong_with_a_new_page_is_said_at_once_and_what_was_typed_stays() {
        var answer = post("/publisher/new/news", Map.of("title", "", "lead", "", "markdown", "Min text", "place", "x"));

        assertThat(answer).hasStatus(422).bodyText().contains("Min text");
        var other = post("/publisher/new/news", Map.of("title", "", "lead", "", "markdown", "", "place", "public:"));
        assertThat(other).hasStatus(422).bodyText().contains("title-error", "lead-error", "markdown-error");
    }

    @Test
    void a_page_of_a_type_begins_with_the_blocks_of_its_type() {
        var answer = post(
                "/publisher/new/section",
                Map.of("title", mark + "s", "markdown", "Välkommen", "place", "public:", "act", "save"));

        var begun = String.valueOf(answer.getResponse().getHeader("Location")).replaceAll(".*/drafts/([^/]*)/.*", "$1");
        assertThat(blocks.require(david, UUID.fromString(begun))
                        .shape()
                        .layout()
                        .has(org.samverk.blocks.BlockKind.NEWS))
                .isTrue();
    }

    private String words() {
        return blocks.require(david, draft).shape().layout().words();
    }

    private MvcTestResult post(String uri, Map<String, String> fields) {
        var request = mvc.post().uri(uri).with(cast.as(Cast.DAVID)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult put(String uri, String body) {
        return mvc.put()
                .uri(uri)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(cast.api(Cast.DAVID))
                .exchange();
    }

    private String read(String uri) {
        var answer = mvc.get()
                .uri(uri.replaceAll("#.*", ""))
                .with(cast.as(Cast.DAVID))
                .exchange();
        assertThat(answer).as(uri).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
