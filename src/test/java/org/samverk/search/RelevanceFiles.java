package org.samverk.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/// The files in `src/test/resources/search`.
final class RelevanceFiles {
    private RelevanceFiles() {}

    /// A page or a post, with what stands above it: the section, or nothing.
    record Text(String above, String heading, String body) {}

    static List<RelevanceQuery> queries() {
        return lines("queries.tsv").stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(RelevanceQuery::parse)
                .toList();
    }

    static List<List<String>> synonyms() {
        return lines("synonyms.txt").stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(RelevanceSynonyms::parse)
                .toList();
    }

    /// Markdown in which `#` begins a section and `##` what is in it.
    static List<Text> texts(String name) {
        var texts = new ArrayList<Text>();
        var above = "";
        for (var line : lines(name)) {
            if (line.startsWith("## ")) {
                texts.add(new Text(above, line.substring(3), ""));
            } else if (line.startsWith("# ")) {
                above = line.substring(2);
            } else if (!texts.isEmpty()) {
                var last = texts.removeLast();
                texts.add(new Text(last.above(), last.heading(), last.body() + line + "\n"));
            }
        }
        return texts;
    }

    private static List<String> lines(String name) {
        try {
            return new ClassPathResource("search/" + name)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
