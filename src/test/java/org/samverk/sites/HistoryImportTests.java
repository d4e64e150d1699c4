package org.samverk.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samverk.access.Actor;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.kernel.Cursor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

/// A folder is imported together with what its pages have been.
@SamverkTest
class HistoryImportTests {
    @Autowired
    private ImportRuns runs;

    @Autowired
    private Pages pages;

    @Autowired
    private PageHistory history;

    @Autowired
    private PageTree tree;

    @Autowired
    private JsonMapper json;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CastSetup cast;

    @TempDir
    private Path folder;

    private final String section = "Historik " + UUID.randomUUID();
    private final String root = "/pages/" + PageSlug.of(section);
    private final List<String> lines = new ArrayList<>();
    private int commit;

    @Test
    void a_page_says_what_it_said_then_dated_and_with_who_wrote_it() {
        change("2017-01-10T08:00:00+01:00", "author-7", "add", "_pages/a.md", null, "---\ntitle: Ett\n---\nFörst.");
        change("2018-01-10T08:00:00+01:00", "anna", "modify", "_pages/a.md", null, "---\ntitle: Två\n---\nSedan.");
        write("a.md", "---\ntitle: Tre\n---\nNu.");

        var run = run();

        assertThat(run.state()).isEqualTo("done");
        assertThat(prose("/a?on=2017-06-01")).isEqualTo("Ett: Först.");
        assertThat(prose("/a?on=2018-06-01")).isEqualTo("Två: Sedan.");
        assertThat(prose("/a")).isEqualTo("Tre: Nu.");
        assertThat(read("/a?on=2016-06-01")).hasStatus(404);
        var versions = history.versions(cast.actor(Cast.ANNA), page("a").id(), Cursor.START, 10)
                .items();
        assertThat(versions).extracting(PageVersion::author).containsExactly(null, Cast.ANNA.fullName(), "author-7");
        assertThat(versions).extracting(PageVersion::note).containsExactly(null, "Ändring 2", "Ändring 1");
        assertThat(versions.getLast().from()).isEqualTo(Instant.parse("2017-01-10T07:00:00Z"));
        assertThat(versions.getLast().to()).isEqualTo(versions.get(1).from());
    }

    @Test
    void a_page_that_moved_is_found_under_its_old_address_now_and_lay_there_then() {
        change("2017-01-10T08:00:00Z", "x", "add", "_pages/gammal/a.md", null, "Text.");
        change("2018-01-10T08:00:00Z", "x", "rename", "_pages/ny/b.md", "_pages/gammal/a.md", "Text.");
        write("ny/b.md", "Text.");
        run();

        assertThat(read("/gammal/a?on=2017-06-01")).hasStatusOk();
        assertThat(read("/gammal/a")).hasStatus(301).redirectedUrl().isEqualTo(root + "/ny/b");
        assertThat(read("/ny/b?on=2017-06-01"))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo(root + "/gammal/a?on=2017-06-01T23:59:59");
        assertThat(read("/gammal/a?on=2018-06-01"))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo(root + "/ny/b?on=2018-06-01T23:59:59");
        assertThat(read("/gammal")).hasStatus(410);
    }

    @Test
    void a_page_that_was_deleted_is_gone_now_and_was_there_then() {
        change("2017-01-10T08:00:00Z", "x", "add", "_pages/a.md", null, "Borta nu.");
        change("2017-01-10T08:00:00Z", "x", "add", "_pages/b.md", null, "Kvar.");
        change("2018-01-10T08:00:00Z", "x", "delete", "_pages/a.md", null, null);
        write("b.md", "Kvar.");
        run();

        assertThat(read("/a")).hasStatus(410);
        assertThat(read("/a?on=2018-06-01")).hasStatus(404);
        assertThat(prose("/a?on=2017-06-01")).isEqualTo("A: Borta nu.");
        assertThat(menu("/b?on=2017-06-01")).containsExactly(section, "A", "B");
        assertThat(menu("/b?on=2018-06-01")).containsExactly(section, "B");
        assertThat(tree.search(cast.actor(Cast.ANNA), SiteKind.INTRANET, "Borta nu", 50))
                .noneMatch(link -> link.address().startsWith(root));
    }

    @Test
    void what_the_history_ends_with_and_the_folder_has_no_more_is_gone_from_now_on() {
        change("2017-01-10T08:00:00Z", "x", "add", "_pages/sist/a.md", null, "Sist.");
        write("b.md", "Ny.");

        var run = run();

        assertThat(run.of("gone")).hasSize(2);
        assertThat(read("/sist/a")).hasStatus(410);
        assertThat(read("/sist/a?on=2020-01-01")).hasStatusOk();
        assertThat(prose("/b")).isEqualTo("B: Ny.");
    }

