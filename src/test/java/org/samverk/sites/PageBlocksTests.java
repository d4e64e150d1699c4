package org.samverk.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.blocks.Block;
import org.samverk.blocks.BlockContent;
import org.samverk.blocks.BlockFields;
import org.samverk.blocks.BlockKind;
import org.samverk.blocks.Layout;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.files.Files;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Problem;
import org.samverk.kernel.RefusedException;
import org.samverk.kernel.TimeSource;
import org.samverk.people.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A page is made of blocks: its own text, which was decided, and others around it.
@SamverkTest
class PageBlocksTests {
    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private PageBlocks blocks;

    @Autowired
    private PageDrafts drafts;

    @Autowired
    private PageReleases releases;

    @Autowired
    private Pages pages;

    @Autowired
    private PageTree tree;

    @Autowired
    private Files files;

    @Autowired
    private People people;

    @Autowired
    private TimeSource time;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CastSetup cast;

    private final String mark = "m" + UUID.randomUUID().toString().substring(24);
    private Actor david = Actor.VISITOR;
    private BlockDrafts made;

    @BeforeEach
    void a_publisher() {
        david = cast.actor(Cast.DAVID);
        made = beans.createBean(BlockDrafts.class);
    }

    @Test
    void every_kind_of_block_goes_live_as_it_was_written() throws IOException {
        var draft = made.draft(david, SiteKind.PUBLIC, null, mark);
        var sent = all();
        sent.forEach(fields -> made.add(david, draft, fields));
        var written = blocks.require(david, draft).shape().layout();

        var page = releases.publish(david, draft);

        assertThat(written.blocks()).extracting(Block::kind).containsExactly(BlockKind.values());
        assertThat(page.shape().layout()).isEqualTo(written);
        assertThat(read(Cast.VISITOR, page.address()))
                .contains(
                        "Sidans text.",
                        "Eget <strong>stycke</strong>",
                        ">Rubriken</h2>",
                        "alt=\"En röd cykel\" width=\"40\" height=\"30\"",
                        "Bildtexten",
                        "alt=\"Cykeln i ett galleri\" width=\"40\" height=\"30\"",
                        "<figcaption>Under bilden</figcaption>",
                        "href=\"/public/ansok\">Ansök nu</a>",
                        "Kortets rubrik",
                        "Frågan",
                        "Svaret",
                        "Citatet",
                        Cast.CECILIA.fullName(),
                        "cecilia@lindviken.se",
                        "underlag.txt",
                        "Stadshuset",
                        "Öppnas på youtube.com");
    }

    @Test
    void the_text_of_the_page_stays_what_was_sealed() {
        var page = made.page(david, SiteKind.INTRANET, null, mark, BlockDrafts.heading("Rubrik"));

        assertThat(page.content().plainText()).isEqualTo("Sidans text.");
        assertThat(page.seal())
                .isEqualTo(org.samverk.revisions.Revisions.seal(
                        mark, page.content().canonicalJson()));
    }

    @Test
    void a_page_as_it_stood_has_the_blocks_of_then() {
        var then = Instant.parse("2021-05-01T08:00:00Z");
        var page = new Page[1];
        time.at(
                then,
                () -> page[0] = made.page(david, SiteKind.INTRANET, null, mark, BlockDrafts.heading("Den gamla")));
        var draft = beginFor(page[0]);
        var old =
                blocks.require(david, draft).shape().layout().blocks().getLast().id();
        blocks.change(david, draft, 1, old, BlockDrafts.heading("Den nya"));
        releases.publish(david, draft);

        assertThat(read(Cast.ANNA, page[0].address())).contains("Den nya").doesNotContain("Den gamla");
        assertThat(read(Cast.ANNA, page[0].address() + "?on=2021-06-01"))
                .contains("Den gamla")
                .doesNotContain("Den nya");
    }

    @Test
    void changing_the_text_of_a_live_page_keeps_its_blocks() {
        var page = made.page(david, SiteKind.INTRANET, null, mark, BlockDrafts.heading("Kvar " + mark));
        var other = new PageText(
                mark,
                org.samverk.richtext.Markdown.toRichText("Annan text", org.samverk.richtext.MentionResolver.NONE),
                null,
                "sv");

        var changed = pages.change(david, page.id(), page.revision(), other);

        assertThat(changed.shape()).isEqualTo(page.shape());
        assertThat(tree.search(david, SiteKind.INTRANET, "Kvar " + mark, 5))
                .extracting(PageLink::id)
                .containsExactly(page.id());
    }

