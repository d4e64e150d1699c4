package org.samverk.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.samverk.cast.DemoTest;
import org.samverk.kernel.postgres.Database;
import org.springframework.beans.factory.annotation.Autowired;

/// Writes what [ReleasedSchemaTests] begins with, once for each release: some rows of each table of the demo, and of
/// what the demo leaves empty (`src/test/resources/upgrade/more.sql`).
@DemoTest
@EnabledIfSystemProperty(named = "upgrade.write", matches = "true")
class ReleasedSchemaWritingTests {
    @Autowired
    private Database database;

    @Test
    void rows_of_each_table_are_written_down() throws Exception {
        var release = ReleasedSchema.newest();
        try (var earlier = ReleasedSchema.at(release);
                var connection = DriverManager.getConnection(
                        database.url(),
                        database.owner().user(),
                        database.owner().password())) {
            connection.setAutoCommit(false);
            connection.createStatement().execute(more());
            var rows = new Sample(connection).as(earlier.schema());
            connection.rollback();
            assertThat(empty(rows))
                    .as("tables without a row: add some to more.sql")
                    .isEmpty();
            new Fixture(release, rows).write();
        }
    }

    private static String more() throws Exception {
        return Files.readString(Path.of("src/test/resources/upgrade/more.sql"), StandardCharsets.UTF_8);
    }

    private static List<String> empty(List<Rows> tables) {
        return tables.stream()
                .filter(rows -> rows.lines().isEmpty())
                .map(Rows::table)
                .toList();
    }
}
