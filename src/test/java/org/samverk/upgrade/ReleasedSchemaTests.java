package org.samverk.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A database of each schema that was released, with rows in each of its tables, is upgraded to the newest, and each
/// row is there afterwards as it was. With each release its rows are written down
/// (`./test ReleasedSchemaWritingTests -Dupgrade.write=true`).
class ReleasedSchemaTests {
    static List<Fixture> fixtures() {
        return Fixture.all();
    }

    @Test
    void each_release_has_its_rows_written_down() throws IOException {
        assertThat(fixtures()).extracting(Fixture::release).contains(ReleasedSchema.newest());
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void each_row_of_each_table_is_there_after_the_upgrade(Fixture fixture) throws Exception {
        try (var database = ReleasedSchema.at(fixture.release())) {
            assertThat(fixture.tables())
                    .extracting(Rows::table)
                    .containsExactlyInAnyOrderElementsOf(
                            database.schema().columns().keySet());
            assertThat(fixture.tables())
                    .allSatisfy(rows -> assertThat(rows.lines()).isNotEmpty());
            try (var owner = database.connect()) {
                fixture.into(owner);
            }

            database.migrate("latest");

            try (var owner = database.connect()) {
                assertThat(Kept.missing(fixture, owner)).isEmpty();
            }
        }
    }
}
