package org.samverk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samverk.kernel.Sha256;

/// Databases out there have the released migrations behind them: those stay as they are, and what is new comes after
/// them. A number between them would stop every one of those databases from starting. With each release the list is
/// written anew: `./test MigrationsTests -Dmigrations.release=true`, and so are its rows:
/// `./test ReleasedSchemaWritingTests -Dupgrade.write=true`.
class MigrationsTests {
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Path RELEASED = Path.of("src/test/resources/released-migrations.txt");

    @Test
    void released_migrations_stay_and_new_ones_come_after_them() throws IOException {
        var all = migrations();
        if (Boolean.getBoolean("migrations.release")) {
            Files.write(RELEASED, all);
        }
        var released = Files.readAllLines(RELEASED);
        assertThat(all.stream().limit(released.size())).containsExactlyElementsOf(released);
    }

    @Test
    void each_number_is_used_once_and_has_three_digits() throws IOException {
        var numbers = migrations().stream().map(line -> line.substring(0, 4)).toList();
        assertThat(numbers).doesNotHaveDuplicates().allMatch(number -> number.matches("V\\d{3}"));
    }

    /// Name and content of each, in their order.
    private static List<String> migrations() throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            return files.sorted().map(MigrationsTests::line).toList();
        }
    }

    private static String line(Path file) {
        try {
            return file.getFileName() + " " + Sha256.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
