package org.samverk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SizesTests {
    private static final Pattern ARGUMENT = Pattern.compile(
            "\\s*(case .* -> .*;|\\.param\\(.*|[^ ].*,|[\\w.\"]+(\\([\\w.\"]*\\))*\\)+[;,]?|\\)*[;,]?)");

    @Test
    void no_class_has_more_than_two_hundred_lines() throws IOException {
        assertThat(longerThan(Path.of("src/main/java"), ".java", 200)).isEmpty();
    }

    @Test
    void no_template_has_more_than_a_hundred_lines() throws IOException {
        assertThat(longerThan(Path.of("src/main/jte"), ".jte", 100)).isEmpty();
    }

    @Test
    void no_script_and_no_style_sheet_has_more_than_two_hundred_lines() throws IOException {
        assertThat(longerThan(Path.of("src/main/frontend/ts"), ".ts", 200)).isEmpty();
        assertThat(longerThan(Path.of("src/main/frontend/css"), ".css", 200)).isEmpty();
    }

    /// SQL in a text block, lines that hold one argument of a call only, and the rows of a `switch` are no steps that
    /// one must follow.
    @Test
    void no_method_has_more_than_twenty_lines() {
        assertThat(JavaSources.read().methods().stream()
                        .filter(method -> steps(method.lines()) > 20)
                        .map(method -> method.name() + ": " + steps(method.lines())))
                .isEmpty();
    }

    private static int steps(List<String> lines) {
        var steps = 0;
        var quoted = false;
        for (var line : lines) {
            var turns = line.split("\"\"\"", -1).length % 2 == 0;
            if (!quoted && !ARGUMENT.matcher(line).matches()) {
                steps++;
            }
            quoted ^= turns;
        }
        return steps;
    }

    private static List<String> longerThan(Path folder, String extension, int lines) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(extension))
                    .filter(file -> lines(file) > lines)
                    .map(file -> file + ": " + lines(file))
                    .sorted()
                    .toList();
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
