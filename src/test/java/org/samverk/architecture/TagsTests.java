package org.samverk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// `./test` leaves out what has the tag `long` and `./test long` runs it. A test with another tag would be one that
/// nobody decided about.
class TagsTests {
    private static final Pattern TAG = Pattern.compile("(?m)^\\s*@Tag\\(([^)]*)\\)");

    @Test
    void no_test_has_a_tag_that_no_command_knows() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            var tags = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(TagsTests::tags)
                    .collect(Collectors.toSet());
            assertThat(tags).isEqualTo(Set.of("\"long\""));
        }
    }

    private static Stream<String> tags(Path file) {
        try {
            return TAG.matcher(Files.readString(file)).results().map(match -> match.group(1)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