    @Test
    void blocks_are_moved_taken_out_and_put_back() {
        var draft = made.draft(david, SiteKind.INTRANET, null, mark);
        var one = made.add(david, draft, BlockDrafts.heading("Ett"));
        var two = made.add(david, draft, BlockDrafts.heading("Två"));

        blocks.move(david, draft, 3, two, 0);
        assertThat(order(draft)).containsExactly(two, Block.BODY_ID, one);
        blocks.move(david, draft, 4, two, 99);
        assertThat(order(draft)).containsExactly(Block.BODY_ID, one, two);
        blocks.remove(david, draft, 5, one);
        assertThat(order(draft)).containsExactly(Block.BODY_ID, two);
        blocks.restore(david, draft, 6, one);
        assertThat(order(draft)).containsExactly(Block.BODY_ID, one, two);
        assertThat(blocks.require(david, draft).removed()).isEmpty();
    }

    @Test
    void the_text_of_the_page_may_be_moved_but_not_taken_out_or_added_again() {
        var draft = made.draft(david, SiteKind.INTRANET, null, mark);
        made.add(david, draft, BlockDrafts.heading("Ett"));

        blocks.move(david, draft, 2, Block.BODY_ID, 1);
        assertThat(order(draft).getLast()).isEqualTo(Block.BODY_ID);
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> blocks.remove(david, draft, 3, Block.BODY_ID));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> made.add(david, draft, BlockFields.of("body")));
    }

    @Test
    void two_who_work_on_the_blocks_do_not_undo_each_others_work() {
        var draft = made.draft(david, SiteKind.INTRANET, null, mark);
        var one = made.add(david, draft, BlockDrafts.heading("Ett"));

        blocks.change(david, draft, 2, one, BlockDrafts.heading("Den enas"));

        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> blocks.change(david, draft, 2, one, BlockDrafts.heading("Den andras")));
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> blocks.remove(david, draft, 2, one));
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> blocks.move(david, draft, 2, one, 0));
        assertThat(blocks.require(david, draft).shape().layout().words()).isEqualTo("Den enas");
    }

    @Test
    void writing_on_the_text_and_on_the_blocks_do_not_get_in_each_others_way() {
        var draft = made.draft(david, SiteKind.INTRANET, null, mark);
        made.add(david, draft, BlockDrafts.heading("Rubrik"));

        drafts.save(david, draft, 1, drafts.require(david, draft).fields());

        assertThat(blocks.require(david, draft).shape().layout().words()).isEqualTo("Rubrik");
    }

    @Test
    void what_is_wrong_with_a_block_is_said_of_each_field() {
        var draft = made.draft(david, SiteKind.INTRANET, null, mark);

        assertThat(problems(draft, BlockFields.of("picture"))).containsExactlyInAnyOrder("file", "alt");
        assertThat(problems(draft, BlockFields.of("heading").with("title", "x".repeat(121))))
                .containsExactly("title");
        assertThat(problems(draft, BlockFields.of("call").with("title", "Gå").with("href", "javascript:alert(1)")))
                .containsExactly("href");
        assertThat(problems(draft, BlockFields.of("contact").with("people", List.of("finns-inte"))))
                .containsExactly("people");
        assertThat(problems(draft, BlockFields.of("contact").with("people", List.of("a\0b"))))
                .containsExactly("people");
        assertThat(problems(draft, BlockFields.of("news").with("count", 99))).containsExactly("count");
        assertThat(problems(
                        draft, BlockFields.of("video").with("title", "Film").with("href", "https://example.com/film")))
                .containsExactly("href");
        assertThat(problems(
                        draft,
                        BlockFields.of("cards")
                                .withRows(List.of(BlockFields.of("row").with("title", "Kort")))))
                .containsExactly("row-0-href");
        assertThat(problems(draft, BlockFields.of("okänt"))).containsExactly("kind");
        assertThat(blocks.require(david, draft).shape().layout().isPlain()).isTrue();
    }

    @Test
    void what_is_shown_of_a_contact_is_kept_true_and_ends_with_who_leaves() {
        var newcomer = cast.newcomer("Nils Ny");
        var name = username(newcomer);
        var page = made.page(
                david, SiteKind.PUBLIC, null, mark, BlockFields.of("contact").with("people", List.of(name)));

        assertThat(read(Cast.VISITOR, page.address()))
                .contains("Nils Ny", "Vikarie")
                .doesNotContain("/people/" + name);
        assertThat(read(Cast.ANNA, page.address())).contains("/people/" + name);
        people.changePosition(cast.actor(Cast.EVA), name, "Nils Ny", "Rektor", null);
        assertThat(read(Cast.VISITOR, page.address())).contains("Rektor").doesNotContain("Vikarie");
        people.changeActive(cast.actor(Cast.EVA), name, false);
        assertThat(read(Cast.VISITOR, page.address())).doesNotContain("Nils Ny", "Rektor");
    }

    @Test
    void a_contact_may_be_named_by_a_whole_name_that_one_colleague_has() {
        var draft = made.draft(david, SiteKind.INTRANET, null, mark);
        var nils = cast.newcomer("Nils " + mark);

        made.add(david, draft, BlockFields.of("contact").with("people", List.of("nils " + mark)));

        var added = blocks.require(david, draft).shape().layout().blocks().getLast();
        assertThat(added.content()).isEqualTo(new BlockContent.Contact("", List.of(username(nils))));
        cast.newcomer("Nils " + mark);
        assertThat(problems(draft, BlockFields.of("contact").with("people", List.of("Nils " + mark))))
                .containsExactly("people");
    }

    @Test
    void programs_read_the_blocks_of_a_page_and_only_colleagues_read_user_names() {
        var contact = BlockFields.of("contact").with("people", List.of("cecilia"));
        var page = made.page(david, SiteKind.PUBLIC, null, mark, contact);
        var api = "/api/v1/pages/" + page.id();

        assertThat(mvc.get().uri(api).with(cast.api(Cast.ANNA)).exchange())
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.blocks[1].people[0]")
                .isEqualTo("cecilia");
        assertThat(mvc.get().uri(api).with(cast.api(Cast.HUGO)).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("\"contact\"")
                .doesNotContain("cecilia");
    }

    @Test
    void a_list_of_news_shows_the_latest_of_the_page_or_of_the_site() {
        var section = made.page(
                david,
                SiteKind.PUBLIC,
                null,
                mark,
                BlockFields.of("news").with("count", 1).with("scope", "here"),
                BlockFields.of("news").with("count", 12).with("scope", "site"));
        made.news(david, SiteKind.PUBLIC, section.id(), "Äldre " + mark, "Ingress");
        made.news(david, SiteKind.PUBLIC, section.id(), "Nyare " + mark, "Den nyare ingressen");
        made.news(david, SiteKind.PUBLIC, null, "Annanstans " + mark, "Ingress");
        made.news(david, SiteKind.INTRANET, null, "Internt " + mark, "Ingress");

        var shown = read(Cast.VISITOR, section.address());

        var lists = Stream.of(shown.split("class=\"block-items\"")).skip(1).toList();
        assertThat(lists.getFirst())
                .contains("Nyare " + mark, "Den nyare ingressen")
                .doesNotContain("Äldre", "Annanstans");
        assertThat(lists.getLast()).contains("Nyare " + mark, "Äldre " + mark, "Annanstans " + mark);
        assertThat(shown).doesNotContain("Internt " + mark);
    }

    @Test
    void a_page_costs_the_same_with_blocks_that_say_what_they_say_by_themselves_and_one_query_a_kind_with_others() {
        var plain = made.page(david, SiteKind.INTRANET, null, mark + "1");
        var still = made.page(
                david, SiteKind.INTRANET, null, mark + "2", BlockDrafts.heading("Ett"), BlockDrafts.heading("Två"));
        var news = BlockFields.of("news").with("count", 3).with("scope", "site");
        var one = made.page(david, SiteKind.INTRANET, null, mark + "3", news);
        var three = made.page(david, SiteKind.INTRANET, null, mark + "4", news, news, news);

        var cost = cost(plain);
        assertThat(cost(still)).isEqualTo(cost);
        assertThat(cost(one)).isEqualTo(cost + 1);
        assertThat(cost(three)).isEqualTo(cost + 1);
    }

    @Test
    void a_page_of_a_type_goes_live_when_it_has_what_it_needs() {
        var draft = made.draft(david, SiteKind.PUBLIC, null, mark);
        blocks.describe(david, draft, 1, PageType.CAMPAIGN, "");

        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> releases.publish(david, draft))
                .satisfies(e -> assertThat(e.messageKey()).isEqualTo("sites.type.campaign.leadMissing"));
        blocks.describe(david, draft, 2, PageType.CAMPAIGN, "Res kollektivt");
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> releases.publish(david, draft))
                .satisfies(e -> assertThat(e.messageKey()).isEqualTo("sites.type.campaign.blockMissing"));
        made.add(david, draft, BlockFields.of("call").with("title", "Gå med").with("href", "/public"));
        var page = releases.publish(david, draft);
        assertThat(page.shape().type()).isEqualTo(PageType.CAMPAIGN);
        assertThat(page.description()).isEqualTo("Res kollektivt");
    }

    @Test
    void only_publishers_work_on_blocks_and_others_learn_nothing_of_them() {
        var draft = made.draft(david, SiteKind.INTRANET, null, mark);

        for (var other : new Cast[] {Cast.ANNA, Cast.EVA, Cast.HUGO, Cast.VISITOR}) {
            assertThatExceptionOfType(RefusedException.class)
                    .isThrownBy(() -> blocks.require(cast.actor(other), draft));
        }
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> blocks.require(david, UUID.randomUUID()));
    }

    @Test
    void a_page_has_room_for_so_many_blocks_and_no_more() {
        var draft = made.draft(david, SiteKind.INTRANET, null, mark);
        var many = Stream.generate(() -> BlockDrafts.heading("Rubrik"))
                .limit(Layout.MOST - 1)
                .toList();
        blocks.replace(david, draft, 1, PageType.PAGE, "", many);

        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> made.add(david, draft, BlockDrafts.heading("En till")));
    }

    private List<BlockFields> all() throws IOException {
        var picture = files.storeImage(david, png(), "cykel.png").toString();
        var note = files.store(david, new java.io.ByteArrayInputStream("Text".getBytes()), "underlag.txt");
        return List.of(
                BlockFields.of("text").with("markdown", "Eget **stycke**").with("size", "half"),
                BlockDrafts.heading("Rubriken"),
                BlockFields.of("picture")
                        .with("files", List.of(picture))
                        .with("alt", "En röd cykel")
                        .with("caption", "Bildtexten"),
                BlockFields.of("gallery")
                        .with("files", List.of(picture))
                        .withRows(List.of(BlockFields.of("row")
                                .with("file", picture)
                                .with("title", "Cykeln i ett galleri")
                                .with("text", "Under bilden"))),
                BlockFields.of("call").with("title", "Ansök nu").with("href", "/public/ansok"),
                BlockFields.of("cards")
                        .withRows(List.of(BlockFields.of("row")
                                .with("title", "Kortets rubrik")
                                .with("href", "https://example.com/")
                                .with("text", "Kortets mening"))),
                BlockFields.of("accordion")
                        .withRows(List.of(
                                BlockFields.of("row").with("title", "Frågan").with("text", "Svaret"))),
                BlockFields.of("quote").with("text", "Citatet").with("source", "Någon"),
                BlockFields.of("contact").with("people", List.of("cecilia")),
                BlockFields.of("news").with("count", 3).with("scope", "here"),
                BlockFields.of("events").with("count", 3).with("scope", "here"),
                BlockFields.of("files").with("files", List.of(note.toString())),
                BlockFields.of("decisions").with("count", 3),
                BlockFields.of("group").with("href", "/groups/finns-inte"),
                BlockFields.of("advice").with("href", "https://exempel.se/advice/" + UUID.randomUUID()),
                BlockFields.of("place").with("title", "Stadshuset").with("text", "Storgatan 1\n123 45 Lindviken"),
                BlockFields.of("video").with("title", "Filmen").with("href", "https://www.youtube.com/watch?v=abc"));
    }

    private static byte[] png() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private UUID beginFor(Page page) {
        var text = new PageText(page.title(), page.content(), null, "sv");
        var fields = new PageDraftFields(page.id(), new Place(page.site(), null), text, page.revision(), null);
        return drafts.begin(david, fields).id();
    }

    private List<UUID> order(UUID draft) {
        return blocks.require(david, draft).shape().layout().blocks().stream()
                .map(Block::id)
                .toList();
    }

    private List<String> problems(UUID draft, BlockFields fields) {
        try {
            made.add(david, draft, fields);
            return List.of();
        } catch (InvalidInputException e) {
            return e.problems().stream().map(Problem::field).toList();
        }
    }

    private String username(Actor actor) {
        return people.me(actor).username();
    }

    private int cost(Page page) {
        return cast.statements(() -> read(Cast.ANNA, page.address()));
    }

    private String read(Cast reader, String path) {
        var answer = mvc.get().uri(path).with(cast.as(reader)).exchange();
        assertThat(answer).as(path).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
