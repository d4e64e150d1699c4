package org.samverk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TemplatesTests {
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Pattern INLINE = Pattern.compile(
            "\\sstyle=|<style|\\son[a-z]+=\"|href=\"javascript:|<script(?![^>]*\\s(src=|type=\"application/ld\\+json\"))");
    private static final Pattern ROLES = Pattern.compile(
            "\\bRole\\.|MembershipRole|roles\\(\\)\\.contains|[rR]ole\\(\\)\\s*[=!]=(?!\\s*null)|hasRole|isAdministrator|isGuest");

    @Test
    void no_page_has_styles_or_scripts_of_its_own() throws IOException {
        assertThat(found(INLINE).filter(line -> !isLetter(line))).isEmpty();
    }

    /// The one page that is about roles ticks those that somebody has.
    @Test
    void templates_get_booleans_and_never_ask_for_a_role() throws IOException {
        assertThat(found(ROLES).filter(line -> !line.startsWith("identity/adminAccess.jte")))
                .isEmpty();
    }

    /// Mail programs know no style sheets.
    private static boolean isLetter(String line) {
        return line.startsWith("mail/") || line.matches("[a-z]+/[A-Za-z]*Letter\\.jte.*");
    }

    private static Stream<String> found(Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files
                    .filter(file -> file.toString().endsWith(".jte"))
                    .sorted()
                    .flatMap(file -> lines(file, pattern))
                    .toList()
                    .stream();
        }
    }

    private static Stream<String> lines(Path file, Pattern pattern) {
        try {
            List<String> lines = Files.readAllLines(file);
            return lines.stream()
                    .filter(line -> pattern.matcher(line).find())
                    .map(line -> TEMPLATES.relativize(file) + ": " + line.strip());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
