package org.samverk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SizesTests {
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
