package org.samverk.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormerIndexesTests {
    @TempDir
    private Path folder;

    @Test
    void where_there_has_never_been_one_nothing_happens() {
        FormerIndexes.removeFrom(folder.resolve("search"));

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void an_index_of_another_form_is_taken_away_and_nothing_else() throws IOException {
        for (var name : new String[] {"samverk", "samverk-3", Entry.INDEX, "samverk-kopia", "annat"}) {
            Files.writeString(Files.createDirectories(folder.resolve(name)).resolve("segments_1"), "ord");
        }

        FormerIndexes.removeFrom(folder);

        try (var left = Files.list(folder)) {
            assertThat(left.map(one -> one.getFileName().toString()))
                    .containsExactlyInAnyOrder(Entry.INDEX, "samverk-kopia", "annat");
        }
        assertThat(folder.resolve(Entry.INDEX).resolve("segments_1")).hasContent("ord");
    }
}
