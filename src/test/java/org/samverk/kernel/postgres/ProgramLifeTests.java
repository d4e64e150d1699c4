package org.samverk.kernel.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.samverk.cast.TestFolders;

/// The program as an operator meets it: it ends when it is asked to and takes its database with it, and its commands
/// work whether it runs or not.
@Tag("long")
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class ProgramLifeTests {
    private final Path data = TestFolders.create("life");
    private final Path pages = TestFolders.create("pages");

    @BeforeEach
    void a_folder_to_import() throws IOException {
        Files.createDirectories(pages);
        Files.writeString(pages.resolve("index.md"), "Välkommen. [Rutin](rutin.md) [Borta](borta.md)");
        Files.writeString(pages.resolve("rutin.md"), "---\ntitle: En rutin\n---\nText");
    }

    @AfterEach
    void clear() {
        TestFolders.delete(data);
        TestFolders.delete(pages);
    }

    @Test
    void it_imports_while_it_runs_and_while_it_does_not_and_leaves_no_database_behind() throws Exception {
        try (var program = new RunningSamverk(data)) {
            assertThat(program.run("import", pages.toString(), "--section", "Handbok"))
                    .contains(
                            "2 new, 0 changed, 0 unchanged", "borta.md", "The section is at /pages/handbok", "exit 0");
            assertThat(ServerProcesses.isRunning(ServerProcesses.postmaster(data)))
                    .isTrue();
            var postmaster = ServerProcesses.postmaster(data);

            program.end();

            assertThat(ServerProcesses.isRunning(postmaster)).isFalse();
            assertThat(program.run("import", pages.toString(), "--section", "Handbok", "--site", "intranet"))
                    .contains("0 new, 0 changed, 2 unchanged", "exit 0");
            assertThat(program.run("import", pages.resolve("borta").toString(), "--section", ""))
                    .contains("Usage: ./run import", "exit 2");
            assertThat(program.run("dansa")).contains("There is no command \"dansa\"", "exit 2");
            assertThat(data.resolve("postgres/cluster/postmaster.pid")).doesNotExist();
        }
    }
}
