package org.samverk.richtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A real staff handbook: whatever its 246 pages hold must become texts that are valid, shown and written back.
class HandbookTests {
    private static final Path PAGES = Path.of("../shared/content/handbook/pages");

    private static final List<String> SOURCES = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        var folder = Files.isDirectory(PAGES) ? PAGES : Path.of("../..").resolve(PAGES.subpath(1, 5));
        assumeTrue(Files.isDirectory(folder), "the handbook is not at hand");
        try (var files = Files.walk(folder)) {
            for (var file :
                    files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
                SOURCES.add(Files.readString(file));
            }
        }
    }

    @Test
    void every_page_becomes_a_text_that_is_read_back_the_same() {
        for (var source : SOURCES) {
            var text = Markdown.toRichText(source, MentionResolver.NONE);
            assertThat(RichText.parse(text.canonicalJson())).isEqualTo(text);
            assertThat(Html.render(text, HtmlOptions.page(key -> key))).isNotBlank();
        }
        assertThat(SOURCES).hasSizeGreaterThan(200);
    }

    @Test
    void every_heading_can_be_found_by_its_id() {
        for (var source : SOURCES) {
            var text = Markdown.toRichText(source, MentionResolver.NONE);
            var html = Html.render(text, HtmlOptions.page(key -> key));
            assertThat(text.headings())
                    .allSatisfy(heading -> assertThat(html).contains(" id=\"" + heading.id() + "\""));
            assertThat(Markdown.anchors(source))
                    .hasSizeGreaterThanOrEqualTo(text.headings().size());
        }
    }
}
