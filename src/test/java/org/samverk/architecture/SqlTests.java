package org.samverk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the program's SQL may say.
class SqlTests {
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern MADE =
            Pattern.compile("create (?:or replace )?(?:table|view|function) ([a-z_]+\\.[a-z_]+)");
    private static final Pattern SUBJECTS = Pattern.compile(
            "create table ([a-z_]+\\.[a-z_]+) \\(\\s*[a-z_]+\\s+uuid\\s+primary key references access\\.subject");
    private static final Pattern NAME = Pattern.compile("\\b([a-z_]+)\\.[a-z_]+\\b");
    private static final Pattern READ = Pattern.compile("\\A\\s*(select|with)\\b.*", Pattern.DOTALL);
    private static final Pattern WRITE = Pattern.compile("\\b(insert into|update|delete from)\\b");

    private final List<JavaSources.Words> words = JavaSources.read().words();

    @Test
    void sql_names_only_what_belongs_to_modules_that_may_be_used() {
        var made = found(MADE);
        var rules = new ModuleRules();
        assertThat(words.stream()
                        .flatMap(text -> NAME.matcher(text.text())
                                .results()
                                .filter(name -> made.contains(name.group()))
                                .filter(name -> !rules.mayUse(text.module(), name.group(1)))
                                .map(name -> text.module() + "/" + text.method() + ": " + name.group())))
                .isEmpty();
    }

    @Test
    void lists_go_on_from_where_they_ended_and_never_count_rows_off() {
        var offset = Pattern.compile("\\boffset (:|\\?|\\d)", Pattern.CASE_INSENSITIVE);
        assertThat(words.stream()
                        .filter(text -> offset.matcher(text.text()).find())
                        .map(JavaSources.Words::method))
                .isEmpty();
    }

    /// Whatever reads subjects or their own tables asks the one rule who may see them, or says in [UnfilteredReads] why
    /// it need not.
    @Test
    void every_read_of_subjects_asks_who_may_see_them() {
        var subjects = found(SUBJECTS);
        subjects.add("access.subject");
        subjects.add("conversations.comment");
        subjects.add("feed.post_read");
        var reads = subjects.stream()
                .map(table -> Pattern.compile("\\b(from|join) " + Pattern.quote(table) + "\\b")
                        .asPredicate())
                .reduce(Predicate::or)
                .orElseThrow();
        var unfiltered = words.stream()
                .filter(text -> READ.matcher(text.text()).matches() && reads.test(text.text()))
                .filter(text -> !WRITE.matcher(text.text()).find())
                .filter(text -> !text.text().contains("visible_to"))
                .map(JavaSources.Words::method)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unfiltered).isEqualTo(UnfilteredReads.REASONS.keySet());
    }

    private static Set<String> found(Pattern pattern) {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            return files.sorted()
                    .flatMap(file -> pattern.matcher(read(file)).results())
                    .map(name -> name.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
