package org.samverk.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.files.Files;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.RefusedException;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@SamverkTest
class PublishingTests {
    private static final Place SECTION = new Place(SiteKind.PUBLIC, null);

    @Autowired
    private Publishing publishing;

    @Autowired
    private Pages pages;

    @Autowired
    private PageTree tree;

    @Autowired
    private Files files;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private CastSetup cast;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private final String title = "Rutin " + UUID.randomUUID();
    private DecidedTexts texts;
    private Actor david = Actor.VISITOR;

    @BeforeEach
    void a_publisher() {
        texts = beans.createBean(DecidedTexts.class);
        david = cast.actor(Cast.DAVID);
    }

    @Test
    void a_decided_text_becomes_a_page_to_the_letter_and_leaves_the_queue() {
        var decision = texts.approved(title, "Tvätta **händerna**.");
        assertThat(publishing.decided(david, decision.id()).title()).isEqualTo(title);

        var page = publishing.publish(david, decision.id(), SECTION, "Växeln");

        assertThat(page.seal()).isEqualTo(decision.text().sha256());
        assertThat(page.content().canonicalJson()).isEqualTo(decision.text().content());
        assertThat(publishing.queue(david))
                .extracting(each -> each.station().subjectId())
                .doesNotContain(decision.id());
        var provenance = publishing.provenance(page).orElseThrow();
        assertThat(provenance.exact()).isTrue();
        assertThat(provenance.decision().reference()).isEqualTo(decision.reference());
        assertThat(provenance.decision().roleTitle()).isEqualTo("enhetschef");
    }

    @Test
    void a_page_that_is_changed_after_the_decision_says_so() {
        var page = publishing.publish(david, texts.approved(title, "Beslutad").id(), SECTION, null);

        var changed = pages.change(david, page.id(), 1, text("Ändrad"));

        assertThat(publishing.provenance(changed).orElseThrow().exact()).isFalse();
        assertThat(changed.revision()).isEqualTo(2);
    }

    @Test
    void a_new_decision_replaces_what_a_page_says_and_where_it_comes_from() {
        var page = publishing.publish(david, texts.approved(title, "Första").id(), SECTION, null);
        var second = texts.approved(title, "Andra");

        var replaced = publishing.replace(david, second.id(), page.id(), null);

        assertThat(replaced.address()).isEqualTo(page.address());
        assertThat(replaced.seal()).isEqualTo(second.text().sha256());
        var provenance = publishing.provenance(replaced).orElseThrow();
        assertThat(provenance.decision().reference()).isEqualTo(second.reference());
        assertThat(provenance.exact()).isTrue();
    }

    @Test
    void only_what_was_approved_is_published() {
        var declined = texts.decided(title, "Nej", null, "declined");

        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> publishing.publish(david, declined.id(), SECTION, null));
    }

    @Test
    void only_publishers_publish() {
        var decision = texts.approved(title, "Text");

        for (var person : cast.people()) {
            if (person != Cast.DAVID) {
                assertThatExceptionOfType(RefusedException.class)
                        .as(person.name())
                        .isThrownBy(() -> publishing.publish(cast.actor(person), decision.id(), SECTION, null));
            }
        }
    }

    @Test
    void the_pictures_of_the_draft_are_seen_by_everybody_who_sees_the_page() throws Exception {
        var image = files.storeImage(cast.actor(Cast.BJORN), png(), "bild.png");
        var decision = texts.decided(title, "Med bild", image, "approved");
        assertThat(status(get("/files/" + image), Cast.VISITOR)).isNotEqualTo(200);

        var page = publishing.publish(david, decision.id(), SECTION, null);

        assertThat(page.content().images()).containsExactly(image);
        assertThat(status(get("/files/" + image), Cast.VISITOR)).isEqualTo(200);
    }

    @Test
    void a_form_that_is_sent_twice_makes_one_page() throws Exception {
        var decision = texts.approved(title, "En gång");
        var once = UUID.randomUUID().toString();

        var first = publish(decision.id(), once, "new", "public:");
        var second = publish(decision.id(), once, "new", "public:");

        assertThat(first.getHeader("Location")).startsWith("/public/").isEqualTo(second.getHeader("Location"));
        assertThat(tree.list(david, SiteKind.PUBLIC, null, 5000).items())
                .filteredOn(link -> link.title().equals(title))
                .hasSize(1);
    }

    @Test
    void a_publisher_replaces_the_text_of_a_page_in_the_form() throws Exception {
        var page = pages.create(david, SECTION, text("Gammal"));
        var decision = texts.approved(title, "Nyare");

        var response = publish(decision.id(), UUID.randomUUID().toString(), "replace", "public:" + page.id());

        assertThat(response.getHeader("Location")).isEqualTo(page.address());
        assertThat(pages.require(david, page.id()).seal())
                .isEqualTo(decision.text().sha256());
    }

    @Test
    void a_place_that_is_none_is_asked_for_again() throws Exception {
        var decision = texts.approved(title, "Text");

        for (var place : new String[] {"", "mars:", "public:inte-en-nyckel", "replace:"}) {
            var response = publish(decision.id(), UUID.randomUUID().toString(), "new", place);
            assertThat(response.getStatus()).as(place).isEqualTo(422);
        }
        assertThat(publish(decision.id(), "", "replace", "public:").getStatus()).isEqualTo(422);
    }

    @Test
    void the_desk_shows_the_text_and_the_places_to_choose_from() throws Exception {
        var decision = texts.approved(title, "Texten som ska ut");
        var parent = pages.create(
                david, SECTION, new PageText("Avd " + title, text("x").content(), null, "sv"));
        pages.create(david, new Place(SiteKind.PUBLIC, parent.id()), text("Under"));

        var html = mvc.perform(get("/publisher/" + decision.id()).with(cast.as(Cast.DAVID)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(html).contains("Texten som ska ut", "Avd " + title, "<optgroup", "\u00a0\u00a0\u00a0" + title);
    }

    @Test
    void a_place_further_down_is_offered_when_it_is_looked_for() throws Exception {
        var decision = texts.approved(title, "Text");
        var section = pages.create(david, SECTION, text("Överst"));
        var below = pages.create(david, new Place(SiteKind.PUBLIC, section.id()), text("Mitten"));
        var deep = pages.create(
                david,
                new Place(SiteKind.PUBLIC, below.id()),
                new PageText("Djupt " + title, text("x").content(), null, "sv"));
        var choice = "value=\"public:" + deep.id();

        assertThat(desk("/publisher/" + decision.id())).doesNotContain(choice);
        assertThat(desk("/publisher/" + decision.id() + "?find=Djupt " + title)).contains(choice);
        assertThat(desk("/publisher/pages/new?site=public&find=Djupt " + title))
                .contains(deep.id().toString());
        assertThat(desk("/publisher/pages/new?site=public&parent=" + deep.id()))
                .contains(deep.id().toString());
    }

    private String desk(String address) throws Exception {
        return mvc.perform(get(address).with(cast.as(Cast.DAVID)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse publish(UUID decision, String once, String act, String place) throws Exception {
        return mvc.perform(post("/publisher/" + decision)
                        .param("once", once)
                        .param("act", act)
                        .param("place", place)
                        .with(csrf())
                        .with(cast.as(Cast.DAVID)))
                .andReturn()
                .getResponse();
    }

    private int status(org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder request, Cast person)
            throws Exception {
        return mvc.perform(request.with(cast.as(person)))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private PageText text(String markdown) {
        return new PageText(title, Markdown.toRichText(markdown, MentionResolver.NONE), null, "sv");
    }

    private static byte[] png() throws java.io.IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
