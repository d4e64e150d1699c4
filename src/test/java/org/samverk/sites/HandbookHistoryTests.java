package org.samverk.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samverk.access.Actor;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.richtext.Html;
import org.samverk.richtext.HtmlOptions;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Six years of a real handbook, 5 750 changes, are imported with the handbook itself, and stand as they stood; its
/// first two hundred changes are imported each time, all of them by `./test long`.
@SamverkTest
class HandbookHistoryTests {
    private static final String SECTION = "Handboken med historia";
    private static final String BEGINNING = "Handbokens början";

    @Autowired
    private ImportRuns runs;

    @Autowired
    private PageTree tree;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CastSetup cast;

    @Autowired
    private JsonMapper json;

    /// A line of the file, dated no earlier than those before it.
    private record Change(Instant at, JsonNode line) {}

    @Test
    void its_first_two_hundred_changes_stand_as_they_stood(@TempDir Path handbook) throws IOException {
        var changes = changes(content().resolve("handbook-history.jsonl.gz")).subList(0, 200);
        for (var page : state(changes, changes.getLast().at()).entrySet()) {
            var file = handbook.resolve("pages").resolve(page.getKey().replaceFirst("^_pages/", ""));
            Files.createDirectories(file.getParent());
            Files.writeString(file, page.getValue());
        }
        var history = handbook.resolve("history.jsonl.gz");
        try (var zipped = new GZIPOutputStream(Files.newOutputStream(history))) {
            for (var change : changes) {
                zipped.write((change.line() + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }

        imports(handbook.resolve("pages"), history, BEGINNING);

        assertSamples(changes, handbook, BEGINNING);
    }

    @Test
    @Tag("long")
    void the_handbook_stands_as_it_stood() throws IOException {
        var content = content();
        var history = content.resolve("handbook-history.jsonl.gz");

        imports(content.resolve("handbook/pages"), history, SECTION);

        assertSamples(changes(history), content.resolve("handbook"), SECTION);
    }

    private void imports(Path pages, Path history, String section) {
        var began = System.nanoTime();
        var run = runs.run(
                Actor.SYSTEM, new Importing.Order(pages, SiteKind.INTRANET, section, history), (done, total) -> {});
        var took = Duration.ofNanos(System.nanoTime() - began);
        System.out.println("The handbook and its history were imported in " + took.toMillis() + " ms");

        assertThat(run.state()).isEqualTo("done");
        assertThat(run.of("skipped")).isEmpty();
        assertThat(took).isLessThan(Duration.ofMinutes(5));
        assertThat(imported(section)).isNotEmpty().isEqualTo(files(pages, section));
    }

    /// Twenty pages, each on a day of its own, are what the file says that they were.
    private void assertSamples(List<Change> changes, Path handbook, String section) {
        var seed = Long.getLong("history.seed", System.nanoTime());
        System.out.println("history.seed=" + seed);
        var random = new Random(seed);
        var first = changes.getFirst().at();
        var seconds = ChronoUnit.SECONDS.between(first, changes.getLast().at());
        for (var i = 0; i < Integer.getInteger("history.samples", 20); i++) {
            var at = first.plusSeconds(random.nextLong(seconds)).truncatedTo(ChronoUnit.SECONDS);
            var state = state(changes, at);
            var paths = List.copyOf(state.keySet());
            var path = paths.get(random.nextInt(paths.size()));
            assertThat(shown(section, path, at))
                    .as("%s at %s, seed %d", path, at, seed)
                    .isEqualTo(source(path, String.valueOf(state.get(path)), handbook));
        }
    }

    /// The files as they were at a moment, by their names.
    private static Map<String, String> state(List<Change> changes, Instant at) {
        var state = new TreeMap<String, String>();
        for (var change : changes) {
            if (change.at().isAfter(at)) {
                break;
            }
            var line = change.line();
            if (line.has("from")) {
                state.remove(line.get("from").asString());
            }
            if (line.get("change").asString().equals("delete")) {
                state.remove(line.get("path").asString());
            } else {
                state.put(line.get("path").asString(), line.get("markdown").asString());
            }
        }
        state.keySet().removeIf(path -> path.startsWith("."));
        return state;
    }

    private String shown(String section, String path, Instant at) {
        var key = path.replaceFirst("^_pages/", "").replaceFirst("\\.md$", "").replaceFirst("/index$", "");
        var address = java.util.Arrays.stream(key.split("/")).map(PageSlug::of).collect(Collectors.joining("/"));
        var answer = mvc.get()
                .uri(root(section) + "/" + address + "?on={on}", at.toString())
                .with(cast.as(Cast.ANNA))
                .exchange();
        assertThat(answer).as("%s at %s", path, at).hasStatusOk();
        var html = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        return Jsoup.parse(html).select(".article > .prose").text();
    }

    /// What a page without words says is its title; a picture that there is has no words.
    private static String source(String path, String text, Path handbook) {
        var body = text.replaceFirst("(?s)\\A\uFEFF?---\\R.*?\\R---[ \\t]*(?:\\R|\\z)", "");
        var markdown = new TemplateTags(tag -> {}).toMarkdown(body);
        if (markdown.isBlank()) {
            return ImportFolder.page(path, text).title();
        }
        var content = Markdown.toRichText(
                markdown,
                MentionResolver.NONE,
                UnaryOperator.identity(),
                image -> Files.isRegularFile(handbook.resolve(image.replaceFirst("^/+", "")))
                        ? Optional.of(UUID.randomUUID())
                        : Optional.empty());
        return Jsoup.parse(Html.render(content, HtmlOptions.page(key -> key))).text();
    }

    private static String root(String section) {
        return "/pages/" + PageSlug.of(section);
    }

    private TreeSet<String> imported(String section) {
        return tree.list(cast.actor(Cast.ANNA), SiteKind.INTRANET, null, 5000).items().stream()
                .map(PageLink::address)
                .filter(address -> address.startsWith(root(section) + "/"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The addresses that the plain import gives the files, and the folders without one.
    private static TreeSet<String> files(Path pages, String section) {
        return new ImportFolder(pages, note -> {})
                .read().stream()
                        .filter(page -> !page.key().isEmpty())
                        .map(page -> java.util.Arrays.stream(page.key().split("/"))
                                .map(PageSlug::of)
                                .collect(Collectors.joining("/", root(section) + "/", "")))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Change> changes(Path file) throws IOException {
        var changes = new ArrayList<Change>();
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            var latest = Instant.MIN;
            for (var line : lines.lines().toList()) {
                var node = json.readTree(line);
                var at = OffsetDateTime.parse(node.get("date").asString()).toInstant();
                latest = at.isAfter(latest) ? at : latest;
                changes.add(new Change(latest, node));
            }
        }
        return changes;
    }

    private static Path content() {
        for (var root : List.of("../shared/content", "../../shared/content")) {
            if (Files.isRegularFile(Path.of(root, "handbook-history.jsonl.gz"))) {
                return Path.of(root);
            }
        }
        assumeTrue(false, "the handbook's history is not at hand");
        throw new IllegalStateException();
    }
}
