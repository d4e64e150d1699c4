package org.samverk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTests {
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern KEY_IN_TEMPLATE = Pattern.compile("ui\\.t\\(\"([A-Za-z0-9_.]+)\"");
    private static final Pattern KEY_IN_JAVA = Pattern.compile(
            "(?:RefusedException|ConflictException)\\(\\s*\"([A-Za-z0-9_.]+)\"|(?:InvalidInputException|Problem\\.of)\\(\\s*\"[^\"]*\",\\s*\"([A-Za-z0-9_.]+)\"");

    @Test
    void both_languages_have_the_same_keys_with_the_same_arguments() throws IOException {
        for (var english : files().filter(file -> !isSwedish(file)).toList()) {
            var swedish = MESSAGES.resolve(english.getFileName().toString().replace(".properties", "_sv.properties"));
            assertThat(arguments(swedish)).as(swedish.toString()).isEqualTo(arguments(english));
        }
        assertThat(files().filter(MessagesTests::isSwedish).count())
                .isEqualTo(files().filter(file -> !isSwedish(file)).count());
    }

    @Test
    void every_message_can_be_formatted() throws IOException {
        for (var file : files().toList()) {
            load(file)
                    .forEach((key, value) -> assertThat(new MessageFormat(value, ULocale.forLanguageTag("sv")))
                            .as(key)
                            .isNotNull());
        }
    }

    @Test
    void a_key_begins_with_the_name_of_its_file_and_stands_in_one_file_only() throws IOException {
        Map<String, Path> seen = new HashMap<>();
        for (var file : files().filter(file -> !isSwedish(file)).toList()) {
            for (var key : load(file).keySet()) {
                assertThat(seen.put(key, file)).as(key).isNull();
            }
        }
    }

    @Test
    void every_key_that_a_template_or_a_refusal_names_exists() throws IOException {
        Set<String> known = new TreeSet<>();
        for (var file : files().toList()) {
            known.addAll(load(file).keySet());
        }
        var named = new TreeSet<String>();
        named.addAll(keys(Path.of("src/main/jte"), ".jte", KEY_IN_TEMPLATE));
        named.addAll(keys(Path.of("src/main/java"), ".java", KEY_IN_JAVA));
        named.removeAll(known);
        assertThat(named).isEmpty();
    }

    private static Set<String> keys(Path folder, String extension, Pattern pattern) throws IOException {
        try (Stream<Path> sources = Files.walk(folder)) {
            return sources.filter(path -> path.toString().endsWith(extension))
                    .flatMap(path -> pattern.matcher(read(path)).results())
                    .map(MessagesTests::group)
                    .filter(key -> !key.endsWith("."))
                    .collect(Collectors.toSet());
        }
    }

    private static String group(MatchResult match) {
        return match.group(1) != null || match.groupCount() == 1 ? match.group(1) : match.group(2);
    }

    private static Map<String, List<String>> arguments(Path file) throws IOException {
        return load(file).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> arguments(entry.getValue())));
    }

    private static List<String> arguments(String pattern) {
        return Pattern.compile("\\{(\\d+)")
                .matcher(pattern)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .sorted()
                .toList();
    }

    private static Map<String, String> load(Path file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties.entrySet().stream()
                .collect(Collectors.toMap(entry -> (String) entry.getKey(), entry -> (String) entry.getValue()));
    }

    private static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            return files.sorted().toList().stream();
        }
    }

    private static boolean isSwedish(Path file) {
        return file.toString().endsWith("_sv.properties");
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
