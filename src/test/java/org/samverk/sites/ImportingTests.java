package org.samverk.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samverk.access.Actor;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.RefusedException;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@SamverkTest
class ImportingTests {
    @Autowired
    private ImportRuns runs;

    @Autowired
    private Pages pages;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private CastSetup cast;

    @TempDir
    private Path outside;

    private final String section = "Mapp " + UUID.randomUUID();
    private Path folder = Path.of("");

    @BeforeEach
    void a_small_folder() throws IOException {
        folder = Files.createDirectory(outside.resolve("pages"));
        write("index.md", "Välkommen. [Rutiner](rutiner/hygien.md#händer)");
        write(
                "rutiner/hygien.md",
                "---\ntitle: <script>alert(1)</script>\nredirect_from: /Gammal/Hygien.html\n---\n"
                        + "# Händer\n\n![Tvål](/_img/tval.png) ![Borta](borta.png) ![Ute](../../../ute.png)\n\n"
                        + "![Logga](/logga.svg) {% karta %} [Död](/dod)");
        Files.createDirectory(outside.resolve("_img"));
        ImageIO.write(
                new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB),
                "png",
                outside.resolve("_img/tval.png").toFile());
        write(
                "logga.svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><script>1</script><rect width=\"9\" height=\"9\"/></svg>");
    }

    @Test
    void a_folder_becomes_pages_with_their_links_pictures_and_old_addresses() throws Exception {
        var run = run();

        assertThat(run.state()).isEqualTo("done");
        assertThat(run.count("created")).isEqualTo(3);
        assertThat(run.of("link")).extracting(ImportNote::detail).containsExactly("/dod");
        assertThat(run.of("image"))
                .extracting(ImportNote::detail)
                .containsExactlyInAnyOrder("borta.png", "../../../ute.png");
        assertThat(run.of("tag")).extracting(ImportNote::detail).containsExactly("{% karta %}");
        var root = run.address();
        assertThat(page(root)).contains("href=\"" + root + "/rutiner/hygien#");
        assertThat(page(root + "/rutiner/hygien"))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "alt=\"Tvål\"", "alt=\"Logga\"", "{% karta %}")
                .doesNotContain("<script>alert");
        assertThat(answer("/pages/gammal/hygien").getHeader("Location")).isEqualTo(root + "/rutiner/hygien");
        assertThat(answer("/pages/Gammal/Hygien.html").getStatus()).isEqualTo(301);
    }

    @Test
    void doing_it_again_changes_only_what_has_changed() throws Exception {
        run();

        assertThat(run().count("unchanged")).isEqualTo(3);
        write("rutiner/hygien.md", "# Händer\n\nNy text");
        var again = run();

        assertThat(again.of("changed")).extracting(ImportNote::source).containsExactly("rutiner/hygien.md");
        assertThat(again.count("unchanged")).isEqualTo(2);
        assertThat(run().count("unchanged")).isEqualTo(3);
    }

    @Test
    void a_page_that_was_changed_here_is_left_alone() throws Exception {
        var path = run().address().substring("/pages/".length()) + "/rutiner/hygien";
        var page = pages.find(Actor.SYSTEM, SiteKind.INTRANET, path).orElseThrow();
        var text = Markdown.toRichText("Skriven här", MentionResolver.NONE);
        pages.change(cast.actor(Cast.DAVID), page.id(), 1, new PageText("Hygien", text, null, "sv"));

        assertThat(run().count("unchanged")).isEqualTo(3);
        write("rutiner/hygien.md", "Ny text i mappen");
        var again = run();

        assertThat(again.of("kept")).extracting(ImportNote::source).containsExactly("rutiner/hygien.md");
        assertThat(page("/pages/" + path)).contains("Skriven här");
    }

    @Test
    void two_names_that_give_the_same_address_become_two_pages_that_can_be_linked() throws Exception {
        write("a b.md", "[Den andra](/a-b)");
        write("a-b.md", "[Den första](<a b.md>)");

        var run = run();

        assertThat(run.count("created")).isEqualTo(5);
        assertThat(run.count("link")).isEqualTo(1);
        assertThat(run().count("unchanged")).isEqualTo(5);
        assertThat(page(run.address() + "/a-b") + page(run.address() + "/a-b-2"))
                .contains("href=\"" + run.address() + "/a-b\"", "href=\"" + run.address() + "/a-b-2\"");
    }

    @Test
    void a_text_that_can_be_no_page_does_not_keep_the_others_out() throws Exception {
        write("djup/index.md", "> ".repeat(3000) + "djupt");
        write("djup/under.md", "Under");

        var run = run();

        assertThat(run.state()).isEqualTo("done");
        assertThat(run.of("created")).extracting(ImportNote::source).contains("djup/under.md");
    }

    @Test
    void a_folder_that_is_not_there_is_said_so() {
        var order = new Importing.Order(outside.resolve("borta"), SiteKind.INTRANET, "");

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> runs.run(Actor.SYSTEM, order, (done, total) -> {}))
                .satisfies(e -> assertThat(e.problems()).hasSize(2));
    }

    @Test
    void only_administrators_import() {
        var order = new Importing.Order(folder, SiteKind.INTRANET, section);

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> runs.start(cast.actor(Cast.DAVID), order, () -> {}));
    }

    private ImportRun run() {
        return runs.run(
                cast.actor(Cast.EVA), new Importing.Order(folder, SiteKind.INTRANET, section), (done, total) -> {});
    }

    private String page(String address) throws Exception {
        var response = answer(address);
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    private org.springframework.mock.web.MockHttpServletResponse answer(String address) throws Exception {
        return mvc.perform(get(java.net.URI.create(address)).with(cast.as(Cast.ANNA)))
                .andReturn()
                .getResponse();
    }

    private void write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
