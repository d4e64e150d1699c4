package org.samverk.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
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
import org.samverk.search.Hit;
import org.samverk.search.Search;
import org.samverk.search.SearchQuery;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

@SamverkTest
class ImportingTests {
    @Autowired
    private ImportRuns runs;

    @Autowired
    private Pages pages;

    @Autowired
    private Search search;

    @Autowired
    private JdbcClient jdbc;

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
    void a_page_is_found_by_the_words_that_it_was_to_be_found_by_in_the_other_system() throws Exception {
        var word = "sokord" + section.replaceAll("[^a-z]", "");
        write("signera.md", "---\ntitle: Underskrift\nkeywords: e-sign, " + word + "\n---\nSå skriver du under.");
        run();
        cast.untilAllIsFound();
        assertThat(found(word)).containsExactly("Underskrift");

        write("signera.md", "---\ntitle: Underskrift\nkeywords: e-sign\n---\nSå skriver du under.");
        run();
        cast.untilAllIsFound();
        assertThat(found(word)).isEmpty();
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

    /// Another import of the same folder, of which this one knows nothing, takes every page before it.
    @Test
    void what_somebody_else_does_at_the_same_moment_is_left_to_them_and_said() {
        var order = order();
        var other = new ArrayList<ImportRun>();
        var run = runs.run(Actor.SYSTEM, order, (done, total) -> {
            if (other.isEmpty()) {
                other.add(runs.run(Actor.SYSTEM, order, (ownDone, ownTotal) -> {}));
            }
        });

        assertThat(other.getFirst().count("created")).isEqualTo(3);
        assertThat(run.state()).isEqualTo("done");
        assertThat(run.count("created")).isZero();
        assertThat(run.of("skipped"))
                .extracting(ImportNote::detail)
                .containsOnly("sites.import.crossed")
                .hasSize(3);
        assertThat(run().count("unchanged")).isEqualTo(3);
    }

    @Test
    void an_import_that_ends_by_an_error_has_failed() {
        var run = runs.run(Actor.SYSTEM, order(), (done, total) -> {
            throw new StackOverflowError("deeper than any page");
        });

        assertThat(run.state()).isEqualTo("failed");
        assertThat(run.finishedAt()).isNotNull();
    }

    @Test
    void an_import_whose_program_was_killed_has_stopped_and_its_page_no_longer_asks() throws Exception {
        var left = jdbc.sql("""
                insert into sites.import_run (site, section, state, started_at)
                values ('intranet', 'Dödad', 'running', now()) returning id
                """).query(UUID.class).single();

        var page = mvc.perform(get("/admin/import/" + left).with(cast.as(Cast.EVA)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(page).contains("starta igen").doesNotContain("every 1s");
        assertThat(runs.require(cast.actor(Cast.EVA), left).state()).isEqualTo("stopped");
    }

    @Test
    void an_import_under_way_is_not_taken_for_one_that_was_killed() {
        var states = new ArrayList<String>();
        runs.run(Actor.SYSTEM, order(), (done, total) -> {
            runs.settle();
            states.add(runs.newest(cast.actor(Cast.EVA)).stream()
                    .filter(run -> run.section().equals(section))
                    .findFirst()
                    .orElseThrow()
                    .state());
        });

        assertThat(states).isNotEmpty().containsOnly("running");
    }

    @Test
    void a_zip_file_from_the_form_becomes_pages_while_its_page_tells_how_far_it_has_come() throws Exception {
        var sent = new MockMultipartFile("upload", "mapp.zip", "application/zip", zip());

        var started = mvc.perform(multipart("/admin/import")
                        .file(sent)
                        .param("section", section)
                        .param("site", "intranet")
                        .with(csrf())
                        .with(cast.as(Cast.EVA)))
                .andReturn()
                .getResponse();

        assertThat(started.getStatus()).isEqualTo(303);
        var report = report(String.valueOf(started.getHeader("Location")));
        assertThat(report).contains("Importen är klar", "{% karta %}", "/dod", "borta.png");
        assertThat(page(Jsoup.parse(report).select("#import a").attr("href"))).contains("Välkommen");
    }

    @Test
    void a_refused_form_keeps_the_zip_file_that_was_sent() throws Exception {
        var sent = new MockMultipartFile("upload", "mapp.zip", "application/zip", zip());

        var refused = mvc.perform(multipart("/admin/import")
                        .file(sent)
                        .param("section", "")
                        .with(csrf())
                        .with(cast.as(Cast.EVA)))
                .andReturn()
                .getResponse();

        assertThat(refused.getStatus()).isEqualTo(422);
        var kept =
                Jsoup.parse(refused.getContentAsString(StandardCharsets.UTF_8)).select("input[name=file][checked]");
        assertThat(kept).hasSize(1);
        assertThat(mvc.perform(post("/admin/import")
                                .param("file", kept.val())
                                .param("section", section)
                                .with(csrf())
                                .with(cast.as(Cast.EVA)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(303);
    }

    @Test
    void a_zip_file_that_holds_more_than_a_site_is_refused_before_it_fills_the_disk() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("bomb.md"));
            var zeros = new byte[1_000_000];
            for (var megabyte = 0; megabyte < 501; megabyte++) {
                zip.write(zeros);
            }
        }

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> Unpacking.unpack(new ByteArrayInputStream(bytes.toByteArray())))
                .satisfies(e -> assertThat(e.problems().getFirst().messageKey()).isEqualTo("sites.import.zipTooLarge"));
    }

    /// Asks the page of a run as its script does, until it no longer asks for more.
    private String report(String address) {
        return await().atMost(Duration.ofSeconds(60))
                .until(() -> page(address, Cast.EVA), page -> !page.contains("every 1s"));
    }

    private byte[] zip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes);
                var files = Files.walk(outside)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(new ZipEntry("sida/" + outside.relativize(file)));
                Files.copy(file, zip);
            }
        }
        return bytes.toByteArray();
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
        return runs.run(cast.actor(Cast.EVA), order(), (done, total) -> {});
    }

    private List<String> found(String q) {
        return search.find(cast.actor(Cast.ANNA), SearchQuery.of(q)).hits().stream()
                .map(Hit::title)
                .toList();
    }

    private Importing.Order order() {
        return new Importing.Order(folder, SiteKind.INTRANET, section);
    }

    private String page(String address) throws Exception {
        return page(address, Cast.ANNA);
    }

    private String page(String address, Cast reader) throws Exception {
        var response = answer(address, reader);
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse answer(String address) throws Exception {
        return answer(address, Cast.ANNA);
    }

    private MockHttpServletResponse answer(String address, Cast reader) throws Exception {
        return mvc.perform(get(java.net.URI.create(address)).with(cast.as(reader)))
                .andReturn()
                .getResponse();
    }

    private void write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