    @Test
    void links_lead_to_where_the_page_lay_when_they_were_written_and_on_from_there() {
        change("2017-01-10T08:00:00Z", "x", "add", "_pages/a.md", null, "Se [b](/b/#rubrik).");
        same("add", "_pages/b.md", null, "## Rubrik\n\nText.");
        change("2018-01-10T08:00:00Z", "x", "rename", "_pages/c.md", "_pages/b.md", "## Rubrik\n\nText.");
        write("a.md", "Text.");
        run();

        var link = firstLink("/a?on=2017-06-01");
        assertThat(link).isEqualTo(root + "/b?on=2017-06-01T23:59:59#rubrik");
        assertThat(read("/b?on=2017-06-01T23:59:59")).hasStatusOk();
        assertThat(firstLink("/a?on=2018-06-01")).startsWith(root + "/b?on=2018-06-01");
    }

    @Test
    void a_change_that_says_it_was_earlier_than_the_one_before_counts_from_that_one() {
        change("2018-01-10T08:00:00Z", "x", "add", "_pages/a.md", null, "Ett.");
        change("2017-01-10T08:00:00Z", "x", "modify", "_pages/a.md", null, "Två.");
        write("a.md", "Två.");
        run();

        assertThat(read("/a?on=2017-06-01")).hasStatus(404);
        assertThat(prose("/a?on=2018-01-11")).isEqualTo("A: Två.");
    }

    @Test
    void a_history_that_cannot_be_read_leaves_nothing_behind() {
        change("2017-01-10T08:00:00Z", "x", "add", "_pages/a.md", null, "Text.");
        lines.add("{\"commit\": 2, \"date\": \"i går\"}");
        write("a.md", "Text.");

        var run = run();

        assertThat(run.state()).isEqualTo("failed");
        assertThat(read("/a")).hasStatus(404);
        assertThat(read("/a?on=2017-06-01")).hasStatus(404);
    }

    @Test
    void a_section_that_is_there_gets_no_history() {
        change("2017-01-10T08:00:00Z", "x", "add", "_pages/a.md", null, "Text.");
        write("a.md", "Text.");
        run();

        assertThat(run().state()).isEqualTo("failed");
        assertThat(history.versions(cast.actor(Cast.ANNA), page("a").id(), Cursor.START, 10)
                        .items())
                .hasSize(1);
    }

    private ImportRun run() {
        try {
            var file = Files.write(folder.resolve("history.jsonl"), lines);
            var files = Files.createDirectories(folder.resolve("pages"));
            var order = new Importing.Order(files, SiteKind.INTRANET, section, file);
            return runs.run(Actor.SYSTEM, order, (done, total) -> {});
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void change(
            String date, String author, String change, String path, @Nullable String from, @Nullable String text) {
        commit++;
        lines.add(line(date, author, change, path, from, text));
    }

    /// In the same commit as the one before.
    private void same(String change, String path, @Nullable String from, @Nullable String text) {
        var date = json.readTree(lines.getLast()).get("date").asString();
        lines.add(line(date, "x", change, path, from, text));
    }

    private String line(
            String date, String author, String change, String path, @Nullable String from, @Nullable String text) {
        var node = json.createObjectNode()
                .put("commit", commit)
                .put("date", date)
                .put("author", author)
                .put("summary", "Ändring " + commit)
                .put("change", change)
                .put("path", path);
        if (from != null) {
            node.put("from", from);
        }
        return (text == null ? node : node.put("markdown", text)).toString();
    }

    private void write(String name, String text) {
        try {
            var file = folder.resolve("pages").resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Page page(String path) {
        return pages.find(cast.actor(Cast.ANNA), SiteKind.INTRANET, PageSlug.of(section) + "/" + path)
                .orElseThrow();
    }

    private String prose(String path) {
        var document = document(path);
        return document.select("h1").text() + ": "
                + document.select(".article > .prose").text();
    }

    private List<String> menu(String path) {
        return document(path).select(".tree a").eachText();
    }

    private String firstLink(String path) {
        return document(path).select(".article > .prose a").attr("href");
    }

    private Document document(String path) {
        var answer = read(path);
        assertThat(answer).as(path).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private MvcTestResult read(String path) {
        return mvc.get()
                .uri(java.net.URI.create(root + path))
                .with(cast.as(Cast.ANNA))
                .exchange();
    }
}
